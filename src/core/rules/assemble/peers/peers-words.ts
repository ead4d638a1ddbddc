import { pick, type Assembly } from "../scope/assembly";
import { leavesEndOpen, namesPlaces } from "./compared-figure";
import { MONEY_UNITS } from "../../parse/clause/phrase-parser";
import { endOf, isSuperlative } from "../../parse/peers/better-end";
import { isLetter, isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { PhraseList } from "../../text/words/phrase-list";

/** What the best unit gets, and what the others get. */
const FULL = new PhraseList("điểm tối đa", "tối đa điểm", "tối đa số điểm");
const FALLING = new PhraseList("giảm dần");
/** "giảm dần đến 0 điểm" */
const DESTINATIONS: readonly string[] = ["đến", "tới", "về", "xuống", "còn"];
/** "giảm dần đối với các đơn vị còn lại", "giảm dần theo tỷ lệ" */
const FOR_OTHERS: readonly string[] = ["cho", "đối", "với", "ở", "các", "những"];
const OTHERS = new PhraseList("khác", "còn lại", "tiếp theo", "sau", "xếp sau", "thấp hơn");
const WAYS = new PhraseList("theo tỷ lệ", "theo giá trị", "theo phương pháp", "theo min", "theo minmax");
/** Of what the points are: "điểm tối đa của tiêu chí", "điểm tối đa phần này". */
const WHOSE: readonly string[] = ["của", "phần", "mục", "cho", "tiêu"];
/** They lead from an end to what it gets. */
const VERBS: readonly string[] = ["thì", "được", "đạt", "là", "có", "sẽ", "hưởng", "nhận", "chấm", "tính", "lấy", "bằng", "điểm", "và", "giảm", "đến", "tới", "xuống", "về", "x", "nhân", "chia", "trừ", "rồi", "theo"];
/** "… cao nhất của các trường", "… cao nhất toàn tỉnh" */
const AMONG: readonly string[] = ["của", "trong", "giữa", "trên", "tại", "ở", "toàn", "các", "những", "cả", "so"];
/** The units of another list, or of another year. */
const ELSEWHERE: readonly string[] = ["trước", "nước", "quốc", "giới", "vùng", "kỳ", "kế"];
/** Behind "và" and commas another end may follow, or how the others are scored. */
const GOING_ON: readonly string[] = ["giảm", "các", "những", "còn", "số", "sau", "rồi", "tính", "xếp", "ngược"];
const BOUNDING: readonly string[] = ["trên", "từ", "hơn", "không", "có", "đúng"];
const END_SIGNS: readonly string[] = [",", ".", ";", ":", ")", "]"];

/** The first statement that says more of the compared units than which end of them is the better one, or in whose words that end cannot be told. Null: there is none. */
export function strayComparison(assembly: Assembly): TokenRange | null {
  const { source: { tokens }, statements } = assembly;
  const named = pick(statements, "minmax").filter(({ own }) => own === null);
  return (
    named.find(({ range }) => goesOnBehindPoints(tokens, range) || alters(tokens, range))?.range ??
    statements.find(({ kind, range }) => kind !== "tail" && comparesElsewhere(tokens, range))?.range ??
    [...named, ...pick(statements, "best", "relative")].find(({ range }) => hidesEnd(assembly, range))?.range ?? null
  );
}

/** What makes another score of the one that the method gives, or hides which end of a list of days is the better one. */
const ALTERING = new PhraseList("chia", "trọng số", "logarit", "log", "sau khi", "loại trừ", "loại bỏ", "loại đơn vị", "sớm nhất", "muộn nhất", "được điểm cao", "được điểm thấp");

/** "Min-Max ngược", "Min-Max, kết quả chia 2", "Min-Max, bình quân 3 năm" */
function alters(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    if (phraseAt(tokens, index, ALTERING) !== null || (isWord(tokens, index, "ngược") && !isWord(tokens, index + 1, "lại"))) return true;
    if (isWord(tokens, index, "quân") && tokens[index + 1]?.kind === "number") return true;
  }
  return false;
}

/** "thứ hạng cao nhất" is the smallest number, "tỷ lệ trễ hạn tốt nhất" the smallest share, "thời gian chậm nhất" the longest time. */
function hidesEnd(assembly: Assembly, range: TokenRange): boolean {
  const { tokens } = assembly.source;
  if (!leavesEndOpen(assembly, range)) return false;
  for (let index = range.from; index < range.to; index++) {
    if (!isWord(tokens, index + 1, "nhất")) continue;
    if (isWord(tokens, index, "tốt", "chậm") || (isWord(tokens, index, "cao", "thấp") && namesPlaces(assembly, range))) return true;
  }
  return false;
}

/** "(lấy logarit)", "… giảm dần trên 1.000 dân", "… điểm tối đa (điểm trừ)": in brackets, or behind what an end gets, another figure, a case, or a factor. */
function goesOnBehindPoints(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    if (isSymbol(tokens, index, "(") && !explainsComparison(tokens, index)) return true;
    const [full, falling] = [phraseAt(tokens, index, FULL), phraseAt(tokens, index, FALLING)];
    const points = tokens[index]?.kind === "number" && isWord(tokens, index + 1, "điểm", "đ");
    if (falling !== null && !endsSaying(tokens, fallingEnd(tokens, { from: index + phraseLength(falling), to: range.to }), range.to)) return true;
    if (full === null && !points) continue;
    const end = index + (full === null ? 2 : phraseLength(full));
    if (!endsSaying(tokens, end, range.to) && !isWordOf(tokens, end, WHOSE) && !isWordOf(tokens, end, GOING_ON) && !leadsToEnd(tokens, end)) return true;
  }
  return false;
}

/** Behind "đến 0 điểm", "đối với các đơn vị còn lại", "từ cao nhất đến thấp nhất". */
function fallingEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  const way = phraseAt(tokens, from, WAYS);
  if (way !== null) return from + phraseLength(way);
  if (isWordOf(tokens, from, FOR_OTHERS)) {
    for (let index = from; index < to && tokens[index]?.kind === "word"; index++) {
      const others = phraseAt(tokens, index, OTHERS);
      if (others !== null) return index + phraseLength(others);
    }
  }
  if (isWord(tokens, from, "từ")) return endOfEnd(tokens, { from, to }) ?? from;
  if (!isWordOf(tokens, from, DESTINATIONS)) return from;
  const zero = isWord(tokens, from + 1, "mức") ? from + 2 : from + 1;
  if (tokens[zero]?.value === 0) return isWord(tokens, zero + 1, "điểm", "đ") ? zero + 2 : zero + 1;
  return endOfEnd(tokens, { from, to }) ?? from;
}

/** Behind the last "thấp nhất" of a range, and what that end gets. Null: none is named. */
function endOfEnd(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  let end: number | null = null;
  for (let index = from; index < to && !isSymbol(tokens, index, ","); index++) if (isWord(tokens, index, "nhất")) end = index + 1;
  if (end === null) return null;
  while (end < to && isWordOf(tokens, end, VERBS)) end++;
  return tokens[end]?.value === 0 ? (isWord(tokens, end + 1, "điểm", "đ") ? end + 2 : end + 1) : end;
}

/** Whether a clause has said what it says, or goes on with another end. */
function endsSaying(tokens: readonly Token[], end: number, to: number): boolean {
  if (end >= to) return true;
  const next = isSymbol(tokens, end, ",", ";") || isWord(tokens, end, "và") ? end + 1 : null;
  if (next === null) return END_SIGNS.includes(tokens[end]?.text ?? "") || explainsComparison(tokens, end);
  return next >= to || isWordOf(tokens, next, GOING_ON) || leadsToEnd(tokens, next);
}

/** "(triệu đồng)", "(a/b)", "(giữa các xã)", "(tỷ lệ càng thấp điểm càng cao)" */
function explainsComparison(tokens: readonly Token[], index: number): boolean {
  if (!isSymbol(tokens, index, "(")) return false;
  if (isSymbol(tokens, index + 1, "%") || isLetter(tokens[index + 1]) || phraseAt(tokens, index + 1, MONEY_UNITS) !== null) return true;
  let close = index + 1;
  for (; close < tokens.length && !isSymbol(tokens, close, ")"); close++) if (isWord(tokens, close, "càng", "max", "minmax") || isWord(tokens, close + 1, "nhất")) return true;
  return isWordOf(tokens, index + 1, AMONG) && endsWell(tokens, { from: index + 1, to: close });
}

/** "đơn vị thấp nhất", "thấp nhất" */
function leadsToEnd(tokens: readonly Token[], index: number): boolean {
  return phraseAt(tokens, index, ASSESSED_UNITS) !== null || endOf(tokens[index]?.text) !== null;
}

/** "cao nhất năm trước", "cao nhất ≥ 80%", "cao nhất (chưa áp dụng)": the best of another year or list, or under a condition. */
function comparesElsewhere(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    if (endOf(tokens[index]?.text) === null || !isSuperlative(tokens, range, index)) continue;
    let end = index + 1;
    while (end < range.to && !isWord(tokens, end, "nhất")) end++;
    if (!endsWell(tokens, { from: end + 1, to: range.to }) && !isOwnUnitAnywhere(tokens, range, index, end + 1)) return true;
  }
  return false;
}

const NATIONWIDE = new PhraseList("cả nước", "toàn quốc");

/** "… của địa phương / … của địa phương cao nhất cả nước": the units of the country are what is compared, if each of them is called like the one that is scored. */
function isOwnUnitAnywhere(tokens: readonly Token[], range: TokenRange, degree: number, behind: number): boolean {
  const nationwide = phraseAt(tokens, behind, NATIONWIDE);
  if (nationwide === null || !endsWell(tokens, { from: behind + phraseLength(nationwide), to: range.to })) return false;
  for (let index = range.from; index < degree; index++) {
    const unit = isWord(tokens, index, "của") ? phraseAt(tokens, index + 1, ASSESSED_UNITS) : null;
    const from = degree - (unit === null ? 0 : phraseLength(unit));
    if (unit !== null && index + 1 < from && phraseAt(tokens, from, ASSESSED_UNITS) === unit) return true;
  }
  return false;
}

function endsWell(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const next = tokens[from];
  // "cao nhất và trên 80%"
  if (isWord(tokens, from, "và") && isWordOf(tokens, from + 1, BOUNDING)) return false;
  if (from >= to || next?.kind === "number" || isWordOf(tokens, from, VERBS)) return true;
  if (next?.kind === "symbol") return !["≥", "≤", ">", "<"].includes(next.text) && (next.text !== "(" || explainsComparison(tokens, from));
  if (!isWordOf(tokens, from, AMONG) && phraseAt(tokens, from, ASSESSED_UNITS) === null) return endOf(tokens[from]?.text) !== null;
  let end = from;
  while (end < to && tokens[end]?.kind === "word" && !isWordOf(tokens, end, VERBS)) if (isWordOf(tokens, end++, ELSEWHERE)) return false;
  // "của 3 năm"
  return tokens[end]?.kind !== "number" || isWordOf(tokens, end - 1, VERBS) || isWord(tokens, end + 1, "điểm", "đ");
}
