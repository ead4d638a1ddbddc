import type { Scope } from "./scope";
import { diagnose } from "../../text/source";
import { someTerm, type Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";

/**
 * "a+b/c" where a, b and c are all amounts of money, or all count things, cannot mean a + (b/c): the one sensible reading is (a+b)/c. It is taken, with
 * the diagnostic rule-precedence. "(a+b)/c+d" likewise. Where no reading is beyond doubt the user's own is taken. Null, with the diagnostic: the user has not said.
 */
export function repairPrecedence(term: Term, scope: Scope, range: TokenRange): Term | null {
  if (term.kind !== "binary" || term.bracketed || term.operator === "*" || term.operator === "/") return term;
  const addends = flattenSum(term);
  if (!addends.some(({ addend }) => isDivision(addend)) || addends.every(({ addend }) => isDivision(addend) || addend.kind === "number")) return term;
  const divided = dividedSum(addends);
  const isSum = divided !== null && isOfOneKind(addends, scope);
  if (!isSum && scope.reading === "as-written") return term;
  if (!isSum && scope.reading === "sum-divided") return divided;
  scope.diagnostics.push(diagnose(scope.source, "rule-precedence", range, { operator: "/" }));
  return isSum ? divided : null;
}

/** All that stands before the "/" over all that stands behind it. Null: there is more than one. */
function dividedSum(addends: readonly Addend[]): Term | null {
  const place = addends.findIndex(({ addend }) => isDivision(addend));
  const division = addends[place];
  if (division?.addend.kind !== "binary" || addends.slice(place + 1).some(({ addend }) => isDivision(addend))) return null;
  const left = sum([...addends.slice(0, place), { ...division, addend: division.addend.left }]);
  const right = sum([{ addend: division.addend.right, positive: true }, ...addends.slice(place + 1)]);
  return { kind: "binary", operator: "/", left, right, bracketed: false };
}

interface Addend {
  readonly addend: Term;
  readonly positive: boolean;
}

function flattenSum(term: Term): readonly Addend[] {
  const addends: Addend[] = [];
  let rest = term;
  while (rest.kind === "binary" && !rest.bracketed && (rest.operator === "+" || rest.operator === "-")) {
    addends.unshift({ addend: rest.right, positive: rest.operator === "+" });
    rest = rest.left;
  }
  return [{ addend: rest, positive: true }, ...addends];
}

function isDivision(term: Term): boolean {
  return term.kind === "binary" && term.operator === "/";
}

/** Whether all letters of a formula count things, or all are amounts of money, and it only adds and divides them. */
function isOfOneKind(addends: readonly Addend[], { letters }: Scope): boolean {
  const sides = addends.flatMap(({ addend }) => (addend.kind === "binary" && addend.operator === "/" ? [addend.left, addend.right] : [addend]));
  const isAdded = addends.every(({ positive }) => positive) && !sides.some((side) => someTerm(side, (part) => (part.kind === "binary" ? part.operator !== "+" : part.kind !== "letter")));
  const isOf = (kind: "counted" | "money"): boolean => !sides.some((side) => someTerm(side, (part) => part.kind === "letter" && letters.get(part.name)?.[kind] !== true));
  return isAdded && (isOf("counted") || isOf("money"));
}

/** The first addend of a formula stands without a sign. */
function sum(addends: readonly Addend[]): Term {
  return addends.map(({ addend }) => addend).reduce((left, right, index) => ({ kind: "binary", operator: addends[index]?.positive === false ? "-" : "+", left, right, bracketed: false }));
}
