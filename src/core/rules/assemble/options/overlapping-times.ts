import type { Token, TokenRange } from "../../text/token";
import { romanNumber } from "../../text/clauses/roman";
import { isSymbol, isWord } from "../../text/clauses/clause";

/** An option with when it holds, if it says so, and its part of the maximum. */
interface Timed {
  readonly head: TokenRange;
  readonly size: number;
}

/** A stretch of the year, in days counted with 31 for each month; one that a date begins or ends is open at its other end. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

const MONTH = 31;
const QUARTER_MONTHS = 3;
const QUARTERS = 4;
const MONTHS = 12;
/** So many days of a quarter there are not. */
const SLACK = 3;

/** "Trong quý II: 3 điểm", "sau ngày 31/3: 1 điểm": the place of an option that holds at a time at which another one gives something else. Undefined: there is none, or the times cannot be compared. */
export function overlappingTime(tokens: readonly Token[], options: readonly Timed[]): number | undefined {
  const timed = options.flatMap(({ head, size }, index) => {
    const stretch = stretchOf(tokens, head);
    return stretch === null ? [] : [{ stretch, size, index }];
  });
  return timed.find((one, place) => timed.slice(0, place).some((other) => one.size !== other.size && one.stretch.open !== other.stretch.open && overlap(one.stretch, other.stretch)))?.index;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from) > SLACK;
}

/** When an option holds, if its words name one time and no other year. Null: they do not. */
function stretchOf(tokens: readonly Token[], { from, to }: TokenRange): Stretch | null {
  const found: Stretch[] = [];
  for (let index = from; index < to; index++) {
    if (isWord(tokens, index, "năm", "đến", "tới", "từ", "hoặc", "tháng") && !isWord(tokens, index + 1, "đánh")) return null;
    const stretch = quarterAt(tokens, index) ?? dateAt(tokens, index);
    if (stretch !== null) found.push(stretch);
  }
  const [only = null, ...others] = found;
  return others.length > 0 ? null : only;
}

/** "quý II"; "sau quý II" and "trước quý II" are open. */
function quarterAt(tokens: readonly Token[], index: number): Stretch | null {
  if (!isWord(tokens, index, "quý")) return null;
  const named = tokens[index + 1];
  const quarter = named?.kind === "number" ? named.value : romanNumber(named?.text ?? "");
  if (quarter === null || !Number.isInteger(quarter) || quarter > QUARTERS) return null;
  const end = quarter * QUARTER_MONTHS * MONTH;
  return side(tokens, index, { from: end - QUARTER_MONTHS * MONTH, to: end, open: false });
}

/** "sau ngày 31/3", "trước 31/3" */
function dateAt(tokens: readonly Token[], index: number): Stretch | null {
  const [day, month] = [tokens[index], tokens[index + 2]];
  if (day?.kind !== "number" || month?.kind !== "number" || !isSymbol(tokens, index + 1, "/") || !(month.value <= MONTHS) || isSymbol(tokens, index - 1, "/") || isSymbol(tokens, index + 3, "/")) return null;
  const at = (month.value - 1) * MONTH + day.value;
  const stretch = side(tokens, isWord(tokens, index - 1, "ngày") ? index - 1 : index, { from: at, to: at, open: false });
  return stretch?.open === true ? stretch : null;
}

/** What lies before or after a stretch, if such a word stands before it. */
function side(tokens: readonly Token[], index: number, stretch: Stretch): Stretch {
  const lead = isWord(tokens, index - 1, "hết") ? index - 2 : index - 1;
  if (isWord(tokens, lead, "sau", "quá")) return { from: stretch.to, to: Infinity, open: true };
  return isWord(tokens, lead, "trước") ? { from: -Infinity, to: stretch.from, open: true } : stretch;
}
