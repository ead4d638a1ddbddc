import type { Grid } from "../../grid/grid";
import { foldWords } from "../../text/fold-text";
import type { ColumnAssignment } from "../columns/assign-columns";
import type { HeaderBlock } from "../headers/find-headers";
import type { Spill } from "../headers/header-repeats";
import { MOST_BLANK_ROWS } from "../columns/header-candidates";
import { HeaderRepeats } from "../headers/header-repeats";
import { splitNameCode } from "./name-cell";
import { isOptionText } from "./option-text";
import { RowCells } from "./row-cells";
import { CLOSING_WORDINGS } from "./row-wordings";
import type { TableCode } from "../codes/table-code";
import { segmentNumber } from "../codes/table-code";
import { isMeanLabel, isTotalLabel, isWorkedOut, speaksOfSum } from "./total-label";

/** One sheet row under a header, by what it is. A `band` has words in the code column ("Phần A …"). */
export type BodyLine =
  | { readonly kind: "coded"; readonly row: number; readonly code: TableCode }
  | { readonly kind: "total" | "uncoded" | "band" | "index"; readonly row: number }
  | { readonly kind: "repeat"; readonly row: number; readonly spills: readonly Spill[] };

/** Foreign rows that a table may have inside. */
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
  private readonly cells: RowCells;
  private readonly repeats: HeaderRepeats;
  private readonly accepted: BodyLine[] = [];
  /** The code that the table begins with. */
  private firstCode: string | null = null;
  /** Lines that belong to the table only if something after them does. */
  private pending: BodyLine[] = [];
  private foreign = 0;
  /** How many lines waited when the present gap began. */
  private pendingAtGap = 0;
  private blanks = 0;

  constructor(grid: Grid, header: HeaderBlock, assignment: ColumnAssignment) {
    this.grid = grid;
    this.assignment = assignment;
    this.cells = new RowCells(grid, assignment);
    this.repeats = new HeaderRepeats(grid, header);
  }

  /** False where the table has ended before this row. */
  take(row: number): boolean {
    if (this.isBlank(row)) {
      if (this.blanks === 0) this.pendingAtGap = this.pending.length;
      return ++this.blanks <= MOST_BLANK_ROWS;
    }
    const spills = this.repeats.spills(row);
    if (spills) return this.takeRepeat(row, spills);
    const line = this.classify(row);
    if (this.isRow(line)) return this.accept(line);
    this.pending.push(line);
    if (this.isForeign(line)) this.foreign++;
    return this.foreign <= MOST_FOREIGN_ROWS;
  }

  /** What is left at the end: the last row may go on over a page break. */
  finish(): readonly BodyLine[] {
    const adjoining = this.blanks === 0 ? this.pending : this.pending.slice(0, this.pendingAtGap);
    const afterBreak = adjoining.some((line) => line.kind === "repeat");
    for (const line of adjoining) {
      if (line.kind === "band" || line.kind === "coded" || (line.kind === "uncoded" && !this.goesOn(line.row, afterBreak))) break;
      this.accepted.push(line);
    }
    while (this.accepted.at(-1)?.kind === "repeat") this.accepted.pop();
    return this.accepted;
  }

  private takeRepeat(row: number, spills: readonly Spill[]): boolean {
    // A header after which the numbering starts afresh belongs to a table of its own.
    if ((this.restartsAfter(row) && !this.isOpen()) || this.isTitled()) return false;
    this.pending.push({ kind: "repeat", row, spills });
    return true;
  }

  /** Whether a title stands between a sum with a gap behind it and the row that is asked about. */
  private isTitled(): boolean {
    return this.accepted.at(-1)?.kind === "total" && this.blanks > 0 && this.pending.some(({ kind }) => kind === "band" || kind === "uncoded");
  }

  private accept(line: BodyLine): true {
    if (line.kind === "coded") this.firstCode ??= line.code.text;
    this.accepted.push(...this.pending, line);
    this.pending = [];
    this.foreign = 0;
    this.blanks = 0;
    return true;
  }

  private classify(row: number): BodyLine {
    if (this.repeats.isIndexRow(row)) return { kind: "index", row };
    const name = this.cells.nameText(row);
    const codeText = this.cells.codeText(row);
    const label = codeText === "" ? name || this.cells.leadingText(row) : codeText;
    const code = this.cells.code(row);
    if (isTotalLabel(label) || (code === null && this.isSum(label, row))) return { kind: "total", row };
    // A number all alone in its row is a page number.
    if (code && (name !== "" || this.cells.hasNumber(row))) return { kind: "coded", row, code };
    if (codeText === "") return { kind: name === "" && this.repeats.isPageNumber(row) ? "index" : "uncoded", row };
    const merged = name === "" ? splitNameCode(codeText).code : null;
    if (merged && (this.cells.hasNumber(row) || this.isOver(merged, row))) return { kind: "coded", row, code: merged };
    return code ? { kind: "index", row } : { kind: "band", row };
  }

  /** A row without a code, with points and in words of a sum. */
  private isSum(label: string, row: number): boolean {
    return speaksOfSum(label) && this.cells.hasNumber(row);
  }

  /** Whether the next row's code is one right below that of a title: "1.1" below "1. NHẬN THỨC SỐ". */
  private isOver({ segments }: TableCode, row: number): boolean {
    let below = row + 1;
    while (this.repeats.spills(below) || this.repeats.isIndexRow(below)) below++;
    const next = this.cells.code(below);
    return next?.segments.length === segments.length + 1 && segments.every((segment, index) => segment === next.segments[index]);
  }

  /** Whether a line is a row of the table beyond doubt, and with it all that waits before it. */
  private isRow(line: BodyLine): boolean {
    if (line.kind === "total") return true;
    if (line.kind !== "coded") return this.isUncodedRow(line);
    // Past a gap only a row that carries a number, or a nested code, is surely the table's.
    return this.blanks === 0 || line.code.segments.length > 1 || this.cells.hasNumber(line.row);
  }

  /** A row with a name and points that only lacks its code; a mean of what stands above is none. */
  private isUncodedRow({ kind, row }: BodyLine): boolean {
    const mayBegin = this.assignment.columns.code === undefined && !this.assignment.codesInNames;
    if (isMeanLabel(this.cells.name(row))) return false;
    if (kind !== "uncoded" || this.cells.name(row) === "" || !this.cells.hasNumber(row)) return false;
    // Lines of a result have no maximum.
    if (mayBegin && this.blanks === 0 && this.accepted.at(-1)?.kind !== "total") return true;
    if (mayBegin) return this.blanks <= 1 && this.cells.hasMaximum(row) && !isWorkedOut(this.cells.name(row));
    return this.blanks === 0 && this.accepted.length > 0 && !this.isBehindTotal();
  }

  /** What follows a total ("Điểm quy đổi") is a row only if coded ones come after it. */
  private isBehindTotal(): boolean {
    return this.firstCode !== null && this.accepted.at(-1)?.kind === "total";
  }

  /** A line that neither goes on with the row above nor names one of its options, nor counts on. */
  private isForeign(line: BodyLine): boolean {
    const { kind, row } = line;
    if (kind !== "uncoded") return kind === "band" || (kind === "coded" && !this.countsOnAt(this.pending.indexOf(line)));
    const name = this.cells.nameText(row);
    return name === "" ? !this.isOnlyWords(row) : !isOptionText(name);
  }

  /** Whether a waiting row counts on, or begins to count right below one that does: "C", "I", "1". */
  private countsOnAt(index: number): boolean {
    const [before, line] = [this.pending[index - 1], this.pending[index]];
    if (line?.kind !== "coded") return false;
    return this.countsOn(line.code) || (segmentNumber(line.code.text) === 1 && before?.row === line.row - 1 && this.countsOnAt(index - 1));
  }

  /** Whether a numeral or capital letter is the next of its kind. */
  private countsOn({ style, text }: TableCode): boolean {
    if (style !== "roman" && style !== "upper") return false;
    const last = this.accepted.findLast((line) => line.kind === "coded" && line.code.style === style);
    return last?.kind === "coded" && segmentNumber(text) === segmentNumber(last.code.text) + 1;
  }

  /** Whether all that a row holds stands in the table's columns of words, as where a text is spread over rows. */
  private isOnlyWords(row: number): boolean {
    const { rule, reason, evidence, solution } = this.assignment.columns;
    const words = [rule, reason, evidence, solution];
    for (let column = this.assignment.firstColumn; column <= this.assignment.lastColumn; column++) {
      if (!words.includes(column) && this.grid.line(row, column) !== "") return false;
    }
    return true;
  }

  /** Whether the table cannot end here: a title waits for its rows, or the numbering starts afresh in every group and no total was reached. */
  private isOpen(): boolean {
    const last = [...this.accepted, ...this.pending].findLast(({ kind }) => kind !== "repeat" && kind !== "index");
    if (last === undefined || last.kind === "total") return false;
    const isTitle = last.kind === "uncoded" && this.cells.hasNumber(last.row) && !isOptionText(this.cells.nameText(last.row));
    return isTitle || this.accepted.filter((line) => line.kind === "coded" && line.code.text === this.firstCode).length > 1;
  }

  private restartsAfter(row: number): boolean {
    for (let next = row + 1; next < Math.min(row + 8, this.grid.endRow); next++) {
      const code = this.cells.code(next);
      if (code && !this.repeats.isIndexRow(next)) return code.text === this.firstCode && !this.isBehindNextBand(next);
    }
    return false;
  }

  /** Whether right above a row a band goes on with the numbering of the one before: "II. Quản trị" after "I. Dạy học". */
  private isBehindNextBand(row: number): boolean {
    const before = [...this.accepted, ...this.pending].flatMap((line) => (line.kind === "band" ? [line.row] : []));
    const bands = [...before, row - 1].map((at) => splitNameCode(this.cells.codeText(at)).code).filter((code) => code !== null);
    const [last, next] = bands.slice(-2);
    const isNew = this.pending.some(({ kind }) => kind === "band") || splitNameCode(this.cells.codeText(row - 1)).code !== null;
    return isNew && last?.style === next?.style && next !== undefined && segmentNumber(next.text) === segmentNumber(last?.text ?? "") + 1;
  }

  private goesOn(row: number, afterBreak: boolean): boolean {
    const texts = this.texts(row);
    if (texts.some(isClosing)) return false;
    if (isOptionText(this.cells.nameText(row)) || this.isOnlyWords(row)) return true;
    return afterBreak || texts.every((text) => /^[\p{Ll}\d(;,.]/u.test(text));
  }

  private texts(row: number): readonly string[] {
    const texts: string[] = [];
    for (let column = this.assignment.firstColumn; column <= this.assignment.lastColumn; column++) {
      const text = this.grid.line(row, column);
      if (text !== "") texts.push(text);
    }
    return texts;
  }

  private isBlank(row: number): boolean {
    for (let column = this.assignment.firstColumn; column <= this.assignment.lastColumn; column++) if (this.grid.line(row, column) !== "") return false;
    return true;
  }
}

/** "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "Tân Lập, ngày 20 tháng 12 năm 2025". */
function isClosing(text: string): boolean {
  const words = `${foldWords(text)} `;
  return CLOSING_WORDINGS.some((wording) => words.startsWith(wording)) || DATELINE.test(words);
}

const DATELINE = /^(?:\S+ ){1,5}ngay (?:\d+ )?thang (?:\d+ )?nam /;
