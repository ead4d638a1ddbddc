import { NOTHING } from "../award/award-parser";
import { isWord } from "../../text/clauses/clause";
import type { Cursor } from "../words/cursor";
import { endsOpen, turnsPoints } from "../words/open-end";

/** A guard is followed by its award: a separator, or the award itself, or nothing. */
export function endsGuard(cursor: Cursor): boolean {
  const next = cursor.peek();
  if (next === undefined) return true;
  // "50% của 6 điểm" is a part of the points, and no condition of them.
  if (next.kind === "number") return !endsOpen(cursor.tokens, cursor.index) && !turnsPoints(cursor.tokens, cursor.index);
  if (reachesPercent(cursor)) return false;
  if (next.kind === "symbol") return [":", "(", ",", "-", "→", "⇒", "=", ")"].includes(next.text);
  return ["thì", "được", "đạt", "tính", "chấm", "cho", "điểm", "tỷ", "số"].includes(next.text) || (next.text === "lấy" && endsLimit(cursor)) || cursor.at("cứ lấy") || cursor.at("cứ tính") || takesAway(cursor, next.text) || cursor.atAny(NOTHING);
}

/** "dưới 80%", "từ 80% trở lên": behind anything else "lấy" goes on a name. */
function endsLimit({ tokens, index }: Cursor): boolean {
  return tokens[index - 1]?.kind !== "word" || isWord(tokens, index - 1, "lên", "xuống", "lại", "cứ");
}

/** "từ 14 tuổi có tài khoản đạt 80% trở lên": what the figure before only describes is compared behind it. */
function reachesPercent(cursor: Cursor): boolean {
  const figure = ["từ", "trên", "dưới"].includes(cursor.peek(1)?.text ?? "") ? 2 : 1;
  return cursor.peek()?.text === "đạt" && cursor.peek(figure)?.kind === "number" && cursor.peek(figure + 1)?.text === "%" && !["điểm", "số", "tổng"].includes(cursor.peek(figure + 2)?.text ?? "");
}

/** "01 vụ trừ 2 điểm"; "giảm 5% trừ 1 điểm" is a step. */
function takesAway(cursor: Cursor, next: string): boolean {
  return ["trừ", "bị"].includes(next) && cursor.before()?.text !== "%";
}
