import type { HeaderReading } from "./read-header-cell";

/** One column of a header block. */
export interface HeaderColumn {
  readonly column: number;
  /** The words that stand over it, from the top row down. */
  readonly text: string;
  /** Those of the lowest row, where there are more. */
  readonly lowest?: string;
  readonly reading: HeaderReading | null;
}
