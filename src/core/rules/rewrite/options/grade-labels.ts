import { COMPARISONS, isSymbol, isSymbolOf, isWord } from "../../text/clauses/clause";
import { BULLETS } from "../../text/clauses/line-start";
import { TextCue } from "../../text/cue";
import { gradeWordsEnd } from "../../text/words/grades";
import type { Token } from "../../text/token";

/** The last words of grades. */
export const GRADE_LABEL_CUE = new TextCue(["tốt", "khá", "giỏi", "sắc", "bình", "yếu", "kém", "đạt", "cầu", "thành", "tiêu"]);

/** "Tốt: từ 95% trở lên: 10 điểm⏎Khá: từ 85% …: 8 điểm": where before every level stands its grade, the levels alone. */
export function withoutGradeLabels(tokens: readonly Token[]): readonly Token[] {
  const labels: { readonly from: number; readonly to: number }[] = [];
  for (let start = 0; start < tokens.length; ) {
    const from = isSymbolOf(tokens, start, BULLETS) ? start + 1 : start;
    const end = gradeWordsEnd(tokens, from);
    if (end > from && isSymbol(tokens, end, ":") && startsLevel(tokens, end + 1)) labels.push({ from, to: end + 1 });
    else if (startsLevel(tokens, from)) return tokens;
    start = segmentEnd(tokens, start) + 1;
  }
  if (labels.length < 2) return tokens;
  const dropped = new Set(labels.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)));
  return tokens.filter((_, index) => !dropped.has(index));
}

/** "từ 95%", "≥ 95%", "dưới 50%", "85% - …" */
function startsLevel(tokens: readonly Token[], index: number): boolean {
  const compared = isSymbolOf(tokens, index, COMPARISONS) || isWord(tokens, index, "từ", "trên", "dưới");
  if (compared) return tokens[index + 1]?.kind === "number";
  const goesOn = (isSymbol(tokens, index + 2, "-") && !isWord(tokens, index + 4, "điểm", "đ")) || isWord(tokens, index + 2, "đến", "tới", "trở");
  return tokens[index]?.kind === "number" && isSymbol(tokens, index + 1, "%") && goesOn;
}

function segmentEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && tokens[end]?.kind !== "newline" && !isSymbol(tokens, end, ";")) end++;
  return end;
}
