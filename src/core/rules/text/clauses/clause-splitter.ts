import { followsPoints, startsWithPoints } from "./points-ahead";
import { isNextBranch } from "./branch-start";
import { partsBarePoints, separatesBranches, separatesOptions } from "./separators";
import { COMPARISONS, isSymbol, isSymbolOf, isWord, isWordOf, LONGEST_LETTER, type Clause } from "./clause";
import { isAwardEnd, isOperandEnd } from "./clause-end";
import { BRACKET_CUE, cuesOf, standsIn } from "../cue";
import { isLead, isNumbered, numberOf, numbersFigure, partMarker, startsScore } from "./clause-lead";
import { beginsLine, BULLETS } from "./line-start";
import type { Token } from "../token";
import { dividesLetters, followsColon } from "./behind-colon";
import { DEFINERS, isInLetterList, opensDefinition } from "./letter-definition";
import { endsSentence, isMarker } from "./sentence-end";
import { closesBullet, isInlineBullet, pastBullets } from "./bullet";
import { valuesOf } from "../../lists";

/** What a clause neither begins nor ends with. */
const EDGES: readonly string[] = [...BULLETS, ";", ".", ","];
/** Neither it nor the place behind it is one where a clause could begin. */
const NOWHERE = -1;

/** The clauses of a text, over its tokens without the line breaks. */
export interface SplitText {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** Splits tokens into clauses: lines, bullets, numbered paragraphs, sentences, and statements that share a line. Linear. */
export function splitClauses(tokens: readonly Token[]): SplitText {
  const enclosed = standsIn(cuesOf(tokens), BRACKET_CUE) ? findEnclosed(tokens) : null;
  const clauses: Clause[] = [];
  let start = 0;
  let marked = markerEnd(tokens, start);
  for (let index = 1; index <= tokens.length; index++) {
    const ends = index === tokens.length || (enclosed?.[index] !== 1 && index !== marked && index !== marked + 1 && endsClause(tokens, start, index));
    if (!ends) continue;
    pushClause(clauses, tokens, start, index);
    start = index;
    marked = markerEnd(tokens, start);
  }
  return withoutBreaks(tokens, clauses);
}

function withoutBreaks(tokens: readonly Token[], clauses: readonly Clause[]): SplitText {
  const kept = tokens.filter(({ kind }) => kind !== "newline");
  if (kept.length === tokens.length) return { tokens, clauses };
  let [passed, breaks] = [0, 0];
  // Clauses stand in the order of the text.
  const place = (index: number): number => {
    for (; passed < index; passed++) if (tokens[passed]?.kind === "newline") breaks++;
    return index - breaks;
  };
  return { tokens: kept, clauses: valuesOf(clauses, ({ from, to, number }) => ({ from: place(from), to: place(to), number })) };
}

/** Marks the tokens inside brackets that are closed on the same line. */
function findEnclosed(tokens: readonly Token[]): Uint8Array {
  const steps = new Int8Array(tokens.length);
  let open: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const sign = tokens[index]?.text;
    if (sign === "\n" && open.length > 0) open = [];
    if (sign === "(") open.push(index);
    const from = sign === ")" ? open.pop() : undefined;
    if (from === undefined) continue;
    steps[from] = 1;
    steps[index] = -1;
  }
  const enclosed = new Uint8Array(tokens.length);
  let depth = 0;
  for (let index = 0; index < steps.length; index++) {
    enclosed[index] = depth > 0 ? 1 : 0;
    depth += steps[index] ?? 0;
  }
  return enclosed;
}

/** Whether a new clause begins at `index`. */
function endsClause(tokens: readonly Token[], start: number, index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined || joinsWords(previous, token)) return false;
  if (previous.kind === "newline") return beginsLine(tokens, start, index);
  if (previous.kind === "symbol") {
    if (isMarkerAlone(tokens, start, index)) return false;
    switch (previous.text) {
      case ";": return !isStrayAward(tokens, start, index) && !limitsThings(tokens, index);
      case ".": return !isMarker(tokens, start, index - 2) && endsSentence(tokens, index);
      case ":": return opensExplanation(tokens, index) || followsColon(tokens, start, index);
      case ",": return partsBarePoints(tokens, index - 1) || addsBehindPoints(tokens, index) || (!isInLetterList(tokens, start, index) && (opensExplanation(tokens, index) || opensDefinition(tokens, index) || startsScore(tokens, start, index) || startsWithPoints(tokens, index) || isNextBranch(tokens, index)));
    }
  }
  if (previous.kind === "word" && followsPoints(tokens, index)) return true;
  if (token.kind === "symbol") return endsBefore(tokens, start, index, token.text);
  if (previous.end === token.start) return false;
  if (token.kind === "number") return isNumbered(tokens, index) && tokens[index + 2]?.capital === true && givesPointsBefore(tokens, start, index);
  if (!isOperandEnd(previous)) return opensExplanation(tokens, index) && isAwardEnd(tokens, index);
  return token.capital ? isLead(tokens, index) : opensExplanation(tokens, index) || (isWordOf(tokens, index, DEFINERS) && opensDefinition(tokens, index));
}

/** "1)", "2." right before what it numbers: "1) Tỷ lệ ≥ 95%: …". */
function isMarkerAlone(tokens: readonly Token[], start: number, index: number): boolean {
  return isSymbol(tokens, index - 1, ")", ".") && tokens[index - 2]?.kind === "number" && pastBullets(tokens, start, index) === index - 2;
}

/** "…, tủ sách điện tử (3đ), cộng lại tối đa 10đ": behind an option's points in brackets what all of them add up to. */
function addsBehindPoints(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index - 2, ")") && isWord(tokens, index - 3, "điểm", "đ") && isWord(tokens, index, "cộng", "tổng");
}

/** "Chủ tịch xã làm Trưởng ban ; 4 điểm": behind words that give nothing, up to the end of the line, only their points: the sign is a slip for the colon. */
function isStrayAward(tokens: readonly Token[], start: number, index: number): boolean {
  const ends = tokens[index]?.kind === "number" && isWord(tokens, index + 1, "điểm", "đ") && (tokens[index + 2] === undefined || tokens[index + 2]?.kind === "newline" || isSymbol(tokens, index + 2, ".", ";"));
  const first = pastBullets(tokens, start, index);
  return ends && first > start && tokens.slice(first, index - 1).every(({ kind, text }) => kind === "word" || text === ",");
}

/** "…; tối đa 5 sáng kiến", "…; chỉ tính tối đa 5 sáng kiến": behind what each thing gives how many of them count. */
function limitsThings(tokens: readonly Token[], index: number): boolean {
  let limit = index;
  while (isWord(tokens, limit, "chỉ", "được", "tính", "nhưng")) limit++;
  const most = (isWord(tokens, limit, "tối") && isWord(tokens, limit + 1, "đa")) || (isWord(tokens, limit, "không") && isWord(tokens, limit + 1, "quá"));
  const figure = isWord(tokens, limit + 2, "tính") ? limit + 3 : limit + 2;
  let end = figure + 1;
  while (tokens[end]?.kind === "word" && !isWord(tokens, end, "điểm", "đ", "tính", "được", "đạt", "thì")) end++;
  return most && tokens[figure]?.kind === "number" && end > figure + 1 && (tokens[end] === undefined || tokens[end]?.kind === "newline" || isSymbol(tokens, end, ".", ";"));
}

/** Between two words a clause begins only behind points or a letter, or with "trong đó": most places are none. */
function joinsWords(previous: Token, token: Token): boolean {
  return previous.kind === "word" && token.kind === "word" && previous.text.length > LONGEST_LETTER && !previous.named && previous.text !== "điểm" && token.text !== "trong";
}

/** "… 3đ 2) Dự thảo": an award before the number of the next item. */
function givesPointsBefore(tokens: readonly Token[], start: number, index: number): boolean {
  // "Điểm tối đa 10. Mỗi …" ends with the maximum.
  const first = pastBullets(tokens, start, index);
  const follows = isNumbered(tokens, first) && tokens[first]?.value === (tokens[index]?.value ?? 0) - 1;
  return (isWord(tokens, index - 1, "đa") && follows) || (isWord(tokens, index - 1, "điểm", "đ") && tokens[index - 2]?.kind === "number");
}

/** Whether a sign in the middle of a line begins a clause. */
function endsBefore(tokens: readonly Token[], start: number, index: number, sign: string): boolean {
  switch (sign) {
    case "→": case "⇒": return concludes(tokens, start, index);
    case "/": return separatesBranches(tokens, index);
    case "•": return true;
    // "… × 10 điểm (ví dụ: đạt 85% = 8,5 điểm)"
    case "(": return isWord(tokens, index + 1, "ví", "vd");
    case "-": case "+": return isInlineBullet(tokens, index) || separatesOptions(tokens, index);
    default: return false;
  }
}

/** "…, trong đó a là …", "K = a/b với: …" */
function opensExplanation(tokens: readonly Token[], index: number): boolean {
  return (isWord(tokens, index, "trong") && isWord(tokens, index + 1, "đó")) || (isWord(tokens, index, "với") && isSymbol(tokens, index + 1, ":"));
}

/** "t = a/b → Điểm = t × 10": the arrow leads from one equation to the next; behind a comparison, as of "t = 100% → Điểm tối đa", it leads to the award. */
function concludes(tokens: readonly Token[], start: number, index: number): boolean {
  const figure = isSymbol(tokens, index - 1, "%") ? index - 2 : index - 1;
  if (!isWord(tokens, index + 1, "điểm") || (tokens[figure]?.kind === "number" && isSymbol(tokens, figure - 1, "="))) return false;
  let equals = false;
  for (let place = start; place < index; place++) {
    if (isSymbolOf(tokens, place, COMPARISONS)) return false;
    equals ||= isSymbol(tokens, place, "=");
  }
  return equals;
}

/** The arrow between two equations, the stroke between two branches, the sign before a formula without a name. */
function leadsOn(tokens: readonly Token[], index: number, start: number): boolean {
  return index === start && isSymbol(tokens, index, "→", "⇒", "/", "=");
}

/** Behind "Nội dung 1 –", "Phần 2." and "Phần 1:" with its formula the heading; else a colon and a bracket belong to it. */
function behindMarker(tokens: readonly Token[], end: number): number {
  return isSymbol(tokens, end, ".", "-") || (isSymbol(tokens, end, ":") && startsFormula(tokens, end + 1)) ? end + 1 : end;
}

/** Where "Phần 1", "Phần 1 (4 điểm)" ends at the start of a clause: neither its sign nor what follows that begins another ("Phần 1. Triển khai", "Phần 1 – Triển khai"). Before the text: none stands there. */
function markerEnd(tokens: readonly Token[], start: number): number {
  const marker = partMarker(tokens, start);
  if (marker === null) return NOWHERE;
  const end = start + marker.length;
  const worth = isSymbol(tokens, end, "(") && isWord(tokens, end + 2, "điểm", "đ") && isSymbol(tokens, end + 3, ")") && isSymbol(tokens, end + 4, "-", ".");
  return worth ? end + 4 : end;
}

/** "a/b", "(a/b)", "Điểm =" */
function startsFormula(tokens: readonly Token[], index: number): boolean {
  return dividesLetters(tokens, index) || (isWord(tokens, index, "điểm") && isSymbol(tokens, index + 1, "="));
}

function pushClause(clauses: Clause[], tokens: readonly Token[], start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && (tokens[from]?.kind === "newline" || isSymbolOf(tokens, from, EDGES) || leadsOn(tokens, from, start) || closesBullet(tokens, from, start))) from++;
  while (to > from && (tokens[to - 1]?.kind === "newline" || isSymbol(tokens, to - 1, ";", ".", ","))) to--;
  if (from === to) return;
  const numbered = (isNumbered(tokens, from) && !isSymbol(tokens, from, "(")) || numbersFigure(tokens, from);
  const part = numbered ? null : partMarker(tokens, from);
  const number = numbered ? numberOf(tokens[from]) : (part?.number ?? null);
  clauses.push({ from: numbered ? from + 2 : part === null ? from : behindMarker(tokens, from + part.length), to, number });
}
