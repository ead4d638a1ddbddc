import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf } from "../text/clauses/clause";
import { isNumbered, numberOf, partMarker } from "../text/clauses/clause-lead";
import { isRoman } from "../text/clauses/roman";
import { BULLETS } from "../text/clauses/line-start";
import { PhraseList } from "../text/words/phrase-list";
import { Cursor } from "../parse/words/cursor";
import type { Token, TokenRange } from "../text/token";

/** A line that says what the lines below it are worth: "1. Kế hoạch (4 điểm)". */
export interface HeadingLine {
  /** What the headings of one list have in common: their marker and where they name their worth. */
  readonly style: string;
  /** The place in the list that the marker names; null where it is a bullet, or there is none. */
  readonly ordinal: number | null;
  readonly name: TokenRange;
  /** In points. */
  readonly worth: number;
  /** The first token of what it heads. */
  readonly body: number;
}

interface Marker {
  readonly style: string;
  readonly ordinal: number | null;
  readonly end: number;
}

interface Worth {
  readonly style: string;
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

const LEADS = new PhraseList("điểm tối đa", "chiếm", "tối đa", "không quá", "không vượt quá", "điểm", "là", "mức", "thang", "tổng", "của tiêu chí", "của chỉ số");
/** Longer brackets say more than what a part is worth. */
const MAX_BRACKET = 10;
const STOPS: readonly string[] = [":", ".", ";", ","];
const POINTS: readonly string[] = ["điểm", "đ"];

/** The heading in a line of tokens (`to` is the line break behind it), or null. */
export function headingLine(tokens: readonly Token[], { from, to }: TokenRange): HeadingLine | null {
  const marker = markerOf(tokens, from);
  const worth = bracketedWorth(tokens, { from: marker.end, to }) ?? statedWorth(tokens, { from: marker.end, to });
  if (worth === null) return null;
  const before = { from: marker.end, to: worth.from };
  const behind = { from: behindStops(tokens, worth.to, to), to };
  // "Kế hoạch (4 điểm): (hết hiệu lực)"
  if (behind.from < to && (behind.from === worth.to || isSymbol(tokens, behind.from, "("))) return null;
  const named = before.from < before.to;
  // "Nội dung 1 (4 điểm): Kế hoạch"
  const name = named || marker.ordinal === null || givesPoints(tokens, behind) ? before : behind;
  if (comparesIn(tokens, name)) return null;
  const heading = { style: `${marker.style}${worth.style}`, ordinal: marker.ordinal, worth: worth.points };
  const own = name.from < name.to ? name : { from, to: marker.end };
  return own.from === own.to ? null : { ...heading, name: own, body: name === behind ? to : behind.from };
}

/** "1.", "II.", "a)", "Phần 1:", "-" or nothing at the start of a line. */
export function markerOf(tokens: readonly Token[], from: number): Marker {
  const part = partMarker(tokens, from);
  if (part !== null) return { style: tokens[from]?.text ?? "", ordinal: part.number, end: behindStops(tokens, from + part.length, from + part.length + 1, "-") };
  const token = tokens[from];
  if (isNumbered(tokens, from) || (token?.kind === "number" && isSymbol(tokens, from + 1, ".", ")") && isSymbol(tokens, from + 2, "("))) return { style: isRoman(token) ? "I" : "1", ordinal: numberOf(token), end: from + 2 };
  if (isLetter(token) && isSymbol(tokens, from + 1, ")", ".")) return { style: "a", ordinal: letterOrdinal(token), end: from + 2 };
  return isSymbolOf(tokens, from, BULLETS) ? { style: token?.text ?? "", ordinal: null, end: from + 1 } : { style: "", ordinal: null, end: from };
}

const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"];

function letterOrdinal(token: Token | undefined): number | null {
  const place = LETTERS.indexOf(token?.text ?? "");
  return place < 0 ? null : place + 1;
}

/** "(4 điểm)", "(tối đa 4 điểm)", "[Điểm tối đa: 4]": the first bracket of a line that holds nothing else. */
function bracketedWorth(tokens: readonly Token[], { from, to }: TokenRange): Worth | null {
  for (let open = from; open < to; open++) {
    if (!isSymbol(tokens, open, "(", "[")) continue;
    let close = open + 1;
    while (close < to && close < open + MAX_BRACKET && !isSymbol(tokens, close, ")", "]")) close++;
    const points = isSymbol(tokens, close, ")", "]") && close < to ? pointsIn(tokens, { from: open + 1, to: close }) : null;
    if (points !== null) return { style: "(", points, from: open, to: close + 1 };
  }
  return null;
}

/** ": 4 điểm", "- tối đa 4 điểm" at the end of a line. */
function statedWorth(tokens: readonly Token[], { from, to }: TokenRange): Worth | null {
  let end = to;
  while (end > from && isSymbolOf(tokens, end - 1, STOPS)) end--;
  for (let sign = end - 1; sign > from && sign >= end - MAX_BRACKET; sign--) {
    if (!isSymbol(tokens, sign, ":", "-", ",")) continue;
    const points = pointsIn(tokens, { from: sign + 1, to: end });
    return points === null ? null : { style: ":", points, from: sign, to: end };
  }
  return null;
}

/** "4 điểm", "tối đa không quá 4 điểm", "điểm tối đa: 4" and nothing else; null: other words. */
export function pointsIn(tokens: readonly Token[], range: TokenRange): number | null {
  const cursor = new Cursor(tokens, range);
  let led = "";
  for (let lead = cursor.phrase(LEADS); lead !== null; lead = cursor.phrase(LEADS)) led += lead;
  cursor.symbol(":");
  if (cursor.peek()?.kind !== "number") return null;
  const { value } = cursor.take();
  const told = cursor.wordOf(POINTS) !== null || led.includes("điểm");
  return told && cursor.atEnd && value > 0 ? value : null;
}

function behindStops(tokens: readonly Token[], from: number, to: number, other = ":"): number {
  let next = from;
  while (next < to && (isSymbolOf(tokens, next, STOPS) || isSymbol(tokens, next, other))) next++;
  return next;
}

/** Whether words name points, as what a heading heads does. */
function givesPoints(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.kind === "number" && isWordOf(tokens, index + 1, POINTS)) return true;
  return false;
}

/** "≥ 90% (10 điểm)", "Từ 5 hồ sơ trở lên: 4 điểm": a level, which heads nothing. */
function comparesIn(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isSymbol(tokens, index, "%", "=") || isSymbolOf(tokens, index, COMPARISONS)) return true;
  return givesPoints(tokens, { from, to }) || isWord(tokens, from, "từ", "dưới", "trên", "còn", "mỗi", "cứ");
}
