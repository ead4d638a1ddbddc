import { MAX_PHRASES, POINT_PHRASES } from "../term/share-of-maximum";
import { Cursor } from "../words/cursor";
import type { Names } from "../words/names";
import { OWN } from "../words/owners";
import { isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";
import { isPoints } from "../../text/words/vocabulary";

const MODALS: readonly string[] = ["bị", "thì", "sẽ", "phải"];
const TAKING = new PhraseList("giảm trừ", "khấu trừ", "trừ đi", "trừ bớt", "trừ lùi", "trừ");
/** They take away only what stands right behind them: "mất 2 điểm". */
const LOSING = new PhraseList("mất đi", "mất", "giảm đi", "giảm bớt", "giảm");
const WHENCE = new PhraseList("vào", "từ", "trên", "trong", "so với");
const TOTAL = new PhraseList("tổng số");
/** What losses are taken from. */
export const STARTS = new PhraseList("điểm gốc", "điểm nền", "điểm ban đầu", "điểm khởi điểm", "điểm khởi đầu", "điểm xuất phát", "điểm cơ bản", "điểm cơ sở", "điểm mặc định", "khởi điểm", "xuất phát từ", "xuất phát", "bắt đầu từ", "tính từ", "mặc định", "có sẵn", "cho trước", "ban đầu");
const LEAST = new PhraseList(..."thấp nhất", "tối thiểu");
const WHOSE = new PhraseList(...OWN);

/** How many words take points away at an index: "trừ", "thì bị trừ", "mất" before points. 0: none do. */
export function lossLength(tokens: readonly Token[], index: number): number {
  let verb = index;
  while (isWordOf(tokens, verb, MODALS)) verb++;
  const taking = phraseAt(tokens, verb, TAKING);
  const phrase = taking ?? phraseAt(tokens, verb, LOSING);
  if (phrase === null) return isSymbol(tokens, index, "-") && isPoints(tokens, index + 1) && losesFromStart(tokens) ? 1 : 0;
  const end = verb + phraseLength(phrase);
  return taking === null && !isPoints(tokens, end) ? 0 : end - index;
}

/** Whether the text says what losses are taken from, or that they end at 0: there "- 0,5 điểm" is no dash before a gain. */
function losesFromStart(tokens: readonly Token[]): boolean {
  return tokens.some(({ entry }, index) => entry.opens !== null && (behindPhrase(tokens, index, STARTS)?.kind === "number" || behindPhrase(tokens, index, LEAST)?.value === 0));
}

/** What stands behind a phrase and the sign or word that leads to its figure. */
function behindPhrase(tokens: readonly Token[], index: number, phrases: PhraseList): Token | undefined {
  const phrase = phraseAt(tokens, index, phrases);
  const end = index + (phrase === null ? 0 : phraseLength(phrase));
  return phrase === null ? undefined : tokens[isSymbol(tokens, end, ":", "=") || isWord(tokens, end, "là", "bằng", "có", "được") ? end + 1 : end];
}

/** "0,5 điểm vào số điểm tối đa 10 điểm, …": the tokens of a loss without the words that it is taken from all there is. */
export function withoutWhence(tokens: readonly Token[], { from, to }: TokenRange, names: Names): { readonly tokens: readonly Token[]; readonly to: number } {
  const cursor = new Cursor(tokens, { from: from + 2, to });
  const told = isPoints(tokens, from) && cursor.phrase(WHENCE) !== null && ((cursor.phrase(MAX_PHRASES) ?? cursor.phrase(POINT_PHRASES) ?? cursor.phrase(TOTAL)) !== null || isPoints(tokens, cursor.index));
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
  cursor.phrase(WHOSE);
  return cursor.atEnd || cursor.peek()?.kind === "symbol";
}
