import type { TypedInputs } from "../score/read-inputs";

/** A figure that was typed in a second workbook, because this one takes no input sheet: its structure is locked. */
export interface KeptFigure {
  /** `InputRow.key`. */
  readonly key: string;
  /** The number, or the list of all units' values. */
  readonly value: number | readonly number[];
  /** Where the number comes from and what proves it, as the form says; absent where it does not. */
  readonly source?: string;
  readonly evidence?: string;
}

/** The typed figures with the kept ones where nothing else is known. */
export function withKeptFigures(typed: TypedInputs, kept: readonly KeptFigure[]): TypedInputs {
  if (kept.length === 0) return typed;
  const figures = new Map(typed.figures);
  const peers = new Map(typed.peers);
  for (const { key, value, source = "", evidence = "" } of kept) {
    if (typeof value === "number") figures.set(key, figures.get(key) ?? { cell: { value, text: null }, source, supplier: "", evidence });
    else peers.set(key, peers.get(key) ?? value);
  }
  return { ...typed, figures, peers };
}
