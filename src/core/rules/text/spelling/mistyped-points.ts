import { isSymbol, isWordOf } from "../clauses/clause";
import type { Source } from "../source";
import type { Token, TokenRange } from "../token";
import { isPoints } from "../words/vocabulary";

/** Decimals of points have no more digits before their comma. */
const LARGEST = 100;
/** A number behind one of them belongs to a name: "cấp độ 4, 10 điểm". */
const NUMBERED: readonly string[] = ["mức", "độ", "cấp", "hạng", "loại", "quý", "tháng", "thứ", "kỳ", "đợt", "nhóm", "phần", "dung", "bước", "án", "số", "chí"];

/** "0, 5 điểm", ",5 điểm", "họp0,5 điểm", "1 0 điểm": points of which a digit, a blank or a comma is typed wrongly. Null: there are none. */
export function mistypedPoints({ tokens, normal }: Source): TokenRange | null {
  for (let index = 0; index < tokens.length; index++) if (isLetterForDigit(tokens, index)) return { from: index, to: index + 2 };
  const opensLine = (index: number): boolean => normal.text.slice(tokens[index - 1]?.end, tokens[index]?.start).includes("\n");
  for (let index = 1; index < tokens.length; index++) if (isPoints(tokens, index) && isCutOff(tokens, index) && !(tokens[index - 1]?.kind === "number" && opensLine(index))) return { from: index - 1, to: index + 2 };
  return null;
}

/** "1O tin": the letter O grown onto a figure. */
function isLetterForDigit(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && tokens[index + 1]?.text === "o" && tokens[index + 1]?.start === tokens[index]?.end;
}

function isCutOff(tokens: readonly Token[], index: number): boolean {
  const [before, sign, figure] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (sign?.kind === "number") return !isWordOf(tokens, index - 2, NUMBERED);
  if (!isSymbol(tokens, index - 1, ",", ".")) return false;
  if (before?.kind !== "number") return sign?.end === figure?.start;
  return isSymbol(tokens, index - 1, ",") && before.value < LARGEST && !isWordOf(tokens, index - 3, NUMBERED);
}
