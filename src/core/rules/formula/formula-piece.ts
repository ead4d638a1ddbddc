import type { FormulaReferences } from "../rule";

/** A score as formula text, with what must hold before it can be computed. */
export interface FormulaPiece {
  /** References that must hold numbers. */
  readonly required: readonly string[];
  /** Conditions under which there is no score, in layers: a later layer may divide by what an earlier one has found not to be zero. */
  readonly refusals: readonly (readonly string[])[];
  /** The unrounded points, within 0…maximum. */
  readonly value: string;
}

/**
 * Closes a piece: empty text where a figure is missing or no score can be told, else the rounded score. Excel passes a blank cell as 0, so
 * the formula must count the numbers itself.
 */
export function guardPiece(piece: FormulaPiece, references: FormulaReferences, decimals: number): string {
  const required = [...new Set([...piece.required, references.max])];
  const layers = piece.refusals.filter((layer) => layer.length > 0).map((layer) => [...new Set(layer)]);
  const refused = layers.map((layer) => (layer.length === 1 ? (layer[0] ?? "") : `OR(${layer.join(",")})`));
  const score = `ROUND(${piece.value},${String(decimals)})`;
  const inner = refused.reduceRight((rest, condition) => `IF(${condition},"",${rest})`, score);
  return `IF(COUNT(${required.join(",")})<${String(required.length)},"",${inner})`;
}

/** Several pieces that add up. */
export function addPieces(pieces: readonly FormulaPiece[]): FormulaPiece {
  const depth = Math.max(0, ...pieces.map(({ refusals }) => refusals.length));
  const layers = Array.from({ length: depth }, (_, layer) => pieces.flatMap(({ refusals }) => refusals[layer] ?? []));
  return { required: pieces.flatMap(({ required }) => required), refusals: layers, value: pieces.map(({ value }) => value).join("+") };
}
