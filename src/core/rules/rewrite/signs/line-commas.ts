import { COMPARISONS, isLetter, isSymbol, isSymbolOf } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { respelt, type Token } from "../../text/token";

/** Without it no line ends with one. */
export const LINE_COMMA_CUE = new TextCue([","]);

/** With one of these a line says something of its own, and whatever follows does not go on with it. */
const STATING_SIGNS: readonly string[] = [":", "=", "→", "⇒", ...COMPARISONS];
const STATING_WORDS: readonly string[] = ["điểm", "đ", "là"];

/** "- Từ 80%: 10 điểm,⏎- Dưới 80%: 0 điểm,": where a comma ends every line but headings, and each says something of its own, it stands for a semicolon. */
export function withoutLineCommas(tokens: readonly Token[]): readonly Token[] {
  const commas = commasOfLines(tokens);
  return commas === null ? tokens : tokens.map((token, index) => (commas.has(index) ? respelt(token, ";") : token));
}

/** The commas at the ends of the lines. Null: some line ends otherwise, or only goes on. */
function commasOfLines(tokens: readonly Token[]): ReadonlySet<number> | null {
  const commas = new Set<number>();
  let states = false;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    const ends = index > 0 && (token === undefined || token.kind === "newline") && tokens[index - 1]?.kind !== "newline";
    if (ends && isSymbol(tokens, index - 1, ",")) {
      if (!states && goesOn(tokens, index + 1)) return null;
      commas.add(index - 1);
    } else if (ends && !isSymbol(tokens, index - 1, ":") && tokens.slice(index).some(({ kind }) => kind !== "newline")) return null;
    if (token?.kind === "newline") states = false;
    else states ||= token !== undefined && (isSymbolOf(tokens, index, STATING_SIGNS) || STATING_WORDS.includes(token.text));
  }
  return commas.size > 1 ? commas : null;
}

/** Whether a line begins in the middle of a sentence, and defines no letter. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  return next?.kind === "word" && !next.capital && !(isLetter(next) && isSymbol(tokens, index + 1, "=", ":"));
}
