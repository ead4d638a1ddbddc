import { isSymbol, isWord } from "../../text/clauses/clause";
import type { Token } from "../../text/token";

const NUMBERS: ReadonlyMap<string, number> = new Map(["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"].map((word, value) => [word, value]));

/** "không (0) điểm", "08 (tám) điểm", "hai (02) văn bản": a number that a bracket says once more stands there as a figure only. */
export function withoutSpelledNumbers(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let from = 0;
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.text !== "(" || !isSymbol(tokens, open + 2, ")")) continue;
    const figure = [open - 1, open + 1].find((index, place) => isSaidTwice(tokens[index], tokens[place === 0 ? open + 1 : open - 1]));
    // "Có (10); không (0)"
    if (figure === undefined || (isWord(tokens, open - 1, "không") && tokens[open + 3]?.kind !== "word")) continue;
    kept.push(...tokens.slice(from, open - 1), ...tokens.slice(figure, figure + 1));
    from = open + 3;
  }
  return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}

function isSaidTwice(figure: Token | undefined, word: Token | undefined): boolean {
  return figure?.kind === "number" && word?.kind === "word" && NUMBERS.get(word.text) === figure.value;
}
