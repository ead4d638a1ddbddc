import { someTerm, type Term } from "../term/term";

/** "10 × (tỷ lệ − 40%)/(95% − 40%)", "(70% × a/b + 30% × c/b) × 10" of 10: a bare factor of the whole award that is the maximum, by its name. */
export function withMaximumFactor(term: Term, max: number | undefined): Term {
  if (term.kind !== "binary" || max === undefined || !someTerm(term, isMeasured) || someTerm(term, ({ kind }) => kind === "max" || kind === "points")) return term;
  return replaceFactor(term, max) ?? withoutLoss(term, max) ?? term;
}

/** "10 - a/b × 10" of 10: all of the points less a share of them. Null: another difference. */
function withoutLoss(term: Extract<Term, { kind: "binary" }>, max: number): Term | null {
  if (term.operator !== "-" || term.left.kind !== "number") return null;
  const [left, right] = [replaceFactor(term.left, max), replaceFactor(term.right, max)];
  return left === null || right === null ? null : { ...term, left, right };
}

function isMeasured({ kind }: Term): boolean {
  return kind === "letter" || kind === "quantity" || kind === "extreme" || kind === "prorata";
}

/** The product with the name of the maximum in place of its figure. Null: it is no factor of it. */
function replaceFactor(term: Term, max: number): Term | null {
  if (term.kind === "number") return !term.percent && term.money === undefined && term.value === max ? { kind: "max" } : null;
  if (term.kind !== "binary" || term.operator === "+" || term.operator === "-") return null;
  const left = replaceFactor(term.left, max);
  if (left !== null) return { ...term, left };
  const right = term.operator === "*" ? replaceFactor(term.right, max) : null;
  return right === null ? null : { ...term, right };
}
