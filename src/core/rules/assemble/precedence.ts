import type { Scope } from "./scope";
import { diagnose } from "../text/source";
import { someTerm, type Term } from "../parse/term";
import type { TokenRange } from "../text/token";

/**
 * "a+b/c" where a, b and c are all amounts of money, or all count things, cannot mean a + (b/c): the one sensible reading is (a+b)/c. It is taken, with
 * the diagnostic rule-precedence. "(a+b)/c+d" likewise. Null: the formula adds a figure to a ratio and no reading is beyond doubt.
 */
export function repairPrecedence(term: Term, scope: Scope, range: TokenRange): Term | null {
  if (term.kind !== "binary" || term.bracketed || term.operator === "*" || term.operator === "/") return term;
  const addends = flattenSum(term);
  const divided = addends.findIndex(({ addend }) => isDivision(addend));
  if (divided < 0 || addends.every(({ addend }) => isDivision(addend) || addend.kind === "number")) return term;
  const division = addends[divided]?.addend;
  const plain = addends.every(({ addend, positive }, index) => positive && (index === divided || isFigure(addend, scope)));
  const onlyOne = addends.filter(({ addend }) => isDivision(addend)).length === 1;
  if (!plain || !onlyOne || division?.kind !== "binary" || !isFigure(division.left, scope) || !isFigure(division.right, scope)) return null;
  scope.diagnostics.push(diagnose(scope.source, "rule-precedence", range, { operator: "/" }));
  const left = sum([...addends.slice(0, divided).map(({ addend }) => addend), division.left]);
  const right = sum([division.right, ...addends.slice(divided + 1).map(({ addend }) => addend)]);
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

/** Letters that count things or money, or sums of them. */
function isFigure(term: Term, scope: Scope): boolean {
  const onlyLetters = !someTerm(term, (part) => (part.kind === "binary" ? part.operator !== "+" : part.kind !== "letter"));
  const known = !someTerm(term, (part) => part.kind === "letter" && !isCountOrMoney(part.name, scope));
  return onlyLetters && known;
}

function isCountOrMoney(letter: string, scope: Scope): boolean {
  const definition = scope.letters.get(letter);
  return definition !== undefined && (definition.counted || definition.money);
}

function sum(terms: readonly Term[]): Term {
  return terms.reduce((left, right) => ({ kind: "binary", operator: "+", left, right, bracketed: false }));
}
