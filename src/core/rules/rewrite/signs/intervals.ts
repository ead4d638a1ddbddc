import { isSymbol, isSymbolOf } from "../../text/clauses/clause";
import { respelt, signToken, wordToken, type Token } from "../../text/token";

const OPENING: readonly string[] = ["[", "("];
const CLOSING: readonly string[] = ["]", ")"];
const SEPARATORS: readonly string[] = [";", ",", "-"];
const INFINITY = "∞";

/** What only ranges in brackets hold. */
export const INTERVAL_SIGNS: readonly string[] = ["[", "]", INFINITY];

/** One end of a range in brackets: its figure with "%", or nothing for "∞". */
interface End {
  readonly tokens: readonly Token[];
  readonly next: number;
}

/** A range in brackets, as the words that mean it. */
interface Range {
  readonly tokens: readonly Token[];
  readonly next: number;
}

/**
 * "[90%; 95%)" is "≥ 90% và < 95%", "[20; +∞)" is "≥ 20". One of the brackets must be square, or an end infinite: "(5; 10)" may be a list. Positions stay those of the text.
 */
export function openIntervals(tokens: readonly Token[]): readonly Token[] {
  const opened: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const range = readRange(tokens, index);
    const token = tokens[index];
    if (range !== null) {
      opened.push(...range.tokens);
      index = range.next - 1;
    } else if (token !== undefined) opened.push(token);
  }
  return opened;
}

function readRange(tokens: readonly Token[], index: number): Range | null {
  const open = tokens[index];
  if (open === undefined || !isSymbolOf(tokens, index, OPENING)) return null;
  const low = readEnd(tokens, index + 1);
  const separator = low === null ? undefined : tokens[low.next];
  if (low === null || separator === undefined || !isSymbolOf(tokens, low.next, SEPARATORS)) return null;
  const high = readEnd(tokens, low.next + 1);
  const close = high === null ? undefined : tokens[high.next];
  if (high === null || close === undefined || !isSymbolOf(tokens, high.next, CLOSING)) return null;
  const [bounded, square] = [low.tokens.length > 0 && high.tokens.length > 0, open.text === "[" || close.text === "]"];
  if (low.tokens.length + high.tokens.length === 0 || (bounded && !square)) return null;
  const lower = low.tokens.length === 0 ? [] : [respelt(open, open.text === "[" ? "≥" : ">"), ...low.tokens];
  const upper = high.tokens.length === 0 ? [] : [signToken(close.text === "]" ? "≤" : "<", separator.end, separator.end), ...high.tokens];
  return { tokens: [...lower, ...(bounded ? [wordToken("và", false, separator.start, separator.end)] : []), ...upper], next: high.next + 1 };
}

function readEnd(tokens: readonly Token[], index: number): End | null {
  const sign = isSymbol(tokens, index, "+", "-") ? 1 : 0;
  if (tokens[index + sign]?.text === INFINITY) return { tokens: [], next: index + sign + 1 };
  const figure = tokens[index];
  if (figure?.kind !== "number") return null;
  const percent = tokens[index + 1];
  return percent?.text === "%" ? { tokens: [figure, percent], next: index + 2 } : { tokens: [figure], next: index + 1 };
}
