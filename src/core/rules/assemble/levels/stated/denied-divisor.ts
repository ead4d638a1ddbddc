import type { Expression } from "../../../ast";
import { dividedInputs } from "../../../node/expression-shape";
import { wordsOf } from "../../../text/source";
import type { Assembly } from "../../scope/assembly";
import type { Branch } from "./guarded";

/** Words that name no thing. */
const EMPTY: readonly string[] = ["", "không", "chưa", "có", "còn", "phát", "sinh", "nào", "các", "số", "lượng", "tổng", "trong", "năm", "kỳ", "tiếp", "nhận", "đạt", "hoàn", "thành", "vượt", "giao", "được", "đơn", "vị", "trường", "hợp", "nếu"];

/** "chưa có hệ thống: 0 điểm" beside "a = Số hệ thống được phê duyệt; b = Tổng số hệ thống; a/b": that there is nothing of which that could be a share, rather than the share 0. */
export function deniesDivisor(assembly: Assembly, { head }: Branch): boolean {
  const { source, scope: { quantities } } = assembly;
  const [quantity] = quantities;
  return quantity !== undefined && quantities.length === 1 && deniesTarget(assembly, wordsOf(source, head), quantity.expression);
}

/** "không đạt kế hoạch: 0 điểm" where the plan is divided by: a threshold of its own, rather than the share 0. */
export function deniesTarget({ scope: { letters, used } }: Assembly, denied: string, expression: Expression): boolean {
  const divided = dividedInputs(expression);
  if (divided === null) return false;
  const [above = [], below = []] = [divided.above, divided.below].map((name) => contentOf((letters.get(name) ?? used.get(name))?.label ?? ""));
  const words = contentOf(denied);
  return words.length > 0 && words.every((word) => below.includes(word)) && !above.every((word) => words.includes(word));
}

/** "Không có hồ sơ trễ hạn: 5 điểm" beside "a = Số hồ sơ trễ hạn; b = Tổng số hồ sơ; a/b": the share 0, rather than nothing to divide by. */
export function deniesDividend(assembly: Assembly, { head }: Branch): boolean {
  const { source, scope: { letters, used, quantities } } = assembly;
  const [quantity] = quantities;
  const divided = quantity !== undefined && quantities.length === 1 ? dividedInputs(quantity.expression) : null;
  if (divided === null) return false;
  const [above = [], below = []] = [divided.above, divided.below].map((name) => contentOf((letters.get(name) ?? used.get(name))?.label ?? ""));
  const words = contentOf(wordsOf(source, head));
  return words.length > 0 && words.every((word) => above.includes(word)) && words.some((word) => !below.includes(word));
}

function contentOf(words: string): readonly string[] {
  return words.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => !EMPTY.includes(word));
}
