import type { Grid } from "../../grid/grid";
import { cleanLine, cleanText } from "../../text/clean-text";
import type { ColumnAssignment } from "../columns/assign-columns";
import type { Spill } from "../headers/header-repeats";
import type { BodyLine } from "./read-body";
import { isOptionText } from "./option-text";
import { RowCells } from "./row-cells";
import type { TableCode } from "../codes/table-code";
import { parseTableCode } from "../codes/table-code";
import { isMeanLabel } from "./total-label";

export type DraftKind = "coded" | "uncoded" | "option" | "heading" | "band" | "total";

/** One row of the table before codes are repaired and levels given: its sheet rows, and words found in a repeated header. */
export interface DraftRow {
  readonly kind: DraftKind;
  readonly code: TableCode | null;
  readonly rows: readonly number[];
  /** Cells in reading order; a spill stands for the one column that it names. */
  readonly pieces: readonly (number | Spill)[];
}

/** Joins the lines of a body to rows: halves on both sides of a page break, words that ran into a header. */
export function joinRows(grid: Grid, assignment: ColumnAssignment, lines: readonly BodyLine[]): readonly DraftRow[] {
  const drafts: DraftRow[] = [];
  const cells = new RowCells(grid, assignment);
  let afterBreak = false;
  for (const line of lines) {
    const last = drafts.at(-1);
    if (line.kind === "repeat") {
      if (last && line.spills.length > 0) drafts[drafts.length - 1] = { ...last, pieces: [...last.pieces, ...line.spills] };
      afterBreak = true;
    } else if (line.kind !== "index") {
      if (last && line.kind === "uncoded" && isSecondHalf(cells, line.row, last, afterBreak)) {
        drafts[drafts.length - 1] = { ...last, rows: [...last.rows, line.row], pieces: [...last.pieces, line.row] };
      } else {
        drafts.push(draftOf(cells, line));
      }
      afterBreak = false;
    }
  }
  return drafts;
}

/** The text that a draft holds in a column, its pieces joined with a space. */
export function draftText(grid: Grid, draft: DraftRow, column: number): string {
  const texts = draft.pieces.map((piece) => {
    if (typeof piece === "number") return cleanText(grid.text(piece, column));
    return piece.column === column ? piece.words : "";
  });
  return texts.filter((text) => text !== "").join(" ");
}

function draftOf(cells: RowCells, line: Exclude<BodyLine, { kind: "repeat" }>): DraftRow {
  const base = { rows: [line.row], pieces: [line.row], code: null };
  if (line.kind === "coded") return { ...base, code: line.code, kind: line.code.style === "bullet" ? "option" : "coded" };
  if (line.kind === "band") return { ...base, code: leadingCode(cells.codeText(line.row)), kind: "band" };
  if (line.kind === "total") return { ...base, kind: "total" };
  if (isOptionText(cells.nameText(line.row))) return { ...base, kind: "option" };
  return { ...base, kind: cells.hasNumber(line.row) && !isMeanLabel(cells.nameText(line.row)) ? "uncoded" : "heading" };
}

/** The letter or number that a line across the table begins with: "A. CHÍNH QUYỀN SỐ", "Phần II: …", "NHÓM 1 – …". */
function leadingCode(text: string): TableCode | null {
  const match = /^(?:\p{L}+ ){0,2}?([A-ZĐ]|[IVX]+|\d{1,2})(?:[.):]| ?[-–])\s/u.exec(cleanLine(text));
  return match ? parseTableCode(match[1] ?? "") : null;
}

function isSecondHalf(cells: RowCells, row: number, last: DraftRow, afterBreak: boolean): boolean {
  if (last.kind === "heading" || last.kind === "band" || last.kind === "total") return false;
  const name = cells.nameText(row);
  if (name === "") return true;
  if (isOptionText(name)) return false;
  if (cells.hasNumber(row)) return afterBreak && !last.rows.some((own) => cells.hasNumber(own));
  if (/^\(?[\p{Ll}\d;,]/u.test(name)) return true;
  return afterBreak && !isTitle(name);
}

/** A title inside the table is all capitals. */
function isTitle(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
