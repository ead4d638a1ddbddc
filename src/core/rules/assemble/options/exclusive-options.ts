/** Words that make an option the lesser form of another one, so that both cannot hold. */
const LESSER = /^(?:mức|cấp độ|loại|hạng|bậc) |^(?:trường hợp |phương án |lựa chọn |th)[a-d\d]\s?[:.)-]|(?:^|[\s,])(?:nhưng|song|một phần|tương đối|cơ bản|chưa đầy đủ|không đầy đủ|chưa đạt|quá hạn|chậm|trễ|muộn)(?:$|[\s,])/iu;
/** A grade, a colour, a level of government: only one of them is given. */
const GRADE = /^(?:(?:đạt|hoàn thành|xếp|đạt loại|xếp loại)(?: nhiệm vụ)? )?(?:xuất sắc|hoàn thành xuất sắc|tốt|giỏi|khá|trung bình|yếu|kém|xanh|vàng|cam|đỏ|cấp (?:quốc gia|trung ương|bộ|tỉnh|thành phố|huyện|xã|phường|cơ sở)|chuẩn .{1,30}|\D+ trở lên)$/iu;
/** A stage on the way to another one. */
const STAGE = /^(?:đang|mới|chỉ|ủy quyền|uỷ quyền|cấp phó|thay mặt) /iu;
/** How often, how soon or how much something is done: "nộp hằng tuần", "nhiều". */
const PACE = /(?:^|\s)(?:(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:trong|sau) \d+ (?:giờ|ngày|phút)|ngay)$|^(?:nhiều|vừa|ít)$/iu;

/** Whether the words say that the option is the lesser form of another one. */
export function isLesserForm(words: string): boolean {
  return LESSER.test(words);
}

/** Whether the words tell a stage on the way to another option. */
export function isStage(words: string): boolean {
  return STAGE.test(words);
}

/** Words of which two options that are about the same thing have one each: all or some of it, in use or on trial, before or after a day, early or in time, of its own or shared, by the head or a deputy, done or not. Null: the one has none of the other's words. */
const OPPOSITES: readonly (readonly [RegExp | null, RegExp])[] = [
  [/toàn bộ|tất cả|mọi|100 ?%|đầy đủ|thường xuyên/gu, /một số|một phần|phần lớn|(?:không|chưa) (?=.* nào$)|thỉnh thoảng| nào$/gu],
  [/chính thức/gu, /thử nghiệm|thí điểm|chạy thử/gu],
  [/trước(?= (?:ngày |tháng |quý )?\d)/gu, /sau(?= (?:ngày |tháng |quý )?\d)/gu],
  [/(?:sớm|trước)(?: (?:thời )?hạn)?/gu, /(?:đúng|trong) (?:thời )?hạn/gu],
  [/riêng/gu, /dùng chung/gu],
  [null, /(?<![^ ,])phó /gu],
  [null, /(?<![^ ,])(?:không|chưa)(?= )/gu],
];
/** An option that holds others: "có cả kế hoạch và báo cáo". */
const BOTH = /(?<![^ ,])cả /u;
/** Words without which an option says the same. */
const IDLE_WORDS: readonly string[] = ["", "có", "đã", "được", "và", "các", "phiên"];

/** Whether some of the options are grades, stages or paces, or two of them cannot hold both. */
export function areExclusive(options: readonly string[]): boolean {
  if (options.some((words) => GRADE.test(words) || STAGE.test(words)) || options.filter((words) => PACE.test(words)).length > 1) return true;
  const spelled = options.slice(0, MAX_COMPARED).map((words) => words.toLowerCase());
  return spelled.some((one, index) => spelled.some((other, place) => place !== index && (exclude(one, other) || (BOTH.test(one) && isWithin(contentOf(other), contentOf(one))))));
}

/** "Đủ 3 nội dung": all of what the other options give one by one. */
const ALL_OF = /(?<![^ ,])(?:đủ|cả|tất cả) (?:cả )?\d/iu;
const FURTHER = /(?<![^ ,])thêm /iu;

/** "Có thêm 1 kênh: 1/3", "Nội dung 1: 1/3; nội dung 2: 1/3; đủ 3 nội dung: tất cả": steps on the way to the option that gives everything, of which several may hold. */
export function areSteps(options: readonly { readonly words: string; readonly size: number }[]): boolean {
  if (options.some(({ words }) => FURTHER.test(words))) return true;
  const sizes = options.filter(({ words }) => !ALL_OF.test(words)).map(({ size }) => size);
  return sizes.length < options.length && sizes.some((size, index) => sizes.indexOf(size) < index);
}

/** More options than this are not compared with each other. */
const MAX_COMPARED = 40;

function exclude(one: string, other: string): boolean {
  const [whose, role] = [one, other].map((words) => / là (.+)$/u.exec(words)?.[1]);
  // "Bí thư là Trưởng ban", "Chủ tịch là Trưởng ban"
  if (role !== undefined && whose === role) return true;
  return OPPOSITES.some(([all, some]) => {
    const part = other.replace(some, "");
    if (part === other) return false;
    const whole = one.replace(all ?? some, "");
    if ((whole === one) !== (all === null)) return false;
    const [content, rest] = [contentOf(whole), contentOf(part)];
    return isWithin(content, rest) || isWithin(rest, content);
  });
}

/** The words that say what an option is about. */
export function contentOf(words: string): readonly string[] {
  return words.split(/[ ,]+/u).filter((word) => !IDLE_WORDS.includes(word));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
