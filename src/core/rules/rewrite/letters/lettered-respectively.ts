import { isLetter, isSymbol, isWord, letterListEnd } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { letterToken, signToken, type Token } from "../../text/token";

export const RESPECTIVELY_CUE = new TextCue(["lượt"]);

/** "a, b lần lượt là số … và tổng số …" as "a: số …; b: tổng số …", where as many counts as letters stand. */
export function withOwnDefinitions(tokens: readonly Token[]): readonly Token[] {
  const defined: Token[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const end = letterListEnd(tokens, index);
    if (end - index < 3 || !isWord(tokens, end, "lần") || !isWord(tokens, end + 1, "lượt") || !isWord(tokens, end + 2, "là")) continue;
    const letters = tokens.slice(index, end).filter(isLetter);
    const stop = endOf(tokens, end + 3);
    const starts = countsIn(tokens, end + 3, stop);
    if (starts.length !== letters.length) continue;
    defined.push(...tokens.slice(from, index));
    for (const [place, letter] of letters.entries()) {
      const next = starts[place + 1];
      const words = tokens.slice(starts[place], next === undefined ? stop : next - 1);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) return tokens;
      // The letter takes no room before its words.
      defined.push(letterToken({ ...letter, start: first.start, end: first.start }), signToken(":", first.start, first.start), ...words, ...(next === undefined ? [] : [signToken(";", last.end, last.end)]));
    }
    from = stop;
    index = stop - 1;
  }
  return from === 0 ? tokens : [...defined, ...tokens.slice(from)];
}

function endOf(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== "newline" && !isSymbol(tokens, end, ";", ".")) end++;
  return end;
}

/** Where the counts begin: the first words, and each "số" or "tổng" behind a comma or "và". Empty: no count begins there. */
function countsIn(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let index = from; index < to; index++) {
    const opens = index === from || isSymbol(tokens, index - 1, ",") || isWord(tokens, index - 1, "và");
    if (opens && isWord(tokens, index, "số", "tổng")) starts.push(index);
    else if (index === from) return [];
  }
  return starts;
}
