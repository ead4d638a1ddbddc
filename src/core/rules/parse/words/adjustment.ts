import { decides } from "./disturbance";
import { holdsPhrase, isSymbolOf, phraseAt } from "../../text/clauses/clause";
import { Cue, cuesIn, standsIn } from "../../text/cue";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";

/** Words with which an instruction begins that says how to compute. */
const INSTRUCTIONS = new PhraseList(
  "lấy kết quả", "lấy trung bình", "lấy bình quân", "tính trung bình", "tính bình quân", "lấy điểm", "lấy mức", "lấy giá trị", "lấy số", "tính điểm", "tính bằng", "tính thêm", "tính cả", "tính riêng", "chỉ tính", "không tính", "nhân với", "chia cho", "cộng với", "trừ", "giảm một",
);
/** Words with which an exception, another case, a limit or an instruction begins. */
const OPENINGS = new PhraseList(
  "nếu", "trường hợp", "khi", "riêng", "còn", "ngoại trừ", "trừ trường hợp", "tuy nhiên", "ngược lại", "đối với", "ngoài ra", "từ năm",
  ...INSTRUCTIONS.phrases, "tối thiểu", "ít nhất", "không quá", "không vượt", "không dưới", "không thấp",
);
/** Of whom a clause does not hold. */
const EXCEPTED = new PhraseList("trừ các", "trừ những", "trừ trường hợp", "trừ đơn vị", "ngoại trừ", "với điều kiện");
/** With these a heading takes away, weighs, limits, turns round or suspends what stands below it. */
const LOSING = new PhraseList("điểm trừ", "trừ điểm", "mức trừ", "bị trừ");
const ALTERING = new PhraseList(
  ...LOSING.phrases, "điểm cộng :", "điểm thưởng", "hệ số", "trọng số", "x 2", "x 3", "nhân đôi", "( chiếm", "% số điểm", "% điểm", "không áp dụng", "chưa áp dụng", "bãi bỏ", "tính ngược", "tốt hơn", "điều kiện cần", "giá trị thấp hơn", "giá trị cao hơn", "cách tính cũ", "số điểm còn lại",
);
const ALTERING_STARTS = new PhraseList("nếu", "trước ngày", "sau ngày", "trước đây", "tham khảo", "dự kiến", "phương án", "cách 1", "cách 2");
/** Ways of scoring without a score's name. */
const ADJUSTMENTS = new PhraseList(
  "tăng dần", "tính giảm", "tính tăng", "tính thêm", "thì tính", "tính gấp", "bị trừ", "trừ dần", "trừ đi", "khấu trừ", "được thưởng", "điểm thưởng", "thưởng điểm", "bị phạt", "không công nhận",
  "không được công nhận", "tương ứng với mức", "theo mức độ", "gấp đôi", "gấp hai", "nhân đôi", "hạ một", "hạ mức", "hạ bậc", "chỉ cần", "chỉ tiêu là", "lấy trung bình", "lấy bình quân", "được giảm", "được tăng", "bị giảm", "nhân với", "hệ số", "chiếm", "tối thiểu là", "làm tròn", "quy đổi",
  "xem xét", "bình xét", "tùy theo", "tùy mức", ...EXCEPTED.phrases, "hội đồng quyết", "hội đồng chấm", "hội đồng đánh",
);
const MULTIPLIERS = new PhraseList("nhân với", "nhân hệ số", "hệ số quy đổi", "với hệ số", "gấp đôi", "gấp hai", "tính gấp", "làm tròn", "điểm bằng", "giảm dần");
/** A ratio that is compared, rather than described. */
const COMPARED = new PhraseList("tỷ lệ ≥", "tỷ lệ ≤", "tỷ lệ >", "tỷ lệ <", "tỷ lệ =");
/** "thang điểm 10" is no award. */
const SCALES = new PhraseList("thang điểm");
/** With these an exception begins, also where words only describe. */
const EXCEPTIONS = new PhraseList("riêng", "lấy kết quả", "lấy điểm", "lấy mức", "giảm một");
/** With these a heading names the units that the lines below are for: others are scored otherwise. */
const CASES = new PhraseList("đối với", "riêng", "trường hợp", "áp dụng đối với", "áp dụng cho", "áp dụng với", "dành cho", "cho các");
const ABOUT = new PhraseList("đối với");
const ABOUT_LENGTH = 2;
const WHOSE_CASE: readonly string[] = ["các", "những", "vùng", "miền", "khu", "nơi", "nhóm", "cấp", "trường", "đô", "nông"];
const CHOICES = new PhraseList("lấy mức", "lấy điểm", "lấy kết quả", "tính mức", "tính theo mức", "chọn mức");
const CONDITIONS = new PhraseList("nếu", "trường hợp", "khi");
/** What the words of Min-Max may not say. */
const STRANGERS = new PhraseList("phải", "điểm trừ", "thay cho", "thay vì", "không tính", "chưa tính", "từng quý", "từng tháng", "từng năm", "trong khối", "trong quý", "thôi", "trước đây", "từ năm", "điểm phạt", "phần vượt", "phần còn lại", "điểm năm trước", "phương pháp khác", "phương pháp ngoài", "căn bậc", "không theo", "tương ứng", "đồng thời", "điều kiện", "tối thiểu", "thấp hơn", "cao hơn", "một nửa", "không có", "không phát sinh", "chưa có", "so với năm trước", "thang điểm", "đảo", "nghịch", "là tốt", "giá trị thấp nhất là", "giá trị cao nhất là", "trong 3 năm", "có số liệu trên", "nhưng", "song", "trung bình", ...EXCEPTIONS.phrases, "nếu", "nửa", "không được tính", "chỉ bằng", "hai lần", "hoặc theo", "theo quyết định", "có xác nhận", ...ADJUSTMENTS.phrases);
/** What the words of Min-Max may say as well: "tính theo phương pháp", "giảm dần". */
const METHODS = new PhraseList("giảm dần", "tính theo", "được tính");
/** With these begins how, or by whom, points are given. */
const WAYS: readonly string[] = ["theo", "do", "tùy", "căn", "chấm", "tính", "xét"];
/** What parts the words of a clause. */
const SEPARATORS: readonly string[] = [",", "(", "-", "+", ":", ";"];
const SEPARATOR_CUE = new Cue(SEPARATORS);
const NONE: readonly TokenRange[] = [];
/** What only says that the row is left out, or whose points are meant. */
const HARMLESS = new PhraseList("không đánh giá", "không xem xét đánh giá", "chưa đánh giá", "đối với phần này", "đối với mục này", "đối với nội dung này", "đối với chỉ số này", "đối với tiêu chí này");

/** Whether words without an award still change the score: another case, an exception, an instruction, a way of scoring. */
export function changesScores(tokens: readonly Token[], range: TokenRange): boolean {
  return holdsCondition(tokens, range) || segmentsOf(tokens, range).some((segment) => adjusts(tokens, segment) || holdsPhrase(tokens, segment, METHODS));
}

/** "Dịch vụ công toàn trình nếu được Sở xác nhận": a condition inside words that should only name something; "(nếu có)" is none. */
export function holdsCondition(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from + 1; index < range.to; index++) {
    if (tokens[index]?.text === "nếu" && !(tokens[index + 1]?.text === "có" && (index + 2 >= range.to || tokens[index + 2]?.kind === "symbol"))) return true;
  }
  return false;
}

/**
 * Whether the words that define a figure, an option or a thing do more than that: "…, kết quả nhân với hệ số 0,8", "… (nếu trễ hạn thì trừ 1 điểm)". What a bracket says of
 * the counting ("không tính hồ sơ bị trả lại") belongs to the definition.
 */
export function changesMeaning(tokens: readonly Token[], range: TokenRange): boolean {
  return multiplies(tokens, range) || laterSegments(tokens, range).some((segment) => concludesCase(tokens, segment, range.to) || holdsPhrase(tokens, segment, ADJUSTMENTS) || decides(tokens, segment) || phraseAt(tokens, segment.from, EXCEPTIONS) !== null || (!holdsPhrase(tokens, segment, SCALES) && speaksOfScores(tokens, segment)));
}

/** "…, nếu vi phạm thì …": a case with what follows from it; "(nếu có)" has none. */
function concludesCase(tokens: readonly Token[], segment: TokenRange, end: number): boolean {
  if (phraseAt(tokens, segment.from, CONDITIONS) === null) return false;
  for (let index = segment.from; index < end; index++) if (tokens[index]?.text === "thì") return true;
  return false;
}

/** Whether a heading is for some of the units only ("Đối với xã:", "Riêng các phường:"), or chooses among what follows ("… thì lấy mức thấp nhất:"). */
export function opensCase(tokens: readonly Token[], range: TokenRange): boolean {
  return holdsPhrase(tokens, range, CHOICES) || (phraseAt(tokens, range.from, CASES) !== null && !holdsPhrase(tokens, range, HARMLESS));
}

export function isAbout(tokens: readonly Token[], { from }: TokenRange): boolean {
  return phraseAt(tokens, from, ABOUT) !== null;
}

/** "1. Đối với cà phê:": a numbered heading for one of the things that are scored; those whose score it is, and where they lie, are none. */
export function headsThing(tokens: readonly Token[], range: TokenRange): boolean {
  const thing = range.from + ABOUT_LENGTH;
  return isAbout(tokens, range) && phraseAt(tokens, thing, ASSESSED_UNITS) === null && !WHOSE_CASE.includes(tokens[thing]?.text ?? "");
}

/** Whether a heading changes what stands below it: "Điểm trừ:", "Hệ số 0,5:", "Không áp dụng từ năm 2025:", "Tính ngược:". That of a numbered part may tell its worth ("2. Điểm thưởng (2 điểm):"). */
export function altersList(tokens: readonly Token[], range: TokenRange, numbered: boolean): boolean {
  return holdsPhrase(tokens, range, numbered ? LOSING : ALTERING) || (!numbered && phraseAt(tokens, range.from, ALTERING_STARTS) !== null);
}

/** "Chưa ban hành (riêng phường: một nửa)", "…, trừ các xã miền núi": behind the first words an exception for some of the units. */
export function exceptsUnits(tokens: readonly Token[], range: TokenRange): boolean {
  return laterSegments(tokens, range).some(({ from }) => phraseAt(tokens, from, EXCEPTIONS) !== null) || holdsPhrase(tokens, range, EXCEPTED);
}

/** "Lấy trung bình 3 năm⏎minh chứng", "Nếu vi phạm thì hạ một mức⏎minh chứng": words that tell how to compute, where a broken line leaves them before an award. */
export function instructs(tokens: readonly Token[], range: TokenRange): boolean {
  if (phraseAt(tokens, range.from, INSTRUCTIONS) !== null) return true;
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.text === "thì" && phraseAt(tokens, index + 1, ADJUSTMENTS) !== null) return true;
  return false;
}

/** "tính theo tỷ lệ so với chỉ tiêu": the way to compute something, and no condition. */
export function namesMethod(tokens: readonly Token[], range: TokenRange): boolean {
  return phraseAt(tokens, range.from, METHODS) !== null || phraseAt(tokens, range.from, INSTRUCTIONS) !== null || WAYS.includes(tokens[range.from]?.text ?? "");
}

/** "tỷ lệ ≥ 95%" within words that should only describe. */
export function comparesRatio(tokens: readonly Token[], range: TokenRange): boolean {
  return holdsPhrase(tokens, range, COMPARED);
}

/** "tính gấp đôi", "nhân với hệ số 0,8" */
export function multiplies(tokens: readonly Token[], range: TokenRange): boolean {
  return holdsPhrase(tokens, range, MULTIPLIERS);
}

/** The same for words that name Min-Max, where points fall with the place in the list anyway. */
export function changesNormalisation(tokens: readonly Token[], range: TokenRange): boolean {
  return laterSegments(tokens, range).some((segment) => adjusts(tokens, segment)) || holdsPhrase(tokens, range, STRANGERS);
}

function adjusts(tokens: readonly Token[], segment: TokenRange): boolean {
  if (holdsPhrase(tokens, segment, HARMLESS)) return false;
  return phraseAt(tokens, segment.from, OPENINGS) !== null || holdsPhrase(tokens, segment, ADJUSTMENTS);
}

/** The stretches behind the first one. */
function laterSegments(tokens: readonly Token[], range: TokenRange): readonly TokenRange[] {
  return standsIn(cuesIn(tokens, range), SEPARATOR_CUE) ? segmentsOf(tokens, range).slice(1) : NONE;
}

/** The stretches that commas, colons and opening brackets begin. */
function segmentsOf(tokens: readonly Token[], range: TokenRange): readonly TokenRange[] {
  const segments: TokenRange[] = [];
  let from = range.from;
  for (let index = range.from; index <= range.to; index++) {
    if (index < range.to && !isSymbolOf(tokens, index, SEPARATORS)) continue;
    if (index > from) segments.push({ from, to: index });
    from = index + 1;
  }
  return segments;
}
