import { ASSESSED_UNITS } from "../text/assessed-units";
import { counts, hasConsequence, isConditional, sharesPoints } from "./disturbance";
import { EVIDENCE } from "../parse/labels";
import { isIdleRemark } from "../parse/remark";
import { holdsPhrase, isLetter, isSymbol, isSymbolOf, isWordOf, letterListEnd, phraseAt, phraseLength } from "../text/clause";
import { COUNTABLE_NOUNS } from "../text/countable-nouns";
import { speaksOfScores } from "../text/vocabulary";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";

/** Words that stand beside a rule: between its clauses, or behind a heading. */
export interface Aside {
  readonly range: TokenRange;
  /** The heading or the head of a list behind which they stand, "colon": they are a heading themselves; null: none, or not right behind it. */
  readonly behind: "explanation" | "evidence" | "example" | "list" | "colon" | null;
  /** Whether the rule begins in the next line, with nothing but the line break between. */
  readonly leads: boolean;
}

const LEADS = new PhraseList("trong đó", "các", "những", "cụ thể", "cụ thể là", "đối với phần này", "đối với mục này", "đối với nội dung này", "đối với chỉ số này", "đối với tiêu chí này", "lưu ý", "ghi chú", "giải thích", "và");
const LEAD_SIGNS: readonly string[] = [":", "(", "-", "+", "•", "*", ",", "“", "\""];
const SOURCED = new PhraseList("lấy số liệu từ", "lấy số liệu theo", "lấy số liệu trên", "lấy số liệu tại");
/** Figures, and what tells whence they are. */
const FIGURES = new PhraseList("nguồn", "số liệu", "dữ liệu", "thông tin", "kết quả", "danh sách", "danh mục", "báo cáo", "thống kê");
const ORIGINS = new PhraseList(
  "lấy từ", "lấy theo", "lấy trên", "lấy tại", "được lấy", "trích", "kết xuất", "khai thác", "tổng hợp", "thu thập", "cung cấp", "căn cứ", "dựa trên", "dựa vào", "theo báo cáo", "theo thống kê", "theo số liệu", "theo kết quả", "từ báo cáo", "từ hệ thống", "từ cổng", "từ cơ sở dữ liệu", "tính đến", "tính tại", "tính từ", "chốt",
  "thống kê", "công bố", "xác nhận", "đối chiếu", "kiểm tra", "theo quyết định số", "theo hệ thống", "trên hệ thống", "tại hệ thống", "trên cổng",
);
/** Of whom or when figures are. */
const OWNERS = new PhraseList("của", "năm", "tháng", "quý", "trong", "6");
const DOCUMENTS = new PhraseList(
  "quyết định số", "quyết định ngày", "nghị định", "nghị quyết", "thông tư", "thông báo", "quyết định giao", "quyết định phân công", "quyết định thành lập", "luật", "kế hoạch số", "công văn", "chỉ thị", "đề án", "phụ lục", "hướng dẫn", "quy định", "quy chế", "báo cáo", "số liệu", "thống kê", "tiêu chuẩn", "khoản", "điều", "mục", "biểu", "mẫu", "văn bản", "danh mục", "niên giám", "kết quả công bố", "kết quả khảo sát",
  "qđ", "nđ", "nq", "tt", "cv", "bộ tiêu chí", "khung", "dữ liệu",
);
const REFERENCES = new PhraseList("theo", "căn cứ", "căn cứ vào", "thực hiện theo", "quy định tại", "hướng dẫn tại", "cơ sở pháp lý", "văn bản hướng dẫn", "văn bản quy định", "định nghĩa tại", "khái niệm tại");
const JOINTS = new PhraseList("quy định tại", "quy định của", "hướng dẫn tại", "hướng dẫn của", "hướng dẫn", "quy định", "nội dung", "các", "tại", "của", "yêu cầu tại", "yêu cầu của");
const POINTERS = new PhraseList(...SOURCED.phrases, "xem", "tham khảo", "tham chiếu", "chi tiết xem", "chi tiết tại", "xem thêm", "tra cứu tại");
const PURPOSES = new PhraseList("nhằm", "mục đích", "mục tiêu", "góp phần", "để", "hướng tới", "ý nghĩa");
const INDICATORS = new PhraseList("tiêu chí này", "chỉ số này", "nội dung này", "tiêu chí", "chỉ số");
const MEANINGS = new PhraseList("nhằm", "phản ánh", "đo lường", "thể hiện", "đánh giá mức độ", "đánh giá sự", "đánh giá khả năng", "đánh giá việc", "đánh giá tình hình", "đánh giá chất lượng", "đánh giá hiệu quả", "đánh giá năng lực", "đánh giá công tác");
const PERIODS = new PhraseList("thời điểm", "kỳ", "thời gian lấy", "thời gian đánh giá", "thời gian chốt", "thời gian thống kê", "thời gian báo cáo", "thời gian tính", "tính đến", "tính từ ngày", "từ ngày", "đến hết", "đến ngày", "ngày chốt", "số liệu chốt", "mốc thời gian", "năm đánh giá");
const AGENCIES = new PhraseList("văn phòng", "ubnd", "công an", "phòng", "trung tâm", "tổ", "chi cục", "doanh nghiệp", "ngân hàng", "hội", "ủy ban", "đoàn", "người", ...ASSESSED_UNITS.phrases);
const DUTIES = new PhraseList(
  "tự đánh giá", "cung cấp", "tổng hợp", "theo dõi", "kiểm tra", "rà soát", "đối chiếu", "thẩm định", "xác nhận", "xác minh", "công bố", "báo cáo", "gửi", "kê khai", "khai báo", "chủ trì", "phối hợp", "đầu mối", "thực hiện", "chịu trách nhiệm", "thu thập", "thống kê", "giải đáp", "lưu", "hướng dẫn", "nhập",
);
const DUTY_OBJECTS = new PhraseList("số liệu", "dữ liệu", "báo cáo", "kết quả", "minh chứng", "thông tin", "hồ sơ", "danh sách", "tài liệu", "chỉ số", "tiêu chí", "mức", "mức độ", "nội dung này");
const PROOFS = new PhraseList("có minh chứng", "có tài liệu", "kèm minh chứng", "kèm tài liệu", "kèm theo minh chứng", "kèm theo tài liệu", "gửi kèm", "đính kèm", "gửi minh chứng", "đường link", "đường dẫn", "ảnh chụp", "hình ảnh", "có đường dẫn", "có trích dẫn", "danh sách", "danh mục", ...EVIDENCE.phrases);
const DEFINING = new PhraseList("là", "gồm", "bao gồm", "gồm có", "được hiểu", "nghĩa là", "tức là", "được xác định", "được định nghĩa", "được gọi là", "được tính là", "thuộc");
/** What no definition explains, but would change. */
const MEASURES = new PhraseList("điểm", "mức", "tỷ lệ", "kết quả", "điều kiện", "yêu cầu", "chỉ tiêu", "mục tiêu", "định mức", "ngưỡng", "đây", "đó", "đơn vị", "thời hạn", "hạn", "cách", "công thức", "phương pháp", "không", "chưa", "hoặc", "và", "từ", "kèm", "đạt", "có", "đã", "phải", "theo", "tính");
const SCOPES = new PhraseList("không bao gồm", "không gồm", "không kể", "không tính", "không thống kê", "chỉ tính", "chỉ thống kê", "loại trừ", "bao gồm cả", "bao gồm", "gồm cả", "gồm", "kể cả", "tính cả", "bao hàm");
const UNCOUNTED = new PhraseList("không được tính", "không tính", "không được đưa", "không đưa", "không thống kê", "không thuộc", "bị loại", "không bao gồm", "không gồm", "cũng được tính", "được tính");
const UNCOUNTED_ENDS = new PhraseList("vào số", "vào tổng", "vào thống kê", "vào danh sách", "trong số", "trong tổng");
const QUANTITIES = new PhraseList("số", "tổng", "tỷ lệ", "tốc độ", "thời gian", "doanh thu", "kinh phí", "mức độ", "tần suất", "giá trị");
/** "Tổng hợp …", "Số hóa …", "Số liệu …" name no quantity. */
const DEEDS: readonly string[] = ["hợp", "kết", "hóa", "hoá", "liệu"];
const EXTREMES: readonly string[] = ["xmin", "xmax", "max", "min"];
const ABSENCES = new PhraseList("trường hợp không có", "trường hợp không phát sinh", "nếu không có", "nếu không phát sinh");
const NOT_ASSESSED = new PhraseList("không đánh giá", "không xem xét đánh giá");
/** So much of its words repeats a name. */
const SHARED = 0.6;
const GRADES: readonly string[] = ["mức", "cấp", "hạng", "loại"];
/** A definition names its term in no more words. */
const LONGEST_TERM = 14;

/** Whether words beside a rule are of a kind that cannot change its score: they explain, name, date, prove or limit what is counted. `name`: the indicator's. */
export function isHarmless(tokens: readonly Token[], { range, behind, leads }: Aside, name: string): boolean {
  if (isIdleRemark(tokens, range) || (leads && repeatsName(tokens, range, name))) return true;
  if (behind === "colon") return isHeading(tokens, range);
  const [first, ...others] = segmentsOf(tokens, range);
  if (first === undefined) return true;
  const names = namesQuantity(tokens, first);
  return (isKnown(tokens, first) || mayTell(tokens, first, isSymbol(tokens, first.to, ")") && first.from === range.from ? "list" : behind)) && others.every((other) => isKnown(tokens, other) || (names ? isName(tokens, other) : isFact(tokens, other)));
}

/** "Thang điểm:", "Số hồ sơ bị trả lại:": what names the levels or parts below, and decides nothing itself. */
function isHeading(tokens: readonly Token[], range: TokenRange): boolean {
  return namesQuantity(tokens, range) || speaksOfScores(tokens, range) || !sharesPoints(tokens, range);
}

/** Whether words that need not be of a known kind there are a plain fact. */
function mayTell(tokens: readonly Token[], range: TokenRange, behind: Aside["behind"]): boolean {
  switch (behind) {
    case null: case "colon": return false;
    case "example": return !hasConsequence(tokens, range);
    case "list": return isFact(tokens, range);
    // "Căn cứ tình hình thực tế" names no document.
    case "evidence": return isFact(tokens, range) && (!isWordOf(tokens, range.from - 1, ["cứ"]) || namesDocument(tokens, range.from));
    case "explanation": return isFact(tokens, range) && isThing(tokens, range);
  }
}

function isKnown(tokens: readonly Token[], range: TokenRange): boolean {
  if (range.from >= range.to || isIdleRemark(tokens, range) || isMarker(tokens, range) || isScope(tokens, range) || describesLetters(tokens, range) || isLeftOut(tokens, range)) return true;
  return (namesQuantity(tokens, range) && isName(tokens, range)) || (!hasConsequence(tokens, range) && isDefinition(tokens, range)) || (isFact(tokens, range) && tellsFact(tokens, range));
}

function namesQuantity(tokens: readonly Token[], { from }: TokenRange): boolean {
  return phraseAt(tokens, from, QUANTITIES) !== null && !isWordOf(tokens, from + 1, DEEDS);
}

/** "Số hồ sơ quá hạn trong năm": a name may speak of a fault, and of no date ("Thời gian hoàn thành trước 30/6"). */
function isName(tokens: readonly Token[], range: TokenRange): boolean {
  const dates = tokens.slice(range.from, range.to).some(({ kind }, offset) => kind === "number" && isSymbol(tokens, range.from + offset + 1, "/"));
  return !dates && !hasConsequence(tokens, range) && !counts(tokens, range);
}

/** "Có QĐ phân công cán bộ đầu mối" beside the rule of "Đầu mối CĐS" */
function repeatsName(tokens: readonly Token[], range: TokenRange, name: string): boolean {
  const words = name === "" ? [] : name.normalize("NFC").toLowerCase().split(/\s+/u);
  const repeated = words.filter((word) => tokens.slice(range.from, range.to).some(({ text }) => text === word));
  return repeated.length > 1 && repeated.length >= words.length * SHARED && isFact(tokens, range);
}

/** "Trường hợp không có nhu cầu thì không đánh giá": where the row does not apply it has no score. */
function isLeftOut(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return phraseAt(tokens, from, ABSENCES) !== null && [to - 3, to - 5].some((index) => phraseAt(tokens, index, NOT_ASSESSED) !== null) && tokens.slice(from, to).filter(({ text }) => text === "thì").length === 1;
}

/** Whether words that begin like an instruction to compute only say what is counted, or whence its number is taken. */
export function isIdleInstruction(tokens: readonly Token[], range: TokenRange): boolean {
  return isScope(tokens, range) || (phraseAt(tokens, range.from, SOURCED) !== null && isFact(tokens, range));
}

/** Words that neither give anything nor state a condition. */
function isFact(tokens: readonly Token[], range: TokenRange): boolean {
  return !hasConsequence(tokens, range) && !isConditional(tokens, range);
}

/** Whether a statement of fact is about figures, documents, a purpose, a time, a duty to supply, proof or a quantity by its name. */
function tellsFact(tokens: readonly Token[], range: TokenRange): boolean {
  const { from } = range;
  if ([POINTERS, PURPOSES, PERIODS, PROOFS].some((heads) => phraseAt(tokens, from, heads) !== null)) return true;
  const figures = phraseAt(tokens, from, FIGURES);
  const owned = figures === "số liệu" || figures === "dữ liệu" || figures === "nguồn" ? phraseAt(tokens, from + phraseLength(figures), OWNERS) : null;
  return refers(tokens, range) || owned !== null || (figures !== null && holdsPhrase(tokens, range, ORIGINS)) || isDuty(tokens, range) || tellsMeaning(tokens, from);
}

/** "Chỉ số này phản ánh …" */
function tellsMeaning(tokens: readonly Token[], from: number): boolean {
  const indicator = phraseAt(tokens, from, INDICATORS);
  return indicator !== null && phraseAt(tokens, from + phraseLength(indicator), MEANINGS) !== null;
}

/** "Theo Quyết định số 749/QĐ-TTg", "Thực hiện theo hướng dẫn tại Công văn số 12" */
function refers(tokens: readonly Token[], range: TokenRange): boolean {
  const head = phraseAt(tokens, range.from, REFERENCES);
  if (head === null) return phraseAt(tokens, range.from, DOCUMENTS) !== null && holdsPhrase(tokens, range, ORIGINS);
  let index = range.from + phraseLength(head);
  if (isSymbol(tokens, index, ":")) index++;
  for (let joint = phraseAt(tokens, index, JOINTS); joint !== null; joint = phraseAt(tokens, index, JOINTS)) {
    if (phraseAt(tokens, index, DOCUMENTS) !== null) return true;
    index += phraseLength(joint);
  }
  return phraseAt(tokens, index, DOCUMENTS) !== null;
}

function namesDocument(tokens: readonly Token[], from: number): boolean {
  return phraseAt(tokens, from, DOCUMENTS) !== null || phraseAt(tokens, from, FIGURES) !== null;
}

/** "Sở Tài chính tổng hợp số liệu", "Doanh nghiệp tự đánh giá" */
function isDuty(tokens: readonly Token[], range: TokenRange): boolean {
  if (phraseAt(tokens, range.from, AGENCIES) === null) return false;
  for (let index = range.from + 1; index < range.to; index++) {
    const duty = phraseAt(tokens, index, DUTIES);
    if (duty !== null) return duty === "tự đánh giá" || isSymbol(tokens, index + phraseLength(duty), ":") || (duty !== "thực hiện" && holdsPhrase(tokens, { from: index + phraseLength(duty), to: range.to }, DUTY_OBJECTS));
  }
  return false;
}

/** "Cơ sở dữ liệu dùng chung là …", "Hạ tầng số gồm …" */
function isDefinition(tokens: readonly Token[], range: TokenRange): boolean {
  if (phraseAt(tokens, range.from, MEASURES) !== null) return false;
  for (let index = range.from + 1; index < range.to - 1 && index <= range.from + LONGEST_TERM; index++) if (phraseAt(tokens, index, DEFINING) !== null) return !isSymbolOf(tokens, index - 1, [","]);
  return false;
}

/** "Không tính tin đăng lại", "Tin sao chép không được tính": which things count. Those whose score it is are no such things. */
function isScope(tokens: readonly Token[], range: TokenRange): boolean {
  const head = phraseAt(tokens, range.from, SCOPES);
  if (head !== null) {
    const things = { from: range.from + phraseLength(head), to: range.to };
    return things.from < things.to && phraseAt(tokens, things.from, ASSESSED_UNITS) === null && isThing(tokens, things) && !hasConsequence(tokens, things) && !countsIn(tokens, things);
  }
  for (let index = range.from + 1; index < range.to; index++) {
    const verb = phraseAt(tokens, index, UNCOUNTED);
    if (verb === null) continue;
    const things = { from: range.from, to: index };
    const end = { from: index + phraseLength(verb), to: range.to };
    const closes = end.from >= end.to || phraseAt(tokens, end.from, UNCOUNTED_ENDS) !== null;
    return closes && isThing(tokens, things) && phraseAt(tokens, range.from, ASSESSED_UNITS) === null && !hasConsequence(tokens, things) && !hasConsequence(tokens, end) && !countsIn(tokens, range);
  }
  return false;
}

function isThing(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const start = phraseAt(tokens, from, PLURALS) === null ? from : from + phraseLength(phraseAt(tokens, from, PLURALS) ?? "");
  return start < to && (phraseAt(tokens, start, COUNTABLE_NOUNS) !== null || phraseAt(tokens, start, DOCUMENTS) !== null || tokens.slice(0, from).some((token, index) => token.text === tokens[start]?.text && tokens[index + 1]?.text === tokens[start + 1]?.text));
}
const PLURALS = new PhraseList("các loại", "các", "những", "số lượng", "số", "loại");

function countsIn(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (isSymbol(tokens, index, "%", "=", "*") || (tokens[index]?.kind === "number" && tokens[index - 1]?.text === "tính")) return true;
  return false;
}

/** "a, b lần lượt là số …", "c/d: tỷ lệ một phần", "Xmin, Xmax: giá trị nhỏ nhất, lớn nhất" */
function describesLetters(tokens: readonly Token[], range: TokenRange): boolean {
  let index = range.from;
  while (isWordOf(tokens, index, EXTREMES) || (index > range.from && isSymbol(tokens, index, ","))) index++;
  if (index > range.from) return !sharesPoints(tokens, range) && !counts(tokens, range);
  index = letterListEnd(tokens, range.from);
  if (index > range.from && isSymbol(tokens, index, "/") && isLetter(tokens[index + 1])) index += 2;
  return index > range.from && isFact(tokens, { from: index, to: range.to });
}

/** "Mức 2", "b": what only numbers a line. */
function isMarker(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 1 ? isLetter(tokens[from]) : to - from === 2 && isWordOf(tokens, from, GRADES) && tokens[from + 1]?.kind === "number";
}

function begin(tokens: readonly Token[], { from, to }: TokenRange): number {
  let index = from;
  for (;;) {
    const lead = phraseAt(tokens, index, LEADS);
    if (isSymbolOf(tokens, index, LEAD_SIGNS)) index++;
    else if (lead !== null) index += phraseLength(lead);
    else return Math.min(index, to);
  }
}

/** What stands inside brackets and outside of them, and between semicolons, without the words that only lead to it. A bracket that closes what a broken line began tells nothing by itself. */
function segmentsOf(tokens: readonly Token[], { from, to }: TokenRange): readonly TokenRange[] {
  const segments: TokenRange[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && !isSymbol(tokens, index, ";", "(", ")", ".")) continue;
    const begins = begin(tokens, { from: start, to: index });
    if (index > begins) segments.push({ from: begins, to: index });
    start = index + 1;
  }
  return segments;
}
