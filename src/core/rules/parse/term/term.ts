import { MONEY_SCALE, type MoneyUnit } from "./amount";

/** Arithmetic as the text writes it, before names are resolved. */
export type Term =
  /** `money`: the unit that stands behind it ("2 tỷ đồng"). */
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean; readonly money?: MoneyUnit }
  | { readonly kind: "letter"; readonly name: string }
  /** "Điểm tối đa" */
  | { readonly kind: "max" }
  /** "10 điểm"; `most`: "tối đa 10 điểm" as what a level or an option gives. */
  | { readonly kind: "points"; readonly value: number; readonly most?: true }
  /** "Tỷ lệ", "số lượng văn bản": the words as they stand, and whose value is meant. */
  | { readonly kind: "quantity"; readonly words: string; readonly owner: Owner }
  /** "theo tỷ lệ tương ứng" */
  | { readonly kind: "prorata"; /** "so với 90%"; null: the text does not say. */ readonly target: number | null }
  /** "Max(a/b; c/d)" */
  | { readonly kind: "extreme"; readonly extreme: "max" | "min"; readonly operands: readonly Term[] }
  | { readonly kind: "binary"; readonly operator: "+" | "-" | "*" | "/"; readonly left: Term; readonly right: Term; readonly bracketed: boolean };

/** Whose value a quantity is: the unit's own, or the best or worst of all units. */
export type Owner = "own" | "highest" | "lowest";

/** Calls a function for every leaf and node of a term. */
export function walkTerm(term: Term, visit: (term: Term) => void): void {
  visit(term);
  if (term.kind === "extreme") for (const operand of term.operands) walkTerm(operand, visit);
  if (term.kind !== "binary") return;
  walkTerm(term.left, visit);
  walkTerm(term.right, visit);
}

/** Whether any node of a term satisfies a test. */
export function someTerm(term: Term, test: (term: Term) => boolean): boolean {
  if (test(term)) return true;
  if (term.kind === "extreme") return term.operands.some((operand) => someTerm(operand, test));
  return term.kind === "binary" && (someTerm(term.left, test) || someTerm(term.right, test));
}

/** A term with other terms in place of some of its parts; null keeps a part. */
export function replaceTerm(term: Term, replacement: (term: Term) => Term | null): Term {
  const found = replacement(term);
  if (found !== null) return found;
  if (term.kind === "extreme") return { ...term, operands: term.operands.map((operand) => replaceTerm(operand, replacement)) };
  if (term.kind !== "binary") return term;
  return { ...term, left: replaceTerm(term.left, replacement), right: replaceTerm(term.right, replacement) };
}

/** A term with its amounts of money in one unit. Null: it has some, and there is no such unit. */
export function inMoneyUnit(term: Term, unit: MoneyUnit | null): Term | null {
  if (!someTerm(term, (part) => part.kind === "number" && part.money !== undefined)) return term;
  return unit === null ? null : converted(term, unit);
}

function converted(term: Term, unit: MoneyUnit): Term {
  switch (term.kind) {
    case "number": return term.money === undefined ? term : { kind: "number", value: (term.value * MONEY_SCALE[term.money]) / MONEY_SCALE[unit], percent: false };
    case "extreme": return { ...term, operands: term.operands.map((operand) => converted(operand, unit)) };
    case "binary": return { ...term, left: converted(term.left, unit), right: converted(term.right, unit) };
    case "letter": case "max": case "points": case "quantity": case "prorata": return term;
  }
}
