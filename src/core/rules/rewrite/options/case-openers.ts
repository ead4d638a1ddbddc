import { isSymbol, isSymbolOf, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { BULLETS } from "../../text/clauses/line-start";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token } from "../../text/token";

const OPENERS = new PhraseList("đối với trường hợp", "trong trường hợp", "với trường hợp", "trường hợp", "nếu", "khi");

/** Without one of these no level is told as a case. */
export const OPENER_CUE = new TextCue(OPENERS.firstWords);

/** "Trường hợp khác", "trường hợp 1", "nếu mỗi xã": with the word behind it the opener says more. */
const SAYING_MORE: readonly string[] = ["khác", "còn", "các", "mỗi", "cứ", "trên", "đó", "này", "sau", "như", "chỉ"];
/** With these a case changes what others give. */
const CHANGING: readonly string[] = ["trừ", "giảm", "cộng", "thưởng", "thêm", "nhân", "chia", "tính", "nhưng", "vẫn"];

/** "Nếu đạt 80%: 10 điểm⏎Nếu dưới 80%: 0 điểm": where each level is told as a case, the opener says no more than a bullet does. */
export function withoutCaseOpeners(tokens: readonly Token[]): readonly Token[] {
  const openers = openersOf(tokens);
  if (openers === null) return tokens;
  const kept: Token[] = [];
  let from = 0;
  for (const { at, to } of openers) {
    const [opener, next] = [tokens[at], tokens[to]];
    if (opener === undefined || next === undefined) continue;
    kept.push(...tokens.slice(from, at), opener.capital ? { ...next, capital: true } : next);
    from = to + 1;
  }
  return [...kept, ...tokens.slice(from)];
}

interface Opener {
  readonly at: number;
  readonly to: number;
}

/** The openers of the levels. Null: the first one has none, only one has, or some case changes others. */
function openersOf(tokens: readonly Token[]): readonly Opener[] | null {
  const openers: Opener[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = segmentEnd(tokens, start);
    const opener = openerAt(tokens, start);
    if (opener !== null && opener.to < end) openers.push(opener);
    const gives = givesFigure(tokens, start, end);
    if ((gives && openers.length === 0) || (opener !== null && changes(tokens, opener.to, end))) return null;
    start = end + 1;
  }
  return openers.length > 1 ? openers : null;
}

function segmentEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && tokens[end]?.kind !== "newline" && !isSymbol(tokens, end, ";")) end++;
  return end;
}

function openerAt(tokens: readonly Token[], start: number): Opener | null {
  const at = isSymbolOf(tokens, start, BULLETS) ? start + 1 : start;
  const phrase = phraseAt(tokens, at, OPENERS);
  const to = at + (phrase === null ? 0 : phraseLength(phrase));
  return phrase === null || tokens[to]?.kind !== "word" || isWordOf(tokens, to, SAYING_MORE) ? null : { at, to };
}

function givesFigure(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (isWord(tokens, index, "điểm", "đ") && tokens[index - 1]?.kind === "number") return true;
  return false;
}

function changes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isWordOf(tokens, index, CHANGING) || isSymbol(tokens, index, "=")) return true;
  return false;
}
