import { parseAward } from "../award/award-parser";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { isLetter, isSymbol, isWord, isWordOf, phraseAt, textOf } from "../../text/clauses/clause";
import { betterEnd, type End } from "./better-end";
import { Cursor } from "../words/cursor";
import type { Names } from "../words/names";
import { takeScoreLead } from "../term/score-lead";
import { someTerm, type Term } from "../term/term";
import { parseTerm } from "../term/term-parser";
import type { Token, TokenRange } from "../../text/token";
import { trimBrackets } from "../term/word-ratio";

/** The unit's own figure over that of the best unit, or that of the best over its own where less is better. */
export interface BestQuotient {
  readonly better: End;
  /** What it is multiplied with; null: nothing. */
  readonly full: Term | null;
  /** The figure, where letters name it. */
  readonly own: Term | null;
}

/** A longer name has no maximum. */
const MAX_FULL = 6;
/** With these begins whose value is meant. */
const OWNERS: readonly string[] = ["của", "cao", "lớn", "nhiều", "thấp", "nhỏ", "ít", "ngắn"];
/** At the end of a name these do not make it another one. */
const REACHED: readonly string[] = ["đạt", "được", "thực", "tế", "hiện"];

/** "Điểm = (số lượt truy cập của xã / số lượt truy cập của xã cao nhất) x 10", "k/(k lớn nhất trong các đơn vị) × 10": one thing on both sides of the one sign that divides it. */
export function parseBestQuotient(tokens: readonly Token[], { from, to }: TokenRange, names: Names): BestQuotient | null {
  const cursor = new Cursor(tokens, { from, to });
  if (!takeScoreLead(cursor)) cursor.index = from;
  cursor.word("lấy");
  const first = cursor.attempt(() => takeFullFirst(cursor, names));
  for (let sign = cursor.index + 1; sign < to - 1; sign++) {
    const length = divisionAt(tokens, sign);
    if (length === 0) continue;
    const end = factorFrom(tokens, { from: sign + length + 1, to });
    const [above, below] = [trimBrackets(tokens, { from: cursor.index, to: sign }), trimBrackets(tokens, { from: sign + length, to: end })];
    if (subtracts(tokens, above) || subtracts(tokens, below) || !sameThing(tokens, above, below)) continue;
    const [own, best] = [betterEnd(tokens, above), betterEnd(tokens, below)];
    const better = own === null && best === "highest" ? "highest" : best === null && own === "lowest" ? "lowest" : null;
    const behind = end < to ? takeFull(new Cursor(tokens, { from: end, to }), names) : null;
    if (better === null || (end < to && (behind === null || first !== null))) return null;
    return { better, full: first ?? behind, own: letterTerm(tokens, better === "highest" ? above : below, names) };
  }
  return null;
}

/** How many tokens divide here: a sign, "chia cho", or the "và" of "giữa … và …". */
function divisionAt(tokens: readonly Token[], index: number): number {
  if (isSymbol(tokens, index, "/", ":", "÷") || isWord(tokens, index, "và", "trên")) return 1;
  if (isWord(tokens, index, "so")) return isWord(tokens, index + 1, "với") ? 2 : 0;
  return isWord(tokens, index, "chia") ? (isWord(tokens, index + 1, "cho") ? 2 : 1) : 0;
}

/** Where the factor behind a quotient begins, else the end. */
function factorFrom(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let index = from; index < to; index++) if (isTimes(tokens[index]) && (isWord(tokens, index + 1, "với", "điểm", "số") || tokens[index + 1]?.kind === "number")) return index;
  return to;
}

/** "(Kinh phí của đơn vị − Kinh phí thấp nhất)": no figure, but how far it is from another one. */
function subtracts(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isSymbol(tokens, index, "-", "+")) return true;
  return false;
}

/** "10 × (…)", "Điểm tối đa x …": the maximum before what it is multiplied with. */
function takeFullFirst(cursor: Cursor, names: Names): Term | null {
  const start = cursor.index;
  while (cursor.index < Math.min(cursor.end, start + MAX_FULL) && !isTimes(cursor.peek())) cursor.take();
  // "x/xmax": a letter of the text.
  if (!isTimes(cursor.peek()) || cursor.index === start) return null;
  const award = parseAward(new Cursor(cursor.tokens, { from: start, to: cursor.index }), names);
  cursor.take();
  cursor.word("với");
  return asFull(award);
}

function takeFull(cursor: Cursor, names: Names): Term | null {
  cursor.take();
  cursor.word("với");
  return asFull(parseAward(cursor, names));
}

function asFull(award: Term | null): Term | null {
  return award?.kind === "max" || award?.kind === "points" || award?.kind === "number" ? award : null;
}

function isTimes(token: Token | undefined): boolean {
  return token?.text === "*" || token?.text === "x" || token?.text === "nhân";
}

/** Whether both sides name the same thing, up to whose it is: "số lượt truy cập của xã / số lượt truy cập của xã cao nhất". */
function sameThing(tokens: readonly Token[], one: TokenRange, other: TokenRange): boolean {
  const [own, best] = [one, other].map((side) => textOf(tokens, nameOf(tokens, side)));
  return own === best && (own?.includes(" ") === true || own === "số" || isLetter(tokens[one.from])) && phraseAt(tokens, one.from, ASSESSED_UNITS) === null;
}

function nameOf(tokens: readonly Token[], { from, to: end }: TokenRange): TokenRange {
  let to = from + 1;
  while (to < end && !isWordOf(tokens, to, OWNERS) && phraseAt(tokens, to, ASSESSED_UNITS) === null) to++;
  while (to > from + 2 && isWordOf(tokens, to - 1, REACHED)) to--;
  return { from, to };
}

/** "a/b" of "a/b của trường"; null: words name the figure. */
function letterTerm(tokens: readonly Token[], side: TokenRange, names: Names): Term | null {
  const cursor = new Cursor(tokens, nameOf(tokens, side));
  const term = parseTerm(cursor, names);
  return term !== null && cursor.atEnd && someTerm(term, ({ kind }) => kind === "letter") ? term : null;
}
