import { isLetter, isSymbol, isSymbolOf } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { breakToken, signToken, type Token } from "../../text/token";

export const DIFFERENCE_CUE = new TextCue(["-"]);
/** What stands before the words of a figure in a formula. */
const SIGNS: readonly string[] = ["=", "(", "-", "/", "+", "*"];
/** Longer words belong to no formula. */
const LONGEST = 24;

/** Words with the letter that is short for them: from the first word to the bracket behind the letter. */
interface Lettered {
  readonly letter: Token;
  readonly from: number;
  readonly to: number;
}

/** "Tốc độ tăng = (Số giao dịch năm nay (a) - Số giao dịch năm trước (b))/b": the letters alone, and what they stand for behind the text. */
export function withLettersOfDifference(tokens: readonly Token[]): readonly Token[] {
  const signs: number[] = [];
  for (let index = 3; index < tokens.length; index++) if (tokens[index]?.text === "-" && letteredBefore(tokens, index) !== null) signs.push(index);
  if (signs.length === 0) return tokens;
  const lineOf = lineNumbers(tokens);
  const lines = new Set(signs.map((index) => lineOf[index]));
  const found: Lettered[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const words = isLetter(tokens[index - 2]) ? letteredBefore(tokens, index) : null;
    if (words !== null && lines.has(lineOf[index])) found.push(words);
  }
  const kept: Token[] = [];
  let from = 0;
  for (const { letter, from: start, to } of found) {
    kept.push(...tokens.slice(from, start), letter);
    from = to;
  }
  const letters = new Map(found.map((one) => [one.letter.text, one]));
  return [...kept, ...tokens.slice(from), ...[...letters.values()].flatMap((one) => definition(tokens, one))];
}

/** "a: Số giao dịch năm nay" */
function definition(tokens: readonly Token[], { letter, from, to }: Lettered): readonly Token[] {
  return [breakToken(letter.start), letter, signToken(":", letter.start, letter.end), ...tokens.slice(from, to - 3)];
}

/** The words and the letter in brackets that end before an index. Null: other things stand there. */
function letteredBefore(tokens: readonly Token[], index: number): Lettered | null {
  const letter = tokens[index - 2];
  if (!isSymbol(tokens, index - 1, ")") || letter === undefined || !isLetter(letter) || !isSymbol(tokens, index - 3, "(")) return null;
  let from = index - 3;
  while (from > 0 && index - from < LONGEST && tokens[from - 1]?.kind === "word") from--;
  return index - 3 - from >= 2 && isSymbolOf(tokens, from - 1, SIGNS) ? { letter, from, to: index } : null;
}

/** For each token the number of its line. */
function lineNumbers(tokens: readonly Token[]): readonly number[] {
  let line = 0;
  return tokens.map(({ kind }) => (kind === "newline" ? line++ : line));
}
