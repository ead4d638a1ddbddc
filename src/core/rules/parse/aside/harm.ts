import { counts } from "../words/disturbance";
import { FIGURES } from "./fact";
import { isCounted } from "./scope-of-things";
import { meaningOf } from "./sentence";
import { holdsPhrase, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, matchAt, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";
import { isWithoutMarks } from "../../text/spelling/unmarked-text";
import { NEGATIONS, speaksOfScores } from "../../text/words/vocabulary";

// What words beside a rule can do to its score. The classes are closed: what is counted, whence, since when and by whom is told in any other words, and changes nothing.

/** Words that begin like those below and change nothing. */
const PLAIN = new PhraseList("quy về đồng", "quy ra đồng", "căn cứ", "chia sẻ", "tạm trú", "bãi bỏ", "miễn phí", "không thay đổi", "cộng đồng", "công cộng", "tùy chọn", "của cả hai", "của cả 2", "cụ thể", "chỉ số", "chỉ tiêu", "chỉ đạo", "chỉ thị", "chỉ dẫn", "chỉ cho", "chỉ huy", "xếp dỡ", "xếp hàng");
/** What decides, weighs, shares, takes or doubles wherever it stands. */
const VERDICTS = new PhraseList(
  "hủy", "huỷ", "hết hiệu lực", "lũy tiến", "luỹ tiến", "hưởng trọn", "hưởng mức", "thứ hạng", "coi như", "coi là", "xem như", "xem là", "mặc định", "mặc nhiên", "đương nhiên", "nửa", "rưỡi", "một phần", "phần ba", "thì", "nếu", "trường hợp", "vô hiệu", "dừng", "hoãn", "ngừng", "tạm thời", "bắt buộc", "tiên quyết", "điều kiện", "đồng thời", "ưu tiên", "được miễn", "miễn là",
  "thay bằng", "thay thế", "chuyển sang", "hệ số", "trọng số", "gấp", "chia", "tích của", "khống chế", "quy đổi", "làm tròn", "tùy", "tuỳ", "điều chỉnh", "loại khỏi", "loại ra", "được hưởng", "chiếm", "phạt", "bỏ", "để trống", "một trong", "ngoại trừ trường", "hạ bậc", "biểu quyết", "bình xét",
  "hiệu chỉnh", "quy về", "quy theo", "quy ra", "khấu trừ", "chuẩn hóa theo", "ngoại suy", "ước tính", "ngưỡng",
);
/** What makes another figure of those that are named. */
const AGGREGATES = new PhraseList(
  "xếp", "bình quân", "trung bình", "so với", "so sánh", "tối đa", "nhiều nhất", "cao nhất", "thấp nhất", "không quá", "vượt", "tương ứng", "tỷ lệ thuận", "tỷ lệ nghịch", "theo tỷ lệ", "theo mức", "mức độ hoàn thành", "liên tục", "liên tiếp", "lũy kế", "luỹ kế", "dồn", "gộp", "cả hai", "cả ba", "cả 2", "cả 3", "mỗi", "cứ",
  "cao hơn", "thấp hơn", "lớn hơn", "nhỏ hơn", "ít hơn", "nhiều hơn", "liền trước", "liền kề", "cùng kỳ", "tăng dần", "giảm dần", "thứ tự", "càng", "kết quả của năm", "trở đi", "đầu tiên",
);
/** What asks for an amount: harmless only where it tells which things a term means. */
const LEASTS = new PhraseList("ít nhất", "tối thiểu");
const DENIED: readonly string[] = ["công", "xét", "chấm", "đạt", "đánh", "áp", "xếp", "chấp", "ghi", "hợp", "hưởng", "muộn", "chậm", "dưới", "để", "triển", "thực", "hoàn", "thấp", "nhận", "xem", "còn"];
const ALLOWED = new PhraseList("được công nhận", "được xét", "được hưởng", "được ghi nhận", "được đánh giá", "được để", "được chấp nhận", "có giá trị", "được chậm", "được muộn");
/** What is done to points and levels: only with an amount, a level, a passive or nothing behind it; "giảm thời gian đi lại" is a purpose. */
const CHANGES: readonly string[] = ["giảm", "tăng", "hạ", "nâng", "bớt", "cắt", "cộng", "trừ", "nhân", "thưởng", "xuống", "lên", "hụt"];
const CHANGED: readonly string[] = ["thêm", "đi", "bớt", "dần", "một", "hai", "mức", "bậc", "hạng", "loại", "điểm", "xuống", "lên", "thẳng", "còn", "kết", "theo", "chỉ", "với", "đôi", "hệ", "lại", "vào", "chung"];
const PASSIVES: readonly string[] = ["bị", "được", "sẽ"];
const NOUNS_OF_CHANGE: readonly string[] = ["khen", "giải", "tiền", "cá", "công", "bệnh", "chứng", "tư", "pháp", "quân", "nạn", "ngoại", "gia", "đăng", "đưa", "tải"];
/** "bị trừ", "bị loại" */
const LOSSES: readonly string[] = ["trừ", "giảm", "hạ", "loại", "phạt", "cắt", "mất", "đánh", "xử", "bớt"];
const GIVING: readonly string[] = ["hưởng", "cho", "còn", "được", "nhận"];
const UNTIL: readonly string[] = ["từ", "đến", "tới", "trước"];
/** "chỉ tính tin đăng mới" */
const COUNTING = new PhraseList("tính", "thống kê", "bao gồm", "gồm", "lấy số liệu", "lấy dữ liệu", "kể", "đếm");
/** What else is counted so: no things. */
const NO_THINGS = new PhraseList("theo", "khi", "một", "cho", "bằng", "đến", "từ", "tối", "kết quả", "mức", "phần", "tỷ lệ", "quý", "tháng", "lần", "năm", "cả", "toàn", "thêm", "riêng", "là", "trên");
const ONLY_NEW = new PhraseList("mới được", "mới tính", "mới đạt", "mới công nhận", "mới xét");
/** "theo từng quý", "hằng tuần", "cả 4 quý" */
const REPEATING: readonly string[] = ["hằng", "hàng", "từng", "theo", "các", "cả", "cùng", "nhiều"];
const SHARES_OF_YEAR: readonly string[] = ["quý", "tháng", "tuần", "kỳ"];
const PERIODS = new PhraseList("kỳ đánh giá", "kỳ tính", "kỳ", "tần suất đánh giá", "tần suất");
const TIMES = new PhraseList("thời gian", "thời điểm");
const TIME_LENGTH = 2;
/** Deeds that are done in time or for some time. */
const LASTING = new PhraseList("ban hành", "duy trì", "hoàn thành", "phê duyệt", "xây dựng", "triển khai", "vận hành");
const DAY: readonly string[] = ["ngày", "tuần", "tháng"];
/** "trước 30/6", "sau quý III" */
const BEFORE: readonly string[] = ["trước", "sau"];
const DATES: readonly string[] = ["ngày", "quý", "tháng", "năm", "hết", "mốc"];
/** Whose own rule, or whose decision. */
const OWN_RULE: readonly string[] = ["dẫn", "thang", "mức", "ngưỡng", "chấm", "tính", "định", "đánh", "giá", "văn", "khác"];
const DECIDED = new PhraseList("mức", "kết quả", "cuối", "cụ thể");
const JUDGED = new PhraseList("kết quả", "mức", "số", "tỷ lệ", "việc chấm", "việc tính", "việc xếp", "việc đánh giá", "riêng", "nội dung", "tiêu chí", "chỉ số", "giao");
/** "Nội dung này đánh giá từ năm 2026" */
const APPLIED = new PhraseList("áp dụng đối với", "áp dụng cho", "áp dụng từ", "áp dụng với", "áp dụng tại", "áp dụng mức", "áp dụng hệ", "áp dụng chỉ tiêu", "áp dụng kết quả", "được áp dụng", "chỉ áp dụng", "đánh giá từ", "đánh giá theo", "đánh giá tại", "từ năm sau", "năm nay", "đánh giá ở");
/** What a case is, rather than what a term means. */
const JUDGEMENTS: readonly string[] = ["không", "chưa", "đạt", "hoàn", "hợp"];
const UNCOUNTED: readonly string[] = ["tính", "đạt"];
/** What a piece behind a comma says of scales and levels ("…, xã loại II theo bảng 2", "…, đơn vị nghìn", "…, lùi một mức"), and what of two or three things that are taken for one. */
const SCALES: readonly string[] = ["mức", "bậc", "hạng", "loại", "bảng", "sàn", "trần", "nghìn", "ngàn", "triệu", "chục", "tổng", "chung", "muộn", "tiến"];
const SEVERAL: readonly string[] = ["hai", "ba", "bốn", "một"];
const TAKEN: readonly string[] = ["bằng", "tính", "là", "xuống", "lùi", "thêm", "lên"];
const OF_NAMES: readonly string[] = ["tổng", "kê", "độ", "hình", "cửa", "số", "hợp", "đích", "cục", "công", "kết"];
const PIECE_SIGNS: readonly string[] = [",", ":", "-", "("];
/** With these a piece of a sentence is another case or one more demand. */
const CASES = new PhraseList("riêng", "đối với", "với", "hoặc", "kèm", "ngoài ra", "phải", "cần", "yêu cầu hoàn thành", "chỉ khi", "còn", "tuy nhiên", "loại trừ đơn vị", "nhưng", "trừ các", "trừ đơn", "trừ xã", "trừ phường");

/** Whether words do anything to a score. */
export function harms(tokens: readonly Token[], range: TokenRange): boolean {
  if (speaksOfScores(tokens, range) || setsPeriod(tokens, range)) return true;
  const meaning = meaningOf(tokens, range);
  const described = meaning === null ? range : { from: range.from, to: meaning };
  if (!(meaning !== null && tokens[meaning]?.text === tokens[range.from]?.text) && counts(tokens, range)) return true;
  if (demands(tokens, described) && !isCounted(tokens, range)) return true;
  for (let index = range.from; index < range.to; index++) {
    const plain = matchAt(tokens, index, PLAIN);
    if (plain !== null) index += plain.words.length - 1;
    else if (harmsAt(tokens, index, range) || (index < described.to && isCondition(tokens, index))) return true;
  }
  return false;
}

/** "ít nhất 3 lớp", "khi có nghiệm thu"; "từ khi tiếp nhận đến khi trả kết quả", "khi thẩm định" tell a time, and what a term means may hold both. */
function isCondition(tokens: readonly Token[], index: number): boolean {
  return phraseAt(tokens, index, LEASTS) !== null || (isWord(tokens, index, "khi") && !isWordOf(tokens, index - 1, UNTIL) && phraseAt(tokens, index + 1, ASSESSING) === null);
}

/** When somebody looks at what was handed in, whatever they find. */
const ASSESSING = new PhraseList("thẩm định", "kiểm tra", "phúc tra", "cần", "có yêu cầu", "được yêu cầu", "đoàn kiểm tra");

function harmsAt(tokens: readonly Token[], index: number, range: TokenRange): boolean {
  if ([VERDICTS, AGGREGATES, ONLY_NEW, APPLIED].some((phrases) => phraseAt(tokens, index, phrases) !== null)) return true;
  if ((index === range.from || isSymbolOf(tokens, index - 1, PIECE_SIGNS)) && phraseAt(tokens, index, CASES) !== null) return true;
  return CONSTRUCTIONS.some((harmsHere) => harmsHere(tokens, index, range));
}

type Construction = (tokens: readonly Token[], index: number, range: TokenRange) => boolean;

const CONSTRUCTIONS: readonly Construction[] = [
  (tokens, index, { from }) => ((isWordOf(tokens, index, SCALES) && !isWord(tokens, index - 1, "ba") && !(isWord(tokens, index - 1, "tính") && isWord(tokens, index, "bảng"))) || takesForOther(tokens, index)) && !isWordOf(tokens, index + 1, OF_NAMES) && isBehindComma(tokens, index, from),
  // "…, trên 1.000 dân"
  (tokens, index) => isWord(tokens, index, "trên") && isSymbol(tokens, index - 1, ",") && tokens[index + 1]?.kind === "number",
  // A word that is typed without its marks may be any of those that are listed here.
  (tokens, index) => isWithoutMarks(tokens[index]?.text ?? ""),
  // "Thiếu minh chứng là không đạt", "Xã miền núi là đạt"
  (tokens, index, { from, to }) => index > from && isWordOf(tokens, index, ["là", "như"]) && (isWordOf(tokens, index + 1, JUDGEMENTS) || (isWordOf(tokens, to - 1, UNCOUNTED) && isWordOf(tokens, to - 2, NEGATIONS))),
  // "tuyến xã hưởng 1/2", "tin phát lại cho 0,25"
  (tokens, index, { from }) => index > from && isWordOf(tokens, index, GIVING) && tokens[index + 1]?.kind === "number",
  // "bị trừ"
  (tokens, index) => isWord(tokens, index, "bị") && isWordOf(tokens, index + 1, LOSSES),
  (tokens, index, { to }) => isWordOf(tokens, index, CHANGES) && !isWordOf(tokens, index - 1, NOUNS_OF_CHANGE) && (isWordOf(tokens, index - 1, PASSIVES) || isWordOf(tokens, index + 1, CHANGED) || tokens[index + 1]?.kind === "number" || isLetter(tokens[index + 1]) || (index + 1 >= to && !isWord(tokens, index, "lên", "xuống"))),
  // "không công nhận", "không được xét"
  (tokens, index) => isWordOf(tokens, index, NEGATIONS) && (isWordOf(tokens, index + 1, DENIED) || phraseAt(tokens, index + 1, ALLOWED) !== null),
  (tokens, index) => isWord(tokens, index, "năm") && isWord(tokens, index + 1, "trước") && tokens[index - 1]?.kind !== "number",
  (tokens, index, range) => isWord(tokens, index, "chỉ") && !tellsWhat(tokens, index + 1, range),
  (tokens, index, range) => NEGATIONS.includes(tokens[index]?.text ?? "") && phraseAt(tokens, index + 1, COUNTING) !== null && !tellsWhat(tokens, index + 1, range),
  (tokens, index, { from }) => index > from && isWordOf(tokens, index, SHARES_OF_YEAR) && (isWordOf(tokens, index - 1, REPEATING) || tokens[index - 1]?.kind === "number" && !isSymbol(tokens, index - 2, "/") && isWord(tokens, index, "quý", "kỳ")),
  (tokens, index) => isWord(tokens, index, "hằng", "hàng", "từng") && isWordOf(tokens, index + 1, DAY),
  (tokens, index, { from }) => isWordOf(tokens, index, BEFORE) && (isWordOf(tokens, index + 1, DATES) || tokens[index + 1]?.kind === "number") && !holdsPhrase(tokens, { from, to: index }, FIGURES),
  // "hướng dẫn riêng"
  (tokens, index) => isWord(tokens, index, "riêng") && isWordOf(tokens, index - 1, OWN_RULE),
  // "quyết định mức cụ thể", "Kết quả do Hội đồng quyết định"
  (tokens, index, range) => (phraseAt(tokens, index, DECISIONS) !== null) && (phraseAt(tokens, index + 2, DECIDED) !== null || ((index + 2 >= range.to || isSymbol(tokens, index + 2, ",")) && phraseAt(tokens, range.from, JUDGED) !== null)),
];

/** "Kỳ đánh giá: quý", "Tần suất: hằng tháng", "Thời gian duy trì: 12 tháng": another period than the year, or a time for a deed. */
export function setsPeriod(tokens: readonly Token[], { from }: TokenRange): boolean {
  const deed = phraseAt(tokens, from, TIMES) === null ? null : phraseAt(tokens, from + TIME_LENGTH, LASTING);
  if (deed !== null) return isSymbol(tokens, from + TIME_LENGTH + phraseLength(deed), ":");
  const period = phraseAt(tokens, from, PERIODS);
  if (period === null) return false;
  let next = from + phraseLength(period);
  while (isSymbol(tokens, next, ":", "(") || isWord(tokens, next, "là", "theo") || isWordOf(tokens, next, REPEATING) || tokens[next]?.kind === "number") next++;
  return isWordOf(tokens, next, SHARES_OF_YEAR);
}

/** "xuống một mức", "hai bài tính một" */
function takesForOther(tokens: readonly Token[], index: number): boolean {
  return isWordOf(tokens, index, SEVERAL) && isWordOf(tokens, index - 1, TAKEN);
}

/** Whether words behind a comma raise or lower a level: "…, lùi một mức". */
export function shiftsLevel(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) if (takesForOther(tokens, index) && isBehindComma(tokens, index, from)) return true;
  return false;
}

/** Whether a comma parts words from the beginning of their sentence. */
function isBehindComma(tokens: readonly Token[], index: number, from: number): boolean {
  for (let before = index - 1; before > from; before--) if (isSymbol(tokens, before, ",", "-", ";")) return true;
  return false;
}

/** "Kế hoạch phải nêu chỉ tiêu", "Bản giấy không được dùng": a demand or a denial, which only tells which things count where the text counts them. */
function demands(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) {
    if (isWordOf(tokens, index, DEMANDS) && !isSymbol(tokens, index + 2, ":") && phraseAt(tokens, index + 1, NO_DENIALS) === null) return true;
  }
  return false;
}

const DEMANDS: readonly string[] = ["phải", "cần", "không", "chưa"];
const NO_DENIALS = new PhraseList("bao gồm", "gồm", "thuộc", "tính", "thống kê", "kể", "đưa", "nằm", "trùng", "phân biệt");

const DECISIONS = new PhraseList("quyết định", "xem xét", "hướng dẫn");

/** "tính tin đăng mới": what is counted, rather than how much of it. */
function tellsWhat(tokens: readonly Token[], index: number, { to }: TokenRange): boolean {
  const counting = phraseAt(tokens, index, COUNTING);
  if (counting === null) return false;
  const things = index + phraseLength(counting);
  return things < to && tokens[things]?.kind === "word" && phraseAt(tokens, things, NO_THINGS) === null;
}
