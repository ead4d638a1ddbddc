import { isSymbol, isWord } from "./clause";
import type { Token } from "../token";
import { pointsStandAt } from "../words/vocabulary";
import { BRANCH_REACH } from "./points-ahead";

/** "Đạt (5 điểm) – không đạt (0 điểm)": behind the dash another option with its points in brackets. */
export function separatesOptions(tokens: readonly Token[], dash: number): boolean {
  if (!isSymbol(tokens, dash - 1, ")") || !isWord(tokens, dash - 2, "điểm", "đ") || tokens[dash - 3]?.kind !== "number") return false;
  for (let ahead = dash + 1; ahead < dash + BRANCH_REACH; ahead++) {
    if (isSymbol(tokens, ahead, "(")) return tokens[ahead + 1]?.kind === "number";
    if (tokens[ahead]?.kind !== "word") return false;
  }
  return false;
}

/** "Có: 1 điểm / Không: 0 điểm", "Có (1 điểm)/Không (0 điểm)": behind the stroke another condition with its award. */
export function separatesBranches(tokens: readonly Token[], stroke: number): boolean {
  const end = isSymbol(tokens, stroke - 1, ")") ? stroke - 1 : stroke;
  if (tokens[stroke + 1]?.capital === true && partsBarePoints(tokens, stroke)) return true;
  if (tokens[end - 2]?.kind !== "number" || !isWord(tokens, end - 1, "điểm", "đ")) return false;
  const capital = tokens[stroke + 1]?.capital === true;
  if (!capital && !standsApart(tokens, stroke)) return false;
  for (let ahead = stroke + 1; ahead < stroke + BRANCH_REACH; ahead++) {
    if (capital && isSymbol(tokens, ahead, ":", "(")) return true;
    // Each gives its points in the same way.
    if (isSymbol(tokens, ahead, ":", "=", "-", "(")) return isSymbol(tokens, ahead, "(") === end < stroke && pointsStandAt(tokens, ahead + 1);
    if (ahead > stroke + 1 && pointsStandAt(tokens, ahead)) return end === stroke;
    if (tokens[ahead]?.kind !== "word") return false;
  }
  return false;
}

/** "Có: 10/Không: 0", "Có (10)/Không (0)", "Có (10), không (0)": figures of the same kind on both sides of a sign. */
export function partsBarePoints(tokens: readonly Token[], stroke: number): boolean {
  const sign = isSymbol(tokens, stroke - 1, ")") ? "(" : ":";
  const figure = sign === "(" ? stroke - 2 : stroke - 1;
  if (tokens[figure]?.kind !== "number" || !isSymbol(tokens, figure - 1, sign)) return false;
  let end = stroke + 1;
  while (end < stroke + BRANCH_REACH && tokens[end]?.kind === "word") end++;
  return isSymbol(tokens, end, sign) && tokens[end + 1]?.kind === "number";
}

/** A stroke with blanks on both sides; "2 điểm/sáng kiến" has none. */
function standsApart(tokens: readonly Token[], stroke: number): boolean {
  const [before, sign, after] = [tokens[stroke - 1], tokens[stroke], tokens[stroke + 1]];
  return before !== undefined && sign !== undefined && after !== undefined && before.end < sign.start && sign.end < after.start;
}
