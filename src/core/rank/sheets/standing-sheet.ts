import type { Grid } from "../../grid/grid";

/** A sheet of a ranking as it stands in the workbook before the ranking is made again. */
export interface StandingSheet {
  /** null where there is none yet. */
  readonly grid: Grid | null;
  /** Whether its widths, formats and page are those that it would get now. */
  readonly isStyled: boolean;
}
