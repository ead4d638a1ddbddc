import type { Expression } from "../../ast";
import { isRatioLabel } from "../scope/ratio-name";
import type { Scope } from "../scope/scope";

/** What the text calls the letter that is divided, in lower case; null where something else is divided. */
export function numeratorLabel(expression: Expression, { letters, used }: Scope): string | null {
  if (expression.kind !== "binary" || expression.operator !== "/" || expression.left.kind !== "input") return null;
  return (letters.get(expression.left.name) ?? used.get(expression.left.name))?.spoken ?? "";
}

/** "T là tỷ lệ hồ sơ trực tuyến": a letter whose words promise a ratio. */
export function namesRatio(expression: Expression, scope: Scope): boolean {
  return expression.kind === "input" && isRatioLetter(expression.name, scope);
}

/** "a + b" of two percentages, which are fractions. */
export function addsRatios(expression: Expression, scope: Scope): boolean {
  if (expression.kind === "input") return isRatioLetter(expression.name, scope);
  if (expression.kind === "extreme") return expression.operands.some((operand) => addsRatios(operand, scope));
  return expression.kind === "binary" && expression.operator === "+" && addsRatios(expression.left, scope) && addsRatios(expression.right, scope);
}

export function isRatioLetter(name: string, { letters }: Scope): boolean {
  return isRatioLabel(letters.get(name)?.label ?? "");
}
