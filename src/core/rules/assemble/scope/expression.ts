import type { Expression } from "../../ast";
import { undefinedLetter } from "../../parse/clause/definition";
import { diagnose } from "../../text/source";
import type { Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";
import type { Scope } from "./scope";
import { findQuantity } from "./named-quantity";

/** "a/b*100", "a*100/b" and "a/b*100 - 100" without the bare hundred. */
export function withoutHundred(term: Term): { readonly term: Term; readonly scaled: boolean } {
  if (term.kind !== "binary") return { term, scaled: false };
  if (term.operator === "*" && isHundred(term.right)) return { term: term.left, scaled: true };
  if (term.operator === "*" && isHundred(term.left)) return { term: term.right, scaled: true };
  const left = withoutHundred(term.left);
  if (term.operator === "/") return left.scaled ? { term: { ...term, left: left.term }, scaled: true } : { term, scaled: false };
  if (term.operator !== "-" && term.operator !== "+") return { term, scaled: false };
  const one: Term = { kind: "number", value: 1, percent: true };
  return left.scaled && isHundred(term.right) ? { term: { ...term, left: left.term, right: one }, scaled: true } : { term, scaled: false };
}

function isHundred(term: Term): boolean {
  return term.kind === "number" && !term.percent && term.value === 100;
}

/** Arithmetic over letters and quantities of the scope; notes the letters used. Null: it speaks of scores or of a name nobody knows. */
export function toExpression(term: Term, scope: Scope, range: TokenRange): Expression | null {
  switch (term.kind) {
    case "number": return { kind: "number", value: term.value };
    case "letter": return useLetter(term.name, scope, range);
    case "quantity": return term.owner === "own" ? (findQuantity(term.words, scope)?.expression ?? null) : null;
    case "max": case "points": case "prorata": return null;
    case "extreme": {
      const operands = term.operands.map((operand) => toExpression(operand, scope, range));
      const whole = operands.filter((operand): operand is Expression => operand !== null);
      return whole.length === operands.length ? { kind: "extreme", extreme: term.extreme, operands: whole } : null;
    }
    case "binary": {
      const left = toExpression(term.left, scope, range);
      const right = left === null ? null : toExpression(term.right, scope, range);
      if (left === null || right === null || (term.operator === "/" && dividesWorded(left, right))) return null;
      // "a/b × 100%" is a/b.
      const times = term.operator === "*" ? [left, right].find(({ kind }, index) => isOne([right, left][index]) && kind !== "number") : undefined;
      return times ?? { kind: "binary", operator: term.operator, left, right };
    }
  }
}

/** "b = tổng số hộ/tổng số doanh nghiệp; Tỷ lệ = a/b": the stroke of a definition in words means "or" where its letter is divided again; "T/80%" divides by a figure. */
function dividesWorded(left: Expression, right: Expression): boolean {
  const worded = (side: Expression): boolean => side.kind === "binary" && side.left.kind === "input" && side.left.name === "numerator";
  return (worded(left) && right.kind !== "number") || worded(right);
}

function isOne(expression: Expression | undefined): boolean {
  return expression?.kind === "number" && expression.value === 1;
}

function useLetter(name: string, scope: Scope, range: TokenRange): Expression {
  const alias = scope.quantities.find((quantity) => quantity.alias === name || quantity.name === name);
  if (alias !== undefined) return alias.expression;
  const known = scope.letters.get(name) ?? scope.described.get(name);
  if (known === undefined && !scope.used.has(name)) scope.diagnostics.push(diagnose(scope.source, "rule-variable-undefined", range, { letter: name }));
  scope.used.set(name, known ?? scope.used.get(name) ?? undefinedLetter(name, range));
  return { kind: "input", name };
}
