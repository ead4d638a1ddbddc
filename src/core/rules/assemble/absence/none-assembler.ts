import type { BandsNode, Expression } from "../../ast";
import { unreadable, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import { spanOf, wordsOf } from "../../text/source";
import type { StatementOf } from "../../parse/statement/statement";
import type { TokenRange } from "../../text/token";

type Branch = StatementOf<"branch">;

/** What opens such a condition. */
export const OPENINGS: readonly string[] = ["trường", "hợp", "nếu", "khi", "đơn", "vị", "địa", "phương", "xã", "phường", "trong", "năm", "kỳ", "tại", "đv", "đp"];
/** Words that add nothing to what there is none of. */
const NEUTRAL: readonly string[] = [
  "trong", "năm", "kỳ", "nào", "đối", "tượng", "đánh", "giá", "phát", "sinh", "có", "bất", "kỳ", "tại", "đơn", "vị", "địa", "phương", "xã", "phường", "được", "tổng", "số", "lượng", "các", "thì", "báo", "cáo", "thuộc", "diện", "mới",
];

/** Whether a branch speaks of the case that nothing occurs: "Trường hợp không phát sinh hồ sơ: …", "b = 0: …". */
export function speaksOfNothing(assembly: Assembly, branch: Branch): boolean {
  return zeroLetter(branch) !== null || negationAt(assembly, branch.head) !== null;
}

/** Whether it says that nothing occurs ("không phát sinh"), rather than that there is none. */
export function speaksOfOccurring(assembly: Assembly, branch: Branch): boolean {
  const from = negationAt(assembly, branch.head);
  return from !== null && assembly.source.tokens[from]?.text === "phát";
}

/** Whether it says that nothing bad happened ("không để xảy ra sự cố"). */
export function speaksOfHappening(assembly: Assembly, branch: Branch): boolean {
  const from = negationAt(assembly, branch.head);
  return from !== null && ["để", "xảy"].includes(assembly.source.tokens[from]?.text ?? "");
}

/**
 * What is given where there is nothing to divide by. The words must be those of the divisor ("không phát sinh hồ sơ" over "Tổng số hồ sơ"), or name nothing else.
 * Null: they may mean the figure above the line, or the measure divides by nothing.
 */
export function assembleNone(assembly: Assembly, branch: Branch, expression: Expression): BandsNode["none"] {
  const divisor = onlyDivisor(expression);
  const award = resolveAward(branch.award, { scope: assembly.scope, range: branch.range, words: "", barePercents: [], max: assembly.context.max });
  if (divisor === null || award?.kind !== "fixed" || award.bare || branch.added) return unreadable(assembly, branch.range, "condition");
  const letter = zeroLetter(branch);
  const matches = letter === null ? namesDivisor(assembly, branch.head, divisor) : letter === divisor;
  return matches ? { award: award.award, span: spanOf(assembly.source, branch.range) } : unreadable(assembly, branch.range, "condition");
}

/** "b" of "b = 0". */
function zeroLetter({ guard }: Branch): string | null {
  if (guard?.kind !== "interval" || guard.subject?.kind !== "letter" || guard.low === null || guard.high === null) return null;
  return guard.low.amount.value === 0 && guard.high.amount.value === 0 ? guard.subject.name : null;
}

/** The only input that is divided by, or null. */
export function onlyDivisor(expression: Expression): string | null {
  if (expression.kind !== "binary") return null;
  if (expression.operator === "/" && expression.right.kind === "input") return onlyDivisor(expression.left) === null && !divides(expression.left) ? expression.right.name : null;
  if (expression.operator === "/" && expression.right.kind !== "number") return null;
  const [left, right] = [onlyDivisor(expression.left), onlyDivisor(expression.right)];
  return left !== null && right !== null ? null : (left ?? right);
}

function divides(expression: Expression): boolean {
  return expression.kind === "binary" && (expression.operator === "/" || divides(expression.left) || divides(expression.right));
}

/** Where what there is none of begins: behind "không có", "không phát sinh", "chưa phát sinh". Null: no such words. */
function negationAt(assembly: Assembly, head: TokenRange): number | null {
  const { tokens } = assembly.source;
  let index = head.from;
  while (index < head.to && OPENINGS.includes(tokens[index]?.text ?? "")) index++;
  const negated = ["không", "chưa"].includes(tokens[index]?.text ?? "");
  const occurs = ["có", "còn", "phát", "xảy", "để"].includes(tokens[index + 1]?.text ?? "");
  return negated && occurs && index + 1 < head.to ? index + 1 : null;
}

function namesDivisor(assembly: Assembly, head: TokenRange, divisor: string): boolean {
  const { tokens } = assembly.source;
  const from = negationAt(assembly, head);
  if (from === null) return false;
  const words = tokens.slice(from, head.to).filter(({ kind }) => kind === "word").map(({ text }) => text).filter((word) => !NEUTRAL.includes(word) && word !== divisor);
  const label = assembly.scope.used.get(divisor) ?? assembly.scope.letters.get(divisor);
  const known = label === undefined ? "" : wordsOf(assembly.source, label.range).toLowerCase();
  const occurs = tokens[from]?.text === "phát";
  return words.length === 0 ? occurs : known !== "" && words.every((word) => known.split(" ").includes(word));
}
