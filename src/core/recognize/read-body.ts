import type { Grid } from "../grid/grid";
import { cleanLine } from "../text/clean-text";
import { foldWords } from "../text/fold-text";
import type { ColumnAssignment } from "./assign-columns";
import type { HeaderBlock } from "./find-headers";
import type { Spill } from "./header-repeats";
import { HeaderRepeats } from "./header-repeats";
import { readNumberCell } from "./read-number-cell";
import { CLOSING_WORDINGS, TOTAL_LABELS } from "./row-wordings";
import type { TableCode } from "./table-code";
import { parseTableCode } from "./table-code";

/** One sheet row under a header, by what it is. A `band` has words in the code column ("Phần A …"). */
export type BodyLine =
  | { readonly kind: "coded"; readonly row: number; readonly code: TableCode }
  | { readonly kind: "total" | "uncoded" | "band" | "index"; readonly row: number }
  | { readonly kind: "repeat"; readonly row: number; readonly spills: readonly Spill[] };

/** Gaps and foreign rows that a table may have inside. */
const MOST_BLANK_ROWS = 5;
const MOST_FOREIGN_ROWS = 3;

/** The rows of the table under a header, up to `endRow` or to where the table ends. */
export function readBody(grid: Grid, header: HeaderBlock, assignment: ColumnAssignment, endRow: number): readonly BodyLine[] {
  const reader = new BodyReader(grid, header, assignment);
  for (let row = (header.rows.at(-1) ?? 0) + 1; row < endRow; row++) {
    if (!reader.take(row)) break;
  }
  return reader.finish();
}

class BodyReader {
  private readonly grid: Grid;
  private readonly assignment: ColumnAssignment;
  private readonly repeats: HeaderRepeats;
  private readonly accepted: BodyLine[] = [];
  private readonly codes = new Set<string>();
  /** Lines that belong to the table only if something after them does. */
  private pending: BodyLine[] = [];
  private blanks = 0;

  constructor(grid: Grid, header: HeaderBlock, assignment: ColumnAssignment) {
    this.grid = grid;
    this.assignment = assignment;
    this.repeats = new HeaderRepeats(grid, header);
  }

  /** False where the table has ended before this row. */
  take(row: number): boolean {
    if (this.isBlank(row)) return ++this.blanks <= MOST_BLANK_ROWS;
    const spills = this.repeats.spills(row);
    if (spills) return this.takeRepeat(row, spills);
    const line = this.classify(row);
    if (line.kind === "coded" || line.kind === "total" || this.isUncodedRow(line)) return this.accept(line);
    this.pending.push(line);
    return this.pending.filter((waiting) => waiting.kind === "uncoded" || waiting.kind === "band").length <= MOST_FOREIGN_ROWS;
  }

  /** What is left at the end: the last row may go on over a page break. */
  finish(): readonly BodyLine[] {
    if (this.blanks === 0) {
      const afterBreak = this.pending.some((line) => line.kind === "repeat");
      for (const line of this.pending) {
        if (line.kind === "band" || (line.kind === "uncoded" && !this.goesOn(line.row, afterBreak))) break;
        this.accepted.push(line);
      }
    }
    while (this.accepted.at(-1)?.kind === "repeat") this.accepted.pop();
    return this.accepted;
  }

  private takeRepeat(row: number, spills: readonly Spill[]): boolean {
    // A header after which the numbering starts afresh belongs to a table of its own.
    if (this.restartsAfter(row)) return false;
    this.pending.push({ kind: "repeat", row, spills });
    return true;
  }

  private accept(line: BodyLine): boolean {
    if (line.kind === "coded") {
      // Past a gap only a row that carries a number, or a nested code, is still the table's.
      if (this.blanks > 0 && line.code.segments.length < 2 && !this.hasNumber(line.row)) return false;
      this.codes.add(line.code.text);
    }
    this.accepted.push(...this.pending, line);
    this.pending = [];
    this.blanks = 0;
    return true;
  }

  private classify(row: number): BodyLine {
    const { code: codeColumn, name: nameColumn } = this.assignment.columns;
    if (this.repeats.isIndexRow(row)) return { kind: "index", row };
    const name = cleanLine(this.grid.text(row, nameColumn));
    const codeText = cleanLine(this.grid.text(row, codeColumn));
    if (isTotalLabel(codeText) || (codeText === "" && isTotalLabel(name))) return { kind: "total", row };
    if (codeText === "") return { kind: "uncoded", row };
    const code = parseTableCode(this.grid.value(row, codeColumn));
    // A number all alone in its row is a page number.
    if (code && (name !== "" || this.hasNumber(row))) return { kind: "coded", row, code };
    return code ? { kind: "index", row } : { kind: "band", row };
  }

  /** A row with a name and points that only lacks its code. */
  private isUncodedRow({ kind, row }: BodyLine): boolean {
    return kind === "uncoded" && this.blanks === 0 && this.accepted.length > 0 && this.grid.text(row, this.assignment.columns.name) !== "" && this.hasNumber(row);
  }

  private restartsAfter(row: number): boolean {
    for (let next = row + 1; next < Math.min(row + 8, this.grid.endRow); next++) {
      const code = parseTableCode(this.grid.value(next, this.assignment.columns.code));
      if (code && !this.repeats.isIndexRow(next)) return code.style !== "lower" && code.style !== "bullet" && code.segments.length === 1 && this.codes.has(code.text);
    }
    return false;
  }

  private goesOn(row: number, afterBreak: boolean): boolean {
    const texts = this.texts(row);
    if (texts.some((text) => CLOSING_WORDINGS.some((wording) => `${foldWords(text)} `.startsWith(wording)))) return false;
    return afterBreak || texts.every((text) => /^[\p{Ll}\d(;,.]/u.test(text));
  }

  private texts(row: number): readonly string[] {
    const texts: string[] = [];
    for (let column = this.assignment.firstColumn; column <= this.assignment.lastColumn; column++) {
      const text = cleanLine(this.grid.text(row, column));
      if (text !== "") texts.push(text);
    }
    return texts;
  }

  private isBlank(row: number): boolean {
    return this.texts(row).length === 0;
  }

  private hasNumber(row: number): boolean {
    const columns = [this.assignment.columns.max, ...this.assignment.scores.map((score) => score.column)];
    return columns.some((column) => readNumberCell(this.grid, row, column, null).value !== null);
  }
}

/** "Tổng", "Tổng cộng", "Tổng điểm (I+II)", but not the name of an indicator that begins so. */
function isTotalLabel(text: string): boolean {
  const words = foldWords(text.replace(/\(.*\)/, ""));
  return TOTAL_LABELS.some((label) => words === label || (words.startsWith(`${label} `) && saysOfWhat(words.slice(label.length + 1))));
}

/** What may follow "Tổng" in the label of a total: "… điểm toàn bộ", "… các chỉ số". */
function saysOfWhat(words: string): boolean {
  return /^(?:diem|toan|chung|cac|bo chi so|dti)\b/.test(words) && words.split(" ").length <= 5;
}
