import type { Expression } from "../../ast";
import type { Scope } from "../scope/scope";
import { dividedInputs, growthOf, sameExpression } from "../../node/expression-shape";
import type { Limit } from "../../parse/statement/guard";
import { isRatioLetter, numeratorLabel } from "./letter-labels";

const YEAR = /(?:^|\D)(20\d\d)(?!\d)/u;

/** "(b − a)/a" where b is the figure of the earlier year. */
export function growsBackwards(expression: Expression, { letters }: Scope): boolean {
  const growth = growthOf(expression);
  if (growth?.current.kind !== "input" || growth.previous.kind !== "input") return false;
  const [later = "", earlier = ""] = [growth.current, growth.previous].map(({ name }) => letters.get(name)?.label);
  const [after, before] = [later, earlier].map((label) => Number(YEAR.exec(label)?.[1]));
  return (after ?? 0) < (before ?? 0) || (EARLIER.test(later) && !EARLIER.test(earlier));
}

/** (b − a)/b */
export function isDecline(expression: Expression): boolean {
  return expression.kind === "binary" && expression.operator === "/" && expression.left.kind === "binary" && expression.left.operator === "-" && sameExpression(expression.left.left, expression.right);
}

/** What is called a change. */
const CHANGE = /(?:^| )(?:tăng|giảm|chênh lệch|thay đổi|biến động)(?: |$)/u;
/** A figure of one time out of two, one that is planned, or a ratio: what is left when it is taken away may be negative. */
const TIMED = /(?:^|[ (])(?:(?:năm|kỳ|tháng|quý) (?:trước|nay|này|ngoái|liền|hiện|báo cáo|đánh giá|20\d\d)|cùng kỳ|(?:đầu|cuối) (?:năm|kỳ)|trước khi|sau khi|kế hoạch|chỉ tiêu)/iu;

/** "Mức tăng = a - b", or a difference of which a letter belongs to one time of two. */
export function isChange(expression: Expression, words: string, scope: Scope): boolean {
  return expression.kind === "binary" && (CHANGE.test(words) || subtractsTimed(expression, scope));
}

function subtractsTimed(expression: Expression, scope: Scope): boolean {
  if (expression.kind !== "binary") return false;
  const { operator, left, right } = expression;
  return (operator === "-" && [left, right].some((side) => isTimed(side, scope))) || subtractsTimed(left, scope) || subtractsTimed(right, scope);
}

function isTimed(expression: Expression, scope: Scope): boolean {
  return expression.kind === "input" && (isRatioLetter(expression.name, scope) || TIMED.test(scope.letters.get(expression.name)?.label ?? ""));
}

/** "Tăng ≥ 10%" of "a/b": the quotient of two figures is no rate of change, unless one of them is a change itself. */
export function changesQuotient(expression: Expression, words: string, scope: Scope): boolean {
  const label = CHANGE.test(words) ? numeratorLabel(expression, scope) : null;
  return label !== null && !CHANGE.test(label);
}

/** The figure of an earlier time. */
const EARLIER = /(?:năm|kỳ|quý|tháng) (?:trước|ngoái|liền kề)|cùng kỳ/iu;
/** Thresholds of a ratio of two times lie about 100%. */
const MOST_GROWTH = 0.5;

/** "a/b ≥ 10%" of this year's figure over last year's, which may mean their growth. */
export function comparesTimes(expression: Expression, limits: readonly Limit[], { letters, used }: Scope): boolean {
  const divided = dividedInputs(expression);
  if (divided === null) return false;
  if (limits.some(({ amount }) => amount.kind !== "percent" || amount.value > MOST_GROWTH)) return false;
  const [later = "", earlier = ""] = [divided.above, divided.below].map((name) => (letters.get(name) ?? used.get(name))?.spoken);
  return EARLIER.test(earlier) && !EARLIER.test(later) && !CHANGE.test(later);
}
