import { pick } from "../scope/assembly";
import { multipliesNumber } from "./formula-parts";
import type { Statement } from "../../parse/statement/statement";
import { replaceTerm, someTerm, type Term } from "../../parse/term/term";
import { replaced, valuesOf } from "../../lists";

/**
 * "Điểm = Điểm 1 + Điểm 2; Điểm 1 = a/b × 5; …": the formulas of the parts in place of their names. A part that no score names stays, so that the text is refused there.
 */
export function withScoreParts(written: readonly Statement[]): readonly Statement[] {
  const statements = withNamedAddends(written);
  const stated = pick(statements, "score-part");
  if (stated.length === 0) return statements;
  const parts = new Map(stated.map(({ name, award }) => [name, award]));
  const partOf = (term: Term): Term | null => {
    const award = term.kind === "letter" ? parts.get(term.name) : term.kind === "quantity" && term.owner === "own" ? parts.get(term.words) : undefined;
    return award?.kind === "binary" ? { ...award, bracketed: true } : (award ?? null);
  };
  const named = (name: string): boolean => pick(statements, "score").some(({ award }) => someTerm(award, (term) => (term.kind === "letter" && term.name === name) || (term.kind === "quantity" && term.words === name)));
  const others = statements.filter((statement) => statement.kind !== "score-part" || !named(statement.name));
  return replaced(others, (statement): Statement => (statement.kind === "score" ? { ...statement, award: replaceTerm(statement.award, partOf) } : statement));
}

/** "D1 = a/b × 5; D2 = c/d × 5; Điểm = D1 + D2": figures of which the score is nothing but the sum are its parts. */
function withNamedAddends(statements: readonly Statement[]): readonly Statement[] {
  const sums = valuesOf(pick(statements, "score"), ({ award }) => addendsOf(award)).filter((names) => names.length > 1);
  const isAddend = (statement: Statement): boolean => statement.kind === "assignment" && sums.some((names) => names.includes(statement.name)) && multipliesNumber(statement.term);
  const [names, ...others] = sums;
  if (names === undefined || others.length > 0 || statements.filter(isAddend).length < names.length) return statements;
  return replaced(statements, (statement) => (statement.kind === "assignment" && isAddend(statement) ? { kind: "score-part", range: statement.range, name: statement.name, award: statement.term } : statement));
}

/** The names of a sum of nothing but names; none where other things stand in it. */
export function addendsOf(term: Term): readonly string[] {
  if (term.kind === "letter") return [term.name];
  if (term.kind === "quantity") return term.owner === "own" ? [term.words] : [];
  if (term.kind !== "binary" || term.operator !== "+") return [];
  const [left, right] = [addendsOf(term.left), addendsOf(term.right)];
  return left.length === 0 || right.length === 0 ? [] : [...left, ...right];
}
