import { DOCUMENTS, FIGURES, isDuty, isRole, namesAgency } from "./fact";
import { predicateIn } from "./predicate";
import { isConditional } from "../words/disturbance";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { holdsPhrase, isSymbol, isSymbolOf, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

// A bare predicate in a list of options ("Có kế hoạch kinh phí được phê duyệt.", "Cập nhật hằng tuần.") may be one more demand or option; a sentence with a subject of its own, or
// one that only tells whence, why or according to what, stands apart from the rule.

/** With these a predicate begins that has no subject. */
const PREDICATES: readonly string[] = [
  "có", "đã", "đang", "sẽ", "được", "bị", "đạt", "đủ", "đúng", "không", "chưa", "phải", "cần", "và", "hoặc", "kèm", "kịp", "luôn", "vẫn", "cũng", "nếu", "khi", "trường", "ít", "tối", "trước", "sau", "chậm", "riêng", "bảo", "đảm", "mỗi", "hết", "còn", "loại", "mức", "hạng", "sử", "bổ", "xong", "giao", "cho", "do", "nhiều", "bằng", "tính", "lấy", "chấm", "xét", "chọn", "so", "tương", "tỷ", "nếu", "điểm", "bỏ", "tạm",
];
/** The deeds that scoring texts give points for. */
export const DEEDS = new PhraseList(
  "tổ chức", "ban hành", "xây dựng", "triển khai", "thực hiện", "bố trí", "cập nhật", "công khai", "niêm yết", "phê duyệt", "hoàn thành", "duy trì", "kết nối", "tích hợp", "ứng dụng", "đào tạo", "tập huấn", "tuyên truyền", "phổ biến", "thành lập", "phân công", "mở", "đăng", "gửi", "nộp", "trình", "ký", "lập", "giám sát", "hỗ trợ", "cấp", "trả",
  "tiếp nhận", "giải quyết", "xử lý", "số hóa", "số hoá", "lưu trữ", "chia sẻ", "vận hành", "nâng cấp", "đầu tư", "thuê dịch vụ", "lắp đặt", "trang bị", "cài đặt", "phát hành", "tạo", "thiết lập", "tham gia", "phối hợp", "ký kết", "chỉ đạo", "nhân rộng", "đưa", "phát triển", "vượt", "giới thiệu", "quản lý", "cung cấp", "tăng", "giảm", "nâng", "cử",
);
/** Words that begin the name of things, whatever they are. */
const DETERMINERS = new PhraseList("các", "những", "mọi", "việc", "sự", "một số", "toàn bộ các", "danh sách", "danh mục", "tên", "ngày", "thời gian", "thời điểm", "mẫu", "thời hạn gửi", "thời hạn báo cáo");
/** With these a sentence or phrase begins that tells whence, why, how long or according to what. */
const ADJUNCTS = new PhraseList("nhằm", "để", "góp phần", "hướng tới", "tính đến", "tính từ", "từ ngày", "đến ngày", "đến hết", "trong năm", "xem", "tham khảo", "tham chiếu", "chi tiết", "tra cứu", "trích", "trích xuất", "truy xuất", "kết xuất", "khai thác", "tổng hợp", "thu thập", "đối chiếu", "thống kê", "lấy số", "lấy số liệu", "lấy dữ liệu", "lấy thông tin", "lấy từ", "lấy theo", "lấy trên", "lấy nguồn", "lấy tại", "số liệu", "dữ liệu", "nguồn", "khuyến khích", "đề nghị", "mục đích", "ý nghĩa");
/** With these a request begins, or thanks. */
const REQUESTS = new PhraseList("cảm ơn", "rất mong", "mong", "xin", "kính đề nghị", "thắc mắc", "mọi thắc mắc", "vướng mắc", "mọi vướng mắc", "trân trọng", "lưu ý các", "ngoài bản giấy");
/** The row itself: "Tiêu chí này dành cho UBND cấp xã". */
const ROWS: readonly string[] = ["tiêu", "chỉ", "mục", "dòng", "nội", "phần"];
const ROW_NAMES = new PhraseList("tiêu chí", "chỉ số", "chỉ tiêu", "nội dung", "mục", "dòng", "phần", "kết quả", "hội đồng");
/** What may be said of a row that is not named as this one. */
const JUDGING: readonly string[] = ["được", "có", "là", "do", "thuộc", "phụ"];
/** What those do who have to do with a row; "do cơ quan khác đánh giá" leaves its score to them. */
const KEEPING = new PhraseList("theo dõi", "tổng hợp", "cung cấp", "chủ trì", "phụ trách", "thẩm định", "phối hợp", "kiểm tra");
const TELLING = new PhraseList(
  "phản ánh", "thể hiện", "đo lường", "đo", "đánh giá mức", "đánh giá khả năng", "đánh giá việc", "đánh giá kết quả", "đánh giá hiệu quả", "đánh giá sự", "đánh giá tính", "cho thấy", "nhằm", "giúp", "góp phần", "dành cho", "nối tiếp", "nằm trong", "thuộc nhóm", "thuộc lĩnh vực", "có trong", "có thể tra cứu", "lấy từ", "lấy theo", "trích", "tổng hợp", "gồm các", "bao gồm các", "xem xét",
  ...["lấy", "trích", "tổng hợp", "thu thập", "cung cấp", "công bố", "công khai", "đối chiếu", "xác nhận", "thống kê", "cập nhật", "lưu", "kết xuất", "kiểm tra", "kiểm chứng", "gửi", "báo cáo", "quy định tại", "ban hành", "xây dựng", "giao", "kế thừa từ"].map((verb) => `được ${verb}`),
);
/** What counts, or does not: things only. */
const SCOPES = new PhraseList(...["không tính", "chỉ tính"].map((scope) => `${scope} đối với`), "chỉ tính", "chỉ thống kê", "chỉ bao gồm", "không tính", "không thống kê", "không bao gồm", "không gồm", "không kể", "bao gồm cả", "kể cả", "tính cả", "gồm cả");
/** Behind it the things that are asked for have to be the subject of a sentence. */
const DEMANDING = new PhraseList("yêu cầu");
const VERIFYING = new PhraseList("kiểm tra", "thẩm định", "rà soát", "đối chiếu", "xác minh", "hậu kiểm", "phúc tra", "kiểm chứng");
/** "Cơ quan thẩm định của tỉnh" */
const LONGEST_UNIT = 8;
const ACCORDING = new PhraseList("theo", "căn cứ", "căn cứ vào", "thực hiện", "thực hiện theo", "tuân thủ", "tuân theo", "trên cơ sở", "dựa trên", "dựa vào", "dựa theo");
/** What points may follow, and no document does. */
const GRADUAL = new PhraseList("tỷ lệ", "mức", "số", "số lượng", "tình hình", "kết quả", "quý", "tháng", "từng", "thứ", "nhóm", "loại", "cấp", "khối", "quy mô", "thực tế", "chỉ tiêu");
/** Labels behind which stands what changes a score. */
const RULING = new PhraseList("chiều", "hiệu lực", "áp dụng", "điểm", "mức", "tỷ lệ", "điều kiện", "chỉ tiêu", "mục tiêu", "định mức", "ngưỡng", "thời hạn", "hạn", "cách", "công thức", "phương pháp", "thang", "phân loại", "xếp", "hạng", "loại", "hệ số", "trọng số", "trừ", "cộng", "thưởng", "nguyên tắc", "tiêu chuẩn đạt", "yêu cầu hoàn", "kỳ hạn");
const RESULTS = new PhraseList("kết quả");
const LONGEST_LABEL = 9;
/** Shorter brackets hold units, limits and names of parts. */
const SHORTEST_REMARK = 3;

/** Whether words are a whole sentence, or a phrase of their own, so that they are no option and no demand. */
export function standsApart(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  if (to - from < 2) return false;
  const colon = colonIn(tokens, range);
  if (colon !== null) {
    const body = { from: colon + 1, to };
    return body.from < to && (!isPartOfYear(tokens, body.from) || isWord(tokens, from, "thời")) && isLabel(tokens, { from, to: colon }) && (phraseAt(tokens, from, DEMANDING) === null ? !isWordOf(tokens, body.from, PREDICATES) : isSentence(tokens, body));
  }
  const scope = phraseAt(tokens, from, SCOPES);
  if (scope !== null) return !isUnits(tokens, from + phraseLength(scope));
  const ofRow = tellsOfRow(tokens, range);
  if (ofRow !== null) return ofRow;
  const opening = phraseAt(tokens, from, ADJUNCTS) ?? phraseAt(tokens, from, REQUESTS);
  if (opening !== null && from + phraseLength(opening) < to) return true;
  if (isAccording(tokens, range)) return !demandsBehindComma(tokens, range) && !holdsPhrase(tokens, range, IN_TIME);
  return isSentence(tokens, range);
}

/** Whether words in a bracket are more than a unit or a part's name, and no predicate without a subject, which could be one more demand. */
export function isRemarkInBracket(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  if (to - from < SHORTEST_REMARK || tokens[from]?.kind !== "word" || [RULING, RESULTS, DEEDS].some((heads) => phraseAt(tokens, from, heads) !== null)) return false;
  if (phraseAt(tokens, from, ADJUNCTS) !== null) return true;
  if (phraseAt(tokens, from, ACCORDING) !== null) return isAccording(tokens, range);
  return !isWordOf(tokens, from, PREDICATES) && (isSentence(tokens, range) || !(isUnits(tokens, from) || holdsUnits(tokens, range)));
}

/** Behind the row, or its result, what is told of it: whether the rest tells where it belongs, what it shows or whence its figures are. Null: they are not the subject. */
function tellsOfRow(tokens: readonly Token[], { from, to }: TokenRange): boolean | null {
  const subject = phraseAt(tokens, from, ROW_NAMES);
  if (subject === null) return null;
  const end = from + phraseLength(subject);
  const named = isWord(tokens, end, "này");
  const predicate = named ? end + 1 : end;
  if (!named && !isWordOf(tokens, predicate, JUDGING)) return null;
  const by = isWord(tokens, predicate, "do") && namesAgency(tokens, predicate + 1) && holdsPhrase(tokens, { from: predicate + 1, to }, KEEPING);
  return to > predicate + 1 && (by || phraseAt(tokens, predicate, TELLING) !== null);
}

/** "Phạm vi: quý III" */
function isPartOfYear(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "quý") && tokens[index + 1]?.kind !== "number";
}

/** Whether words begin with the row, or its criterion. */
export function beginsWithRow(tokens: readonly Token[], from: number): boolean {
  return isWordOf(tokens, from, ROWS);
}

function isSentence(tokens: readonly Token[], range: TokenRange): boolean {
  const { from } = range;
  if (isWord(tokens, from, "mức") && isWord(tokens, from + 1, "độ") && followsDocument(tokens, range)) return true;
  if (isWordOf(tokens, from, PREDICATES)) return false;
  const marker = predicateIn(tokens, range);
  if (isUnits(tokens, from) || (marker !== null && holdsUnits(tokens, { from, to: marker }))) return isDuty(tokens, range) || verifies(tokens, range);
  if (namesAgency(tokens, from)) return range.to - from > 4 && (marker !== null || isRole(tokens, range) || holdsPhrase(tokens, range, HELPING));
  if (marker === null) return false;
  if (namesThing(tokens, from)) return true;
  return phraseAt(tokens, from, RULING) === null && (isWord(tokens, marker, "là", "do", "nhằm", "giúp") || meaningOf(tokens, range) !== null || phraseAt(tokens, from, DEEDS) === null);
}

/** "Sở sẽ truy cập trực tiếp để kiểm tra": what those who assess are going to do. */
function verifies(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let index = from + 1;
  while (index < to && tokens[index]?.kind === "word" && !isWord(tokens, index, "sẽ")) index++;
  return isWord(tokens, index, "sẽ") && index <= from + LONGEST_UNIT && holdsPhrase(tokens, { from: index + 1, to }, VERIFYING);
}

/** What agencies do besides. */
const HELPING = new PhraseList("hỗ trợ", "xem xét các", "cấp danh sách");
const DETERMINED = new PhraseList("được xác định theo", "xác định theo", "được quy định tại", "quy định tại");

/** "Mức độ chuyển đổi số của trường xác định theo Quyết định số 12/QĐ-BGD": a figure and nothing but the document that tells what it is. */
function followsDocument(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) {
    const determined = phraseAt(tokens, index, DETERMINED);
    if (determined !== null) return phraseAt(tokens, index + phraseLength(determined), DOCUMENTS) !== null;
  }
  return false;
}

/** Where the meaning of a term begins: behind the "là" of "Cơ sở dữ liệu dùng chung là …". Null: the words define none. */
export function meaningOf(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  if (isWordOf(tokens, from, PREDICATES) || isUnits(tokens, from) || [RULING, RESULTS].some((heads) => phraseAt(tokens, from, heads) !== null)) return null;
  for (let index = from + 1; index < to - 1 && index <= from + LONGEST_TERM && !isSymbol(tokens, index, ",", ":"); index++) {
    const defining = phraseAt(tokens, index, DEFINING);
    if (defining !== null) return isWordOf(tokens, index + phraseLength(defining), DATES) && !isWord(tokens, from, "ngày") ? null : index + phraseLength(defining);
  }
  return null;
}

const DEFINING = new PhraseList("là", "gồm", "bao gồm", "gồm có", "được hiểu là", "được hiểu", "nghĩa là", "tức là", "được tính là", "được định nghĩa", "được gọi là");
/** "Thời hạn là ngày 30/6" sets a date; only a day is one ("Ngày Chuyển đổi số quốc gia là ngày 10/10"). */
const DATES: readonly string[] = ["ngày", "trước", "sau", "hết"];
/** A definition names its term in no more words. */
const LONGEST_TERM = 14;

function namesThing(tokens: readonly Token[], from: number): boolean {
  return [DETERMINERS, COUNTABLE_NOUNS, DOCUMENTS, FIGURES].some((things) => phraseAt(tokens, from, things) !== null);
}

/** Whether "Căn cứ" stands before a document, or something that documents tell. */
export function isBasis(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return phraseAt(tokens, from, GRADUAL) === null && holdsPhrase(tokens, { from, to }, DOCUMENTS);
}

/** "Theo Quyết định số 749/QĐ-TTg", "Theo mục tiêu của Nghị quyết số 57-NQ/TW": according to a document or something with a name. */
function isAccording(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const head = phraseAt(tokens, from, ACCORDING);
  if (head === null) return false;
  const what = from + phraseLength(head);
  // "Theo Hội đồng": who decides.
  if (to - what === 2 && isWord(tokens, what + 1, "đồng")) return false;
  if (phraseAt(tokens, what, DOCUMENTS) !== null) return true;
  return phraseAt(tokens, what, GRADUAL) === null && (tokens[what]?.capital === true || holdsPhrase(tokens, { from: what, to }, DOCUMENTS));
}

const IN_TIME = new PhraseList("trong quý", "trong tháng", "đúng tiến độ", "đúng hạn", "đúng thời hạn", "kịp thời", "tại cấp");
/** What a piece of a sentence begins with that asks for more than its other pieces name: "…, đầy đủ", "…, đạt loại tốt". */
const DEMANDED: readonly string[] = ["đạt", "đầy", "đủ", "đúng", "kịp", "chậm", "muộn", "tốt", "bảo", "đảm", "hoàn"];

/** "Theo Quyết định số 45/QĐ-UBND, có chất lượng", "Minh chứng: kế hoạch, báo cáo, đạt loại tốt" */
export function demandsBehindComma(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) if (isSymbol(tokens, index - 1, ",") && (isWordOf(tokens, index, DEMANDED) || (isWord(tokens, index, "có") && isWord(tokens, index + 1, "chất")))) return true;
  return false;
}

/** "bộ dữ liệu" is no ministry, and "ban hành" no board. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([["bộ", ["trưởng", "dữ", "tiêu", "chỉ", "phận", "máy", "mã", "câu", "thủ"]], ["ban", ["hành"]], ["sở", ["hữu"]], ["xã", ["hội"]], ["trường", ["hợp"]]]);
const NONE: readonly string[] = [];

/** Those whose score it is, unless they have a name of their own: "đơn vị", "các xã"; "Cục Chuyển đổi số quốc gia" is another. */
export function isUnits(tokens: readonly Token[], from: number): boolean {
  const start = isWord(tokens, from, "các", "những", "mọi", "mỗi", "từng") ? from + 1 : from;
  const unit = phraseAt(tokens, start, ASSESSED_UNITS);
  const behind = start + phraseLength(unit ?? "");
  return unit !== null && tokens[behind]?.capital !== true && !isWordOf(tokens, behind, OTHER_NAMES.get(unit) ?? NONE);
}

function holdsUnits(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isWord(tokens, index, "của") && isUnits(tokens, index + 1)) return true;
  return false;
}

/** "Nơi cung cấp số liệu:", "Đơn vị chủ trì:"; no deed, no unit and nothing that rules. */
function isLabel(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  if (to - from > LONGEST_LABEL || isConditional(tokens, range) || [RULING, RESULTS].some((heads) => phraseAt(tokens, from, heads) !== null) || isWordOf(tokens, from, PREDICATES) || phraseAt(tokens, from, DEEDS) !== null) return false;
  if (isUnits(tokens, from)) return isRole(tokens, range);
  // "TSLCD: mạng truyền số liệu chuyên dùng"
  return phraseAt(tokens, from, LABELS) !== null || namesAgency(tokens, from) || (to - from === 1 && tokens[from]?.capital === true && !SYLLABLE.test(tokens[from]?.text ?? ""));
}

/** What is told behind a colon and changes nothing: whence figures are, what is looked at, what belongs to it, where more is to be found. */
const LABELS = new PhraseList(
  "nơi", "nguồn", "số liệu", "dữ liệu", "nội dung đánh giá", "phạm vi", "đối tượng", "kỳ số liệu", "kỳ đánh giá", "kỳ báo cáo", "thời điểm", "thời gian", "danh sách", "danh mục", "tài liệu", "hồ sơ", "mẫu", "biểu mẫu", "mục đích", "ý nghĩa", "khái niệm", "giải thích", "tên", "người", "yêu cầu", "văn bản", "liên hệ",
  "điện thoại", "đường dẫn", "link", "địa chỉ", "cơ sở pháp lý", "căn cứ pháp lý", "cơ sở đối chiếu", "giấy tờ", "tiêu chuẩn áp dụng", "trách nhiệm", "lưu ý", "trong đó", "gồm", "bao gồm", "cụ thể", "đánh giá", "đầu mối", "bộ phận", "chủ trì", "phối hợp",
);
/** A word of the language, which no abbreviation is. */
const SYLLABLE = /[aeiouyà-ỹ]/u;

function colonIn(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let index = from; index < to; index++) {
    if (isSymbol(tokens, index, ":")) return index;
    if (isSymbolOf(tokens, index, [","])) return null;
  }
  return null;
}
