import { holdsPhrase, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, matchAt, phraseAt } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";

/** Words that begin like those below and change nothing. */
const PLAIN = new PhraseList(
  "tăng cường", "tăng trưởng", "cộng đồng", "cộng tác", "công cộng", "hạ tầng", "nhân dân", "nhân lực", "nhân viên", "nhân sự", "xếp hàng", "miễn phí", "chỉ số", "chỉ tiêu", "chỉ đạo", "chỉ thị", "chỉ dẫn", "thay mặt",
  "chia sẻ", "xét nghiệm", "giảm nghèo", "bỏ phiếu", "quyết định công nhận", "qđ công nhận", "giấy công nhận", "văn bản công nhận", "bằng công nhận", "khen thưởng", "chỉ cho", "cần thiết", "của cả hai", "của cả 2", "đối với phần này", "đối với mục này", "đối với nội dung này", "đối với chỉ số này", "đối với tiêu chí này",
);
/** The same behind another word: "địa chỉ", "cá nhân". */
const PLAIN_BEFORE: readonly string[] = ["địa", "cá", "công", "bệnh", "chứng", "căn", "thiết", "chuẩn", "trang"];

/** What decides about points wherever it stands. */
const VERDICTS = new PhraseList(
  "hủy", "huỷ", "coi như", "coi là", "xem như", "xem là", "nửa", "thì", "không xét", "không có giá trị", "không hợp lệ", "vô hiệu", "dừng", "bắt buộc", "phải được", "phải có", "chỉ được", "chỉ công nhận", "chỉ hưởng", "điều kiện", "đồng thời phải", "ưu tiên", "được miễn", "miễn là", "mặc định", "thay bằng", "chuyển sang", "không đánh giá", "chưa đánh giá", "không áp dụng", "bị giảm", "hạ bậc", "hệ số", "bãi bỏ", "tạm dừng", "như trên", "tương tự mục", "tương tự phần", "tương tự nội dung", "như mục", "như phần",
);
/** What gives, takes, shares or withholds points, or makes them depend on something. */
const CONSEQUENCES = new PhraseList(
  ...VERDICTS.phrases,
  "bị", "coi", "gấp", "nhân", "chia", "cộng", "trừ", "giảm", "tăng", "hạ", "thưởng", "phạt", "ngừng", "hoãn", "bỏ", "thay", "phải", "nếu", "miễn", "công nhận", "xét", "chấm",
  "riêng", "đối với", "áp dụng", "chỉ", "trọng số", "quy đổi", "làm tròn", "tùy", "tuỳ", "điều chỉnh", "loại bỏ", "loại trừ", "loại khỏi", "loại ra", "không được", "yêu cầu hoàn thành", "khống chế", "hội đồng quyết", "quyết định mức", "quyết định kết quả", "quyết định cuối", "cần", "thay đổi", "được hưởng", "cách tính", "đầy đủ mới", "mới được", "mới tính",
);
/** What makes another figure of those that are named. */
const AGGREGATES = new PhraseList(
  "xếp", "bình quân", "trung bình", "so với", "so sánh", "tối đa", "tối thiểu", "ít nhất", "nhiều nhất", "cao nhất", "thấp nhất", "không quá", "vượt", "tương ứng", "theo tỷ lệ", "tỷ lệ thuận", "tỷ lệ nghịch", "theo mức", "mức độ hoàn thành", "đồng thời", "liên tục", "liên tiếp", "lũy kế", "luỹ kế", "cộng dồn", "gộp", "cả hai", "mỗi", "cứ", "cao hơn", "thấp hơn", "lớn hơn", "nhỏ hơn", "ít hơn", "nhiều hơn", "năm trước",
);
/** What that a thing counts may depend on, without a change to what it then gives. */
const DEMANDS = new PhraseList("tạm dừng", "phải", "bị", "nếu", "được miễn", "công nhận", "xét", "hủy", "huỷ", "dừng", "không được", "không hợp lệ", "không có giá trị", "mới được", "mới tính", "chỉ", "ít nhất", "tối thiểu", "đồng thời");
/** What a plain statement of fact does not say: a condition, a denial, a fault. */
const CONDITIONS = new PhraseList("khi", "trường hợp", "không", "chưa", "chậm", "muộn", "sai", "khống", "thiếu", "quá hạn", "trễ", "vi phạm", "mới", "đúng hạn");
const ALTERNATIVES = new PhraseList("hoặc");

const OPERATORS: readonly string[] = ["=", "*", "%", "≥", "≤", "<", ">", "→", "⇒", "|", "+"];
/** What a figure may be of that counts nothing: of a date, a document, a paragraph. */
const NUMBERED: readonly string[] = ["số", "ngày", "tháng", "năm", "quý", "khoản", "điều", "lục", "mục", "biểu", "mẫu", "bảng", "phần", "chương", "kỳ", "cấp", "mức", "độ", "án", "đề", "tiêu"];
const TIMES: readonly string[] = ["tuổi", "tháng", "mức"];

/** Whether words decide about points also where they only describe something. */
export function decides(tokens: readonly Token[], range: TokenRange): boolean {
  return holds(tokens, range, VERDICTS);
}

/** Whether words beside a rule give, take or share points, or make them depend on something. */
export function sharesPoints(tokens: readonly Token[], range: TokenRange): boolean {
  return speaksOfScores(tokens, range) || sharesWithoutName(tokens, range);
}

/** The same where words may name a score, as "điểm kiểm tra kỹ thuật" does. */
export function sharesWithoutName(tokens: readonly Token[], range: TokenRange): boolean {
  return holds(tokens, range, CONSEQUENCES);
}

/** Whether words that tell which things count do more than that: a demand on such a thing ("phải có biên bản", "được miễn") does not. */
export function altersPoints(tokens: readonly Token[], range: TokenRange): boolean {
  return speaksOfScores(tokens, range) || holds(tokens, range, CONSEQUENCES, DEMANDS) || holds(tokens, range, AGGREGATES, DEMANDS);
}

/** Whether they do that, or make another figure of those that the rule names. */
export function hasConsequence(tokens: readonly Token[], range: TokenRange): boolean {
  return sharesPoints(tokens, range) || holds(tokens, range, AGGREGATES);
}

/** Whether words that should only tell a fact state a condition, deny something, name a fault, leave a choice, or count. */
export function isConditional(tokens: readonly Token[], range: TokenRange): boolean {
  return holds(tokens, range, ALTERNATIVES) || isConditionalList(tokens, range);
}

/** The same where one of several things is as good as another, as it is among what proves a figure. */
export function isConditionalList(tokens: readonly Token[], range: TokenRange): boolean {
  return holds(tokens, range, CONDITIONS) || counts(tokens, range);
}

/** Whether words hold an amount or the signs of a formula. */
export function counts(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (isSymbolOf(tokens, index, OPERATORS) || (tokens[index]?.kind === "number" && !isNumberOfName(tokens, index))) return true;
  return false;
}

function holds(tokens: readonly Token[], { from, to }: TokenRange, phrases: PhraseList, passed: PhraseList | null = null): boolean {
  if (!holdsPhrase(tokens, { from, to }, phrases)) return false;
  for (let index = from; index < to; index++) {
    const plain = matchAt(tokens, index, PLAIN) ?? (passed === null ? null : matchAt(tokens, index, passed));
    if (plain !== null) index += plain.words.length - 1;
    else if (isPlace(tokens, index, { from, to })) continue;
    else if (phraseAt(tokens, index, phrases) !== null && !(index > from && isWordOf(tokens, index - 1, PLAIN_BEFORE))) return true;
  }
  return false;
}

/** The "riêng" of "khu vực riêng, …" and the "năm trước" of "15/12 năm trước" tell where or when something is. */
function isPlace(tokens: readonly Token[], index: number, { from, to }: TokenRange): boolean {
  const before = index > from ? tokens[index - 1]?.kind : undefined;
  if (isWord(tokens, index, "riêng")) return before === "word" && index < to && (index + 1 >= to || tokens[index + 1]?.kind === "symbol");
  return isWord(tokens, index, "năm") && isWord(tokens, index + 1, "trước") && before === "number";
}

/** "31/12/2025", "số 749/QĐ-TTg", "Phụ lục 3", "6 tháng đầu năm", "15 tuổi": a figure that is no amount. */
function isNumberOfName(tokens: readonly Token[], index: number): boolean {
  if (isWordOf(tokens, index - 1, NUMBERED) || isWordOf(tokens, index + 1, TIMES) || (isWord(tokens, index + 1, "giờ") && isWord(tokens, index + 2, "ngày"))) return true;
  if (isYear(tokens, index)) return true;
  const joins = (place: number): boolean => isSymbol(tokens, place, "/", "-", ".");
  if (joins(index + 1) && tokens[index + 2]?.kind === "word" && !isLetter(tokens[index + 2]) && tokens[index + 2]?.capital === true) return true;
  return (joins(index - 1) && tokens[index - 2]?.kind === "number") || (joins(index + 1) && tokens[index + 2]?.kind === "number");
}

const YEARS = { first: 1990, last: 2100 } as const;
const COMPARING: readonly string[] = ["trên", "dưới", "từ", "đến", "đủ", "đạt", "là", "bằng", "hơn", "quá", "nhất", "thiểu"];

/** The "2023" of "Luật Giao dịch điện tử 2023" at the end of its words. */
function isYear(tokens: readonly Token[], index: number): boolean {
  const { value, text } = tokens[index] ?? { value: Number.NaN, text: "" };
  return /^\d{4}$/u.test(text) && value >= YEARS.first && value <= YEARS.last && tokens[index - 1]?.kind === "word" && !isWordOf(tokens, index - 1, COMPARING) && (tokens[index + 1] === undefined || isSymbol(tokens, index + 1, ".", ",", ";", ")") || tokens[index + 1]?.kind === "newline");
}
