import type { Cursor } from "../words/cursor";
import type { Term } from "./term";
import { PhraseList } from "../../text/words/phrase-list";
import type { Names } from "../words/names";
import { binary } from "./operators";

/** What the texts call the maximum, once `withMaximumNamed` has seen them. */
export const MAX_PHRASES = new PhraseList("tổng điểm tối đa", "điểm tối đa", "max");
/** The same where nothing else is called so. */
export const MAXIMUM_NAMES = new PhraseList("điểm tối đa");
/** What a share may be of, when it follows a percentage or a fraction: "70% điểm", "1/2 số điểm". */
export const POINT_PHRASES = new PhraseList("tổng số điểm", "tổng điểm", "số điểm", "điểm số", "điểm");

/** "Điểm tối đa", "điểm tối đa (10 điểm)". Null: no name of the maximum stands here. */
export function parseMaximumName(cursor: Cursor, names: Names): Term | null {
  if (cursor.phrase(MAX_PHRASES) === null) return null;
  takeStatedMaximum(cursor, names);
  return { kind: "max" };
}

/** "1/2 Điểm tối đa", "70% điểm", "nửa số điểm": what a share is of, without a sign. */
export function parseWhole(cursor: Cursor, left: Term, names: Names): Term | null {
  // "1/2 của điểm tối đa"
  if (isShare(left)) cursor.attempt(() => (cursor.word("của") !== null && cursor.atAny(MAX_PHRASES) ? true : null));
  if (cursor.phrase(MAX_PHRASES) !== null) return binary("*", left, { kind: "max" });
  const fraction = isFraction(left);
  const share = isShare(left);
  if (fraction && !names.bareFractions && cursor.at("điểm") && !statesOutOfMaximum(left, names)) return null;
  return share && cursor.phrase(POINT_PHRASES) !== null ? binary("*", left, { kind: "max" }) : null;
}

function isFraction(term: Term): boolean {
  return term.kind === "binary" && term.operator === "/" && term.left.kind === "number" && term.right.kind === "number";
}

/** "1/2", "70%" */
function isShare(term: Term): boolean {
  return isFraction(term) || (term.kind === "number" && term.percent);
}

/** Larger divisors than this stand in no fraction of a point. */
const LARGEST_DIVISOR = 5;

/** "5/10 điểm" where the maximum is 10; "1/2 điểm" of 2 could be half a point as well. */
function statesOutOfMaximum(fraction: Term, { max }: Names): boolean {
  if (fraction.kind !== "binary" || fraction.left.kind !== "number" || fraction.right.kind !== "number" || fraction.right.value !== max) return false;
  const [points, whole] = [fraction.left.value, fraction.right.value];
  return points <= whole && (points === 0 || points === whole || whole > LARGEST_DIVISOR);
}

/** "điểm tối đa (10 điểm)", "điểm tối đa là 10 điểm", where that is the maximum. */
function takeStatedMaximum(cursor: Cursor, { max }: Names): void {
  if (cursor.atEnd || max === undefined) return;
  cursor.attempt(() => {
    const sign = cursor.symbol("(", ":") ?? cursor.word("là");
    if (cursor.peek()?.value !== max) return null;
    cursor.take();
    const points = cursor.word("điểm", "đ");
    if (sign === "(") return cursor.symbol(")");
    // "(điểm tối đa 10đ)" tells what the maximum is.
    return cursor.peek()?.text === ")" ? null : points;
  });
}
