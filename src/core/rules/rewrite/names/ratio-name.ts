import { COMPARISONS, isSymbol, isSymbolOf, isWord } from "../../text/clauses/clause";
import { TextCue, WordCue } from "../../text/cue";
import { withReplaced, type Replacement } from "./replace-words";
import type { Token } from "../../text/token";

const SHORT_NAME = "tl";
const RATIO = ["tỷ", "lệ"];
/** A longer name before "(TL)" is a sentence. */
const LONGEST_NAME = 24;

export const RATIO_NAME_CUE = new TextCue([SHORT_NAME]);
const START_CUE = new WordCue([SHORT_NAME, "tỷ", "("]);

/** "TL = a/b", "Tỷ lệ TL = a/b", "Tỷ lệ hồ sơ (TL)": the ratio under its usual name, where the text shows that it is what "TL" stands for. */
export function withRatioNamed(tokens: readonly Token[]): readonly Token[] {
  const stands = tokens.some((_, index) => isWord(tokens, index, SHORT_NAME) && (isSymbol(tokens, index + 1, "=") || isSymbolOf(tokens, index + 1, COMPARISONS) || bracketEnd(tokens, index - 1) !== null));
  return stands ? withReplaced(tokens, START_CUE, nameAt) : tokens;
}

function nameAt(tokens: readonly Token[], index: number): Replacement | null {
  if (isWord(tokens, index, SHORT_NAME)) return { words: RATIO, to: index + 1 };
  if (isWord(tokens, index, "tỷ") && isWord(tokens, index + 1, "lệ") && isWord(tokens, index + 2, SHORT_NAME)) return { words: RATIO, to: index + 3 };
  const end = bracketEnd(tokens, index);
  return end === null ? null : { words: [], to: end };
}

/** Behind the "(TL)" of "Tỷ lệ hồ sơ trực tuyến (TL)". Null: none begins at the index. */
function bracketEnd(tokens: readonly Token[], index: number): number | null {
  if (!isSymbol(tokens, index, "(") || !isWord(tokens, index + 1, SHORT_NAME) || !isSymbol(tokens, index + 2, ")")) return null;
  let from = index;
  while (index - from < LONGEST_NAME && tokens[from - 1]?.kind === "word") from--;
  return isWord(tokens, from, "tỷ") ? index + 3 : null;
}
