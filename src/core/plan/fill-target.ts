/** How scores are written: our functions, native formulas that need no add-in, or plain values. */
export type FillMode = "dti" | "native" | "values";

/** The column that receives scores. */
export interface FillTarget {
  readonly column: number;
  readonly header: string;
  /** Whether the column is added to the right of the table. */
  readonly isNew: boolean;
}
