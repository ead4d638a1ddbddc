import type { Area, CellPlace } from "../grid/address";
import type { CellContent } from "../grid/cell";
import type { DocumentName, DocumentNames } from "./document-names";
import type { PageSetup } from "./page-setup";
import type { SheetNote } from "./sheet-note";
import type { AddHighlightEdit, CellFormat, SheetVisibility } from "./write-plan";

/**
 * What the workbook held where a plan writes, read just before (or just after) it writes.
 * Entries are parallel to `plan.edits`.
 */
export type Capture = readonly EditCapture[];

export type EditCapture =
  | { readonly kind: "sheet"; readonly exists: boolean }
  /** null where there is no such sheet. */
  | { readonly kind: "visibility"; readonly visibility: SheetVisibility | null }
  /**
   * Also for expectations, one column wide. null where the sheet does not exist yet. `asText`: cells
   * formatted as text that are to receive a formula, which costs them that format where the host
   * would show the formula's text instead of its result; absent where there are none.
   */
  | { readonly kind: "cells"; readonly contents: readonly (readonly CellContent[])[] | null; readonly asText?: readonly CellPlace[] }
  | { readonly kind: "formats"; readonly formats: readonly (readonly CellFormat[])[] | null }
  | { readonly kind: "column-widths"; readonly widths: readonly number[] | null }
  /** A null height is the host's own fit. */
  | { readonly kind: "row-heights"; readonly heights: readonly (number | null)[] | null }
  | { readonly kind: "merges"; readonly areas: readonly Area[] | null }
  /** The parts of the set-up that the edit sets, as far as the host tells them. */
  | { readonly kind: "page-setup"; readonly setup: PageSetup | null }
  /** Whether there is a chart of that name. */
  | { readonly kind: "chart"; readonly exists: boolean }
  /** Where the table of that name stands, or null where there is none. */
  | { readonly kind: "table"; readonly area: Area | null }
  /** Our own conditional formats on the sheet, in order of priority. */
  | { readonly kind: "highlights"; readonly highlights: readonly Omit<AddHighlightEdit, "kind">[] }
  /** What stands in each area of a validation: no rule, exactly that one, or another (also in a part of it). */
  | { readonly kind: "validations"; readonly areas: readonly ValidationPresence[] }
  /** Every note of the sheet, in reading order; none where the host knows no notes. */
  | { readonly kind: "notes"; readonly notes: readonly SheetNote[] }
  /** `fixed`: those that the host writes by itself and lets nobody change. */
  | { readonly kind: "document-names"; readonly names: DocumentNames; readonly fixed: readonly DocumentName[] };

export type ValidationPresence = "none" | "same" | "other";
