import { isLetter, isSymbol, isSymbolOf, phraseAt, phraseLength, tokenAt } from "../../text/clauses/clause";
import { BULLETS } from "../../text/clauses/line-start";
import { isRoman } from "../../text/clauses/roman";
import { TextCue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { signToken, wordToken, type Token } from "../../text/token";

/** What the options of a list are called, in words that open a condition as well. */
const LABELS = new PhraseList("trường hợp", "phương án", "lựa chọn");
const SHORT = /^(?:th|pa)\d$/u;
export const LABEL_CUE = new TextCue(["hợp", "án", "lựa"], SHORT);

/** "Trường hợp 1.", "Phương án A -", "TH1." at the start of a clause as "TH1:", which opens no condition. Positions stay those of the text. */
export function withShortLabels(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const end = labelEnd(tokens, index);
    const [short, stop] = [tokens[index], tokens[index + 1]];
    if (short !== undefined && stop !== undefined && isSymbol(tokens, index + 1, ".", "-", ")") && SHORT.test(short.text) && opensLine(tokens, index) && tokens[index + 2]?.kind === "word") {
      kept.push(...tokens.slice(from, index), short, signToken(":", stop.start, stop.end));
      from = index + 2;
      continue;
    }
    const [first, last, sign] = [tokens[index], tokenAt(tokens, end - 1), tokens[end]];
    if (first === undefined || last === undefined || sign === undefined) continue;
    kept.push(...tokens.slice(from, index), wordToken(`th${last.text}`, true, first.start, last.end), signToken(":", sign.start, sign.end));
    from = end + 1;
  }
  return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}

function opensLine(tokens: readonly Token[], index: number): boolean {
  const before = isSymbolOf(tokens, index - 1, BULLETS) ? index - 2 : index - 1;
  return tokenAt(tokens, before) === undefined || tokenAt(tokens, before)?.kind === "newline";
}

/** Where "Trường hợp 1" before a sign ends; 0 where no such label stands. */
function labelEnd(tokens: readonly Token[], index: number): number {
  const before = tokenAt(tokens, index - 1)?.kind;
  const label = before === "word" || before === "number" ? null : phraseAt(tokens, index, LABELS);
  if (label === null) return 0;
  const place = index + phraseLength(label);
  const numeral = tokens[place];
  const numbers = numeral?.kind === "number" || isRoman(numeral) || (isLetter(numeral) && numeral?.capital === true);
  return numbers && isSymbol(tokens, place + 1, ":", ".", "-", ")") && tokens[place + 2]?.kind === "word" ? place + 1 : 0;
}
