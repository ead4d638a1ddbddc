import type { End } from "./better-end";
import { someTerm, walkTerm, type Term } from "../term/term";

/** Min-Max as a formula: whose value is normalised, and which end of the list gets 1. */
export interface Normalisation {
  /** The unit's own value, as the formula names it. */
  readonly own: Term;
  readonly better: End;
}

/** (own − lowest) / (highest − lowest), or (highest − own) / (highest − lowest) where less is better. Null: the term is neither. */
export function normalisationOf(term: Term): Normalisation | null {
  if (term.kind !== "binary" || term.operator !== "/" || !isRange(term.right)) return null;
  const { left } = term;
  if (left.kind !== "binary" || left.operator !== "-" || !namesOneFigure(term)) return null;
  if (isOwn(left.left) && isEnd(left.right, "lowest")) return { own: left.left, better: "highest" };
  return isEnd(left.left, "highest") && isOwn(left.right) ? { own: left.right, better: "lowest" } : null;
}

/** The factors of a product, in any order. "10 × (x − min) / (max − min)" divides the difference, not its multiple. */
export function factorsOf(term: Term): readonly Term[] {
  if (term.kind !== "binary") return [term];
  if (term.operator === "*") return [...factorsOf(term.left), ...factorsOf(term.right)];
  if (term.operator !== "/" || !isRange(term.right)) return [term];
  const factors = factorsOf(term.left);
  const difference = factors.findIndex((factor) => factor.kind === "binary" && factor.operator === "-");
  return factors.map((factor, index) => (index === difference ? { ...term, left: factor } : factor));
}

/** Whether a term speaks of another unit's value. */
export function speaksOfPeers(term: Term): boolean {
  return someTerm(term, (part) => part.kind === "quantity" && part.owner !== "own");
}

/** "(Kinh phí của đơn vị − Dân số thấp nhất)/…" compares different things. */
function namesOneFigure(term: Term): boolean {
  const named: string[] = [];
  walkTerm(term, (part) => {
    if (part.kind === "quantity" && part.words.includes(" ")) named.push(part.words);
  });
  return named.every((words) => words.startsWith(named[0] ?? "") || named[0]?.startsWith(words) === true);
}

function isRange(term: Term): boolean {
  return term.kind === "binary" && term.operator === "-" && isEnd(term.left, "highest") && isEnd(term.right, "lowest");
}

/** "max" beside "min" is the largest value, elsewhere the maximum of the points. */
function isEnd(term: Term, end: End): boolean {
  return (term.kind === "quantity" && term.owner === end) || (term.kind === "max" && end === "highest");
}

function isOwn(term: Term): boolean {
  return term.kind === "letter" || (term.kind === "quantity" && term.owner === "own");
}
