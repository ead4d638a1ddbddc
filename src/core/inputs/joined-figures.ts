import type { TypedFigure } from "../score/input-row";
import type { TypedInputs } from "../score/read-inputs";
import type { InputJoin } from "./input-join";
import { ownerKeys } from "./input-join";

/** The typed figures with every joined key reading its owner's; what its own row still holds is kept beside it. */
export function withJoins(typed: TypedInputs, joins: readonly InputJoin[]): TypedInputs {
  if (joins.length === 0) return typed;
  const figures = new Map(typed.figures);
  for (const [key, owner] of ownerKeys(joins)) {
    const own = typed.figures.get(key);
    figures.set(key, { ...(typed.figures.get(owner) ?? BLANK_FIGURE), owner, ...(own?.place ? { own: { cell: own.cell, place: own.place } } : {}) });
  }
  return { ...typed, figures };
}

const BLANK_FIGURE: TypedFigure = { cell: { value: null, text: null }, source: "", supplier: "", evidence: "" };
