import { counts, hasConsequence, isConditional, sharesPoints, sharesWithoutName } from "../words/disturbance";
import { changesMeaning } from "../words/adjustment";
import { behindGrounds } from "../words/grounds";
import { ITEMS } from "../award/shared-parser";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { COMPARISONS, holdsPhrase, isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";

const QUANTITIES = new PhraseList("số", "tổng", "tỷ lệ", "tốc độ", "thời gian", "doanh thu", "kinh phí", "mức độ", "tần suất", "giá trị", "tỷ trọng", "tỷ suất", "phần trăm");
const MEANS = new PhraseList("bình quân", "trung bình");
const SEVERAL: readonly string[] = ["các", "những", "hai", "ba", "bốn", "cả", "mọi", "từng"];
/** "Tổng hợp …", "Số hóa …", "Số liệu …" name no quantity. */
const DEEDS = new PhraseList("tổng hợp", "tổng kết", "số hóa", "số hoá", "số liệu");
/** What a heading says of scores without changing them: that they follow, how they are called, who gives them, that each item gives its own. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  "điểm thang mức khung bảng biểu số tổng cộng dồn cách phương pháp tính chấm cho xác định đánh giá như sau dưới đây cụ thể chi tiết theo các từng mỗi nội dung tiêu chí chuẩn chỉ phần mục ý gồm bao đạt được thực hiện nào đó thì tương ứng với của là và thức nguyên tắc quy đổi ra thành hướng dẫn barem căn cứ vào dựa trên kết quả tỷ lệ để việc xếp hoàn thành chọn trong trường hợp hai ba bốn hội đồng tổ thẩm tự ghi nhận bằng ở qua đối chiếu , (".split(" "),
);
/** Behind these stands what is scored, whatever it is called. */
const ITEMIZING: readonly string[] = ["các", "những", "từng", "mỗi"];
/** What only names those whose score it is. */
const UNIT_WORDS: ReadonlySet<string> = new Set(
  "sở ban ngành bộ cục chi ubnd hđnd các những cấp xã phường thị trấn huyện quận tỉnh thành phố đơn vị địa phương cơ quan sự nghiệp trực thuộc đặc khu công lập hành chính nhà nước chuyên môn doanh trường thôn và , / -".split(" "),
);
/** What is the score of a part of the year or of one of many, and is no score of the whole: "Mỗi quý:", "Đánh giá theo từng xã:". */
const DISTRIBUTING: readonly string[] = ["mỗi", "từng", "hằng", "hàng", "theo"];
const SHARES_OF_YEAR: readonly string[] = ["quý", "tháng", "tuần", "kỳ", "ngày"];
const OTHER_CASES = new PhraseList("khi", "nếu", "th1", "trường hợp", "ngoài ra", "ngược lại", "đếm ngược", "so với", "lấy", "chiếm", "trung bình các", "bình quân các", "ít nhất", "thay thế", "tạm thời");
/** "Xác định theo mức độ thấp nhất mà đơn vị đạt được:" chooses against what its levels say. */
const LOWEST = new PhraseList("mức thấp nhất", "mức độ thấp nhất", "cấp độ thấp nhất");
/** What a rule is called that is none, or not the one that counts. */
const VOID: readonly string[] = ["cũ", "khảo", "phụ", "phòng"];
const BOUNDS: readonly string[] = ["đạt", "từ", "trên", "dưới", "đến", "đủ", "-", ...COMPARISONS];
/** The name of no figure holds them. */
const DEMANDING = new PhraseList("tỷ lệ thuận", "tỷ lệ nghịch", "phải", "được tính", "tính theo", "lấy", "nếu", "khi", "chỉ tính", "tối thiểu", "ít nhất", "nhân hệ", "nhân với", "bãi bỏ", "hủy bỏ", "hết hiệu lực", "không chấm", "chưa chấm");
const MEASURED = new PhraseList("theo", "căn cứ", "căn cứ vào", "dựa trên", "dựa vào");
const COMPUTED = new PhraseList("được tính bằng", "tính bằng", "tính theo");

/** How many of the items below have to hold, so that they do not add up. */
const SELECTING = new PhraseList("chọn nội dung", "chọn mục", "chọn phương án", "chọn mức", "xếp loại", ...["loại", "đối tượng", "hình thức", "mức độ", "cấp", "nhóm"].map((kind) => `theo ${kind}`), "một trong", "1 trong", "01 trong", "chọn một", "chọn 1", "chọn 01", "bất kỳ", "ít nhất một", "ít nhất 1", "ít nhất 01", "cả hai", "cả 2", "cả 02", "cả ba", "cả 3", "cả 03", "đồng thời", ...ITEMS.phrases.map((items) => `tất cả các ${items}`));

/** "Một trong hai nội dung:", "Đạt cả hai yêu cầu:", "Theo loại đơn vị:" above items each of which would give its own points. */
export function selectsItems(tokens: readonly Token[], range: TokenRange): boolean {
  return holdsPhrase(tokens, range, SELECTING);
}

/** "Thang điểm:", "Số hồ sơ bị trả lại:": whether a heading only names the levels or parts below. "Điểm nhân đôi:", "Thang điểm 5:" and "Sở, ban, ngành:" do more. */
export function isIdleHeading(tokens: readonly Token[], range: TokenRange): boolean {
  const scale = scaleIn(tokens, range);
  if (scale === null) return isIdle(tokens, range);
  const behind = { from: scale.to, to: range.to };
  return isIdle(tokens, { from: range.from, to: scale.from }) && !sharesPoints(tokens, behind) && !counts(tokens, behind);
}

/** "Khi đó, điểm = 10 x a/b", "Khi đó:": what only joins the rule to what stands above. */
export const CONNECTIVES = new PhraseList("khi đó", "lúc đó", "do đó", "từ đó", "như vậy", "vậy");

function isIdle(tokens: readonly Token[], range: TokenRange): boolean {
  const connective = phraseAt(tokens, range.from, CONNECTIVES);
  if (connective !== null && phraseLength(connective) === range.to - range.from) return true;
  if (isSymbol(tokens, range.to, ":") && namesGrowth(tokens, range)) return true;
  if (namesUnits(tokens, range) || opensForUnits(tokens, range) || opensOther(tokens, range) || holdsPhrase(tokens, range, LOWEST)) return false;
  if (namesQuantity(tokens, range)) return !changesMeaning(tokens, range) || announcesScores(tokens, range);
  if (announcesScores(tokens, range)) return true;
  return speaksOfScores(tokens, range) ? namesMeasure(tokens, range) : !sharesPoints(tokens, range);
}

/** "… theo các mức sau đây": whether words end with the announcement of what stands below. */
export function announcesBelow(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from > 2 && (isWord(tokens, to - 1, "đây") ? isWord(tokens, to - 2, "sau", "dưới") : isWord(tokens, to - 1, "sau") && isWord(tokens, to - 2, "như"));
}

/** With these scores are announced for some of the units, or others than these. */
const OF_SOME: readonly string[] = ["đối", "riêng", "nếu", "khi", "cho", "trừ", "thưởng"];

/** "Số liệu chốt đến hết quý IV, mức điểm được ấn định như sau": the words before the comma behind which only the announcement of scores stands. Null: none does. */
export function beforeAnnouncement(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let comma = to - 1;
  while (comma > from && !isSymbol(tokens, comma, ",")) comma--;
  const end = isSymbol(tokens, to - 1, ":") ? to - 1 : to;
  for (let index = comma; index < end; index++) if (isWordOf(tokens, index, OF_SOME)) return null;
  return comma > from && comma + 1 < end && announcesScores(tokens, { from: comma + 1, to: end }) && isIdleHeading(tokens, { from: comma + 1, to: end }) ? { from, to: comma } : null;
}

const GROWTHS = new PhraseList("mức tăng", "mức độ tăng", "tốc độ tăng", "tỷ lệ tăng", "mức giảm", "tỷ lệ giảm");
const EARLIER = new PhraseList("so với cùng kỳ", "so với năm trước", "so với năm liền trước", "so với năm liền kề", "so với năm ngoái", "so với kỳ trước");
const PERIOD_TAIL: readonly string[] = ["năm", "trước", "ngoái", "liền", "kề", "của", "kỳ", "(", ")", "%"];

/** "Mức tăng doanh thu so với cùng kỳ năm ngoái" right above "Tăng 20% trở lên": the change that the levels compare. */
function namesGrowth(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const growth = phraseAt(tokens, from, GROWTHS);
  if (growth === null || !(isSymbol(tokens, to, ":") || isWordOf(tokens, nextWord(tokens, to), [growth.endsWith("tăng") ? "tăng" : "giảm"]))) return false;
  let end = from + phraseLength(growth);
  while (end < to && phraseAt(tokens, end, EARLIER) === null) end++;
  const earlier = phraseAt(tokens, end, EARLIER);
  const tail = end + (earlier === null ? 0 : phraseLength(earlier));
  const things = { from: from + phraseLength(growth), to: end };
  return !hasConsequence(tokens, things) && !isConditional(tokens, things) && tokens.slice(tail, to).every(({ text }) => PERIOD_TAIL.includes(text));
}

/** Behind the line break and the bullet of the next line. */
function nextWord(tokens: readonly Token[], index: number): number {
  let next = index;
  while (tokens[next] !== undefined && tokens[next]?.kind !== "word") next++;
  return next;
}

/** "Tỷ trọng dư nợ tín dụng xanh (%)" right above levels: the figure that they compare. */
export function namesLevels(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (namesGrowth(tokens, { from, to })) return true;
  const percent = isSymbol(tokens, to - 1, ")") && isSymbol(tokens, to - 2, "%") && isSymbol(tokens, to - 3, "(");
  const words = { from, to: percent ? to - 3 : to };
  if (tokens.slice(from, words.to).some(({ kind, value }) => kind === "number" && value > 0) || counts(tokens, words) || changesMeaning(tokens, words) || opensOther(tokens, words) || redefines(tokens, words) || averages(tokens, words) || holdsPhrase(tokens, words, DEMANDING) || holdsColon(tokens, words)) return false;
  return namesQuantity(tokens, words) ? !speaksOfScores(tokens, words) : percent && !hasConsequence(tokens, words) && !isConditional(tokens, words);
}

/** "Theo tỷ lệ giải ngân" may be another figure than the rule's, which a longer name tells. */
const SHORT_FIGURE = 5;

/** The figure of "Tính theo tỷ lệ máy tính có phần mềm bảo vệ", "Căn cứ tỷ lệ người dân có tài khoản (%)", by which the rule below scores. Null: such words stand there not, or name no plain figure. */
export function groundsFigure(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  const figure = { from: behindGrounds(tokens, range), to: range.to };
  const led = figure.from > range.from || isWord(tokens, range.from - 1, "cứ");
  return led && figure.to - figure.from > SHORT_FIGURE && namesQuantity(tokens, figure) && namesLevels(tokens, figure) && !hasConsequence(tokens, figure) ? figure : null;
}

/** "Tỷ lệ ở đây là tốc độ tăng", "Tỷ lệ là tỷ lệ của quý thấp nhất": another figure than the name says. */
export function redefines(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) if (isWord(tokens, index, "là")) return index - from < 3 || !isWord(tokens, index + 1, tokens[from]?.text ?? "") || tokens.slice(index, to).some(({ text }) => text === "nhất");
  return false;
}

/** "Số tin bài: so với năm trước": words behind a name that nothing shows. */
function holdsColon(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to - 1; index++) if (isSymbol(tokens, index, ":")) return true;
  return false;
}

/** "Số hồ sơ …", "Tỷ lệ …", "Bình quân số hồ sơ …"; "Số điểm …" names a score. */
export function namesQuantity(tokens: readonly Token[], { from: first }: TokenRange): boolean {
  const from = phraseAt(tokens, first, MEANS) === null ? first : first + 2;
  return phraseAt(tokens, from, QUANTITIES) !== null && phraseAt(tokens, from, DEEDS) === null && !isWord(tokens, from + 1, "điểm");
}

/** "Trung bình của các nội dung sau:", "Tỷ lệ bình quân các quý" make another score or figure; "Thời gian chờ trung bình của người bệnh:" names a figure. */
export function averages(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let mean = from; mean + 2 < to; mean++) if (isWordOf(tokens, mean + 2, SEVERAL) && phraseAt(tokens, mean, MEANS) !== null) return true;
  let things = from;
  while (things < to && !(isWord(tokens, things, "của") && phraseAt(tokens, things - 2, MEANS) !== null)) things++;
  if (things === to) return false;
  const several = isWordOf(tokens, things + 1, SEVERAL) || tokens[things + 1]?.kind === "number";
  return things === from + 2 || (several && !namesQuantity(tokens, { from, to })) || phraseAt(tokens, things + (several ? 2 : 1), ITEMS) !== null;
}

/** "(thang điểm 5)", "(thang 100)" behind the figure that is measured so. */
function scaleIn(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  for (let open = from + 1; open < to; open++) {
    if (!isSymbol(tokens, open, "(") || !isWord(tokens, open + 1, "thang")) continue;
    const figure = isWord(tokens, open + 2, "điểm") ? open + 3 : open + 2;
    if (tokens[figure]?.kind === "number" && isSymbol(tokens, figure + 1, ")")) return { from: open, to: figure + 2 };
  }
  return null;
}

/** "Sở, ban, ngành:", "UBND cấp xã:" */
function namesUnits(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (!UNIT_WORDS.has(tokens[index]?.text ?? "")) return false;
  return true;
}

/** "Với các đơn vị đã có kế hoạch, …" */
function opensForUnits(tokens: readonly Token[], { from }: TokenRange): boolean {
  const unit = isWordOf(tokens, from + 1, ITEMIZING) ? from + 2 : from + 1;
  return isWord(tokens, from, "với") && phraseAt(tokens, unit, ASSESSED_UNITS) !== null;
}

/** "Từng xã:", "Khi có yêu cầu:", "Công thức cũ:", "Nội dung 1 (50%):": a part, a case, a weight, or a rule that is none. */
function opensOther(tokens: readonly Token[], range: TokenRange): boolean {
  if (phraseAt(tokens, range.from, OTHER_CASES) !== null || isWordOf(tokens, range.to - 1, VOID)) return true;
  for (let index = range.from; index < range.to; index++) {
    const each = isWordOf(tokens, index, DISTRIBUTING);
    if (each && !namesAllUnits(tokens, index + 1) && !(isWord(tokens, index - 1, "quân", "bình") && namesQuantity(tokens, range)) && (isWordOf(tokens, index + 1, SHARES_OF_YEAR) || (index < range.to - 1 && phraseAt(tokens, index + 1, ASSESSED_UNITS) !== null && isWord(tokens, index, "mỗi", "từng")))) return true;
    const figure = tokens[index]?.kind === "number";
    if (figure && isSymbol(tokens, index + 1, "%") && !BOUNDS.includes(tokens[index - 1]?.text ?? "")) return true;
    if (figure && isWord(tokens, index + 1, "năm") && isWord(tokens, index - 1, "của", "trong") && !(isWord(tokens, index - 1, "trong") && namesNumber(tokens, range))) return true;
  }
  return false;
}

/** "Số hợp đồng trong 03 năm gần đây": what is counted in those years; a ratio of another time than the rule's may be another one. */
function namesNumber(tokens: readonly Token[], range: TokenRange): boolean {
  return namesQuantity(tokens, range) && !isWord(tokens, range.from, "tỷ", "mức", "tốc");
}

/** "từng đơn vị được tính": those whose score it is, and no others. */
function namesAllUnits(tokens: readonly Token[], index: number): boolean {
  const unit = phraseAt(tokens, index, ASSESSED_UNITS);
  return (unit === "đơn vị" || unit === "địa phương") && isWord(tokens, index + phraseLength(unit), "được", "tính", "nhận", "chấm", "đạt");
}

/** Words before the figure or deed that points depend on, which otherwise make another case. */
const DEPENDING = new PhraseList("tùy thuộc vào", "tùy thuộc", "tùy theo", "tuỳ thuộc vào", "tuỳ thuộc", "tuỳ theo", "trên cơ sở");

/** "Cách tính điểm như sau", "Chấm điểm theo chức danh của trưởng ban", "Tùy theo việc bố trí cán bộ, đơn vị nhận số điểm": that scores follow, with plain words for what they are given. */
function announcesScores(tokens: readonly Token[], range: TokenRange): boolean {
  const depending = phraseAt(tokens, range.from, DEPENDING);
  let announces = false;
  for (let index = depending === null ? range.from : range.from + phraseLength(depending); index < range.to; index++) {
    if (isWord(tokens, index, "một") && isWord(tokens, index + 1, "trong")) continue;
    // "Điểm chỉ tính cho …"
    if (isWord(tokens, index, "chỉ") && !isWordOf(tokens, index + 1, AIMS)) return false;
    announces ||= isWordOf(tokens, index, SCORING);
    if (!ANNOUNCING.has(tokens[index]?.text ?? "")) {
      const words = { from: index, to: plainEnd(tokens, index, range.to) };
      if (words.to === index || !isPlain(tokens, words)) return false;
      index = words.to - 1;
    } else if (isWord(tokens, index, "cộng") && isWord(tokens, index - 1, "điểm")) return isWord(tokens, index + 1, "dồn");
  }
  return announces;
}

/** "chỉ số", "chỉ đạo" */
const AIMS: readonly string[] = ["số", "tiêu", "đạo", "thị", "dẫn"];
/** With these a heading counts only some of the things. */
const BOUNDING = new PhraseList("từ", "trở", "đến", "thứ", "đầu tiên", "cuối", "hơn", "trước", "ngoài", "ngược", "năm ngoái", "năm sau", "cùng kỳ", "lũy tiến", "luỹ tiến", "một lần");
/** With these the name of some of the units begins; "cấp độ" and "nhóm mức độ" are none. */
const GROUPS: readonly string[] = ["cấp", "nhóm", "khối", "vùng", "khu", "miền"];
const SCORING: readonly string[] = ["điểm", "chấm", "tính", "mức", "thang", "đánh", "xếp", "khung", "biểu", "bảng", "thức", "pháp", "sau", "thể"];

/** Where the words end that begin at an index and announce nothing. */
function plainEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && tokens[end]?.kind === "word" && !ANNOUNCING.has(tokens[end]?.text ?? "")) end++;
  return end;
}

/** Whether words name a thing or a figure, and neither another score ("điểm sàn") nor some of the units ("đơn vị miền núi"). */
function isPlain(tokens: readonly Token[], words: TokenRange): boolean {
  const unit = isWord(tokens, words.from + 1, "hành") ? null : phraseAt(tokens, words.from, ASSESSED_UNITS);
  const allUnits = unit !== null && phraseLength(unit) === words.to - words.from && (unit === "đơn vị" || unit === "địa phương" || !isWordOf(tokens, words.from - 1, ITEMIZING));
  const whence = isWord(tokens, words.from, "từ") && words.to === words.from + 1 && namesQuantity(tokens, { from: words.to, to: words.to });
  if (isWordOf(tokens, words.from, GROUPS) && !isWord(tokens, words.from + 1, "độ", "mức")) return false;
  const figure = isWord(tokens, words.from - 1, "lệ", "số") && !hasConsequence(tokens, words) && !counts(tokens, words);
  return (unit === null || allUnits) && !isWord(tokens, words.from - 1, "điểm") && (figure || namesItems(tokens, words)) && (whence || !holdsPhrase(tokens, words, BOUNDING));
}

function namesItems(tokens: readonly Token[], range: TokenRange): boolean {
  return !hasConsequence(tokens, range) && !isConditional(tokens, range);
}

/** "Theo điểm kiểm tra kỹ thuật", "Tính bằng số ngày": the figure that is measured. */
function namesMeasure(tokens: readonly Token[], range: TokenRange): boolean {
  const computed = phraseAt(tokens, range.from, COMPUTED);
  if (computed !== null) return namesQuantity(tokens, { from: range.from + phraseLength(computed), to: range.to });
  return phraseAt(tokens, range.from, MEASURED) !== null && !sharesWithoutName(tokens, range) && !counts(tokens, range);
}
