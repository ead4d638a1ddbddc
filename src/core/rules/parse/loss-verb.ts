import { MAX_PHRASES, POINT_PHRASES } from "./share-of-maximum";
import { Cursor } from "./cursor";
import type { Names } from "./names";
import { OWN } from "./owners";
import { isWordOf, phraseAt, phraseLength } from "../text/clause";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";
import { isPoints } from "../text/vocabulary";

const MODALS: readonly string[] = ["bị", "thì", "sẽ", "phải"];
const TAKING = new PhraseList("giảm trừ", "khấu trừ", "trừ đi", "trừ bớt", "trừ lùi", "trừ");
/** They take away only what stands right behind them: "mất 2 điểm". */
const LOSING = new PhraseList("mất đi", "mất", "giảm đi", "giảm bớt", "giảm");
const WHENCE = new PhraseList("vào", "từ", "trên", "trong", "so với");
const TOTAL = new PhraseList("tổng số");
const WHOSE = new PhraseList(...OWN);

/** How many words take points away at an index: "trừ", "thì bị trừ", "mất" before points. 0: none do. */
export function lossLength(tokens: readonly Token[], index: number): number {
  let verb = index;
  while (isWordOf(tokens, verb, MODALS)) verb++;
  const taking = phraseAt(tokens, verb, TAKING);
  const phrase = taking ?? phraseAt(tokens, verb, LOSING);
  if (phrase === null) return 0;
  const end = verb + phraseLength(phrase);
  return taking === null && !isPoints(tokens, end) ? 0 : end - index;
}

/** "0,5 điểm vào số điểm tối đa 10 điểm, …": the tokens of a loss without the words that it is taken from all there is. */
export function withoutWhence(tokens: readonly Token[], { from, to }: TokenRange, names: Names): { readonly tokens: readonly Token[]; readonly to: number } {
  const cursor = new Cursor(tokens, { from: from + 2, to });
  const told = isPoints(tokens, from) && cursor.phrase(WHENCE) !== null && (cursor.phrase(MAX_PHRASES) ?? cursor.phrase(POINT_PHRASES) ?? cursor.phrase(TOTAL)) !== null;
  if (told) cursor.phrase(WHOSE);
  if (!told || !takeMaximum(cursor, names)) return { tokens, to };
  return { tokens: [...tokens.slice(0, from + 2), ...tokens.slice(cursor.index)], to: to - (cursor.index - from - 2) };
}

/** "(10 điểm)", "10 điểm" or nothing; false: another figure stands there. */
function takeMaximum(cursor: Cursor, { max }: Names): boolean {
  const open = cursor.symbol("(") !== null;
  cursor.word("là");
  if (cursor.peek()?.kind === "number") {
    if (cursor.take().value !== max || cursor.word("điểm", "đ") === null) return false;
  } else if (open) return false;
  if (open && cursor.symbol(")") === null) return false;
  return cursor.atEnd || cursor.peek()?.kind === "symbol";
}
