import type { CellValue } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import { cleanLine } from "../../text/clean-text";
import { foldWords } from "../../text/fold-text";
import { parseTableCode } from "../codes/table-code";
import { assessedIn } from "./assessed";
import { withUnitInSmallLetters } from "./capital-unit";
import { isGuide } from "./guide-row";
import type { HeaderColumn } from "./header-column";
import type { HeaderMeaning } from "./header-vocabulary";
import { speaksOfPoints } from "./point-words";
import type { HeaderReading } from "./read-header-cell";
import { readMisspeltHeader } from "./misspelt-header";
import { isPeriod } from "./period";
import { LONGEST_HEADER, readHeaderAs, readHeaderCell } from "./read-header-cell";
import { areTiers, areUnits, stackHeaders } from "./stack-headers";

/** One to three rows that read like the header of a table. Whether a table follows is decided by its contents. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly columns: readonly HeaderColumn[];
}

const MOST_HEADER_ROWS = 3;
/** Longer words that speak of the maximum say how points are given. */
const LONGEST_MAXIMUM = 40;
/** Fewer words in another language are no header said again. */
const FEWEST_TRANSLATED = 3;
/** Where so many rows speak of names but not of codes, they are the data of something else. */
const MOST_UNCODED = 300;

/** Every block of rows of a sheet that reads like a table header, top down, in one pass. */
export function findHeaders(grid: Grid): readonly HeaderBlock[] {
  const scan = new HeaderScan(grid);
  const blocks: HeaderBlock[] = [];
  let uncoded = 0;
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    if (!scan.startsHeader(row, uncoded < MOST_UNCODED)) continue;
    const block = headerBlock(grid, scan, row);
    if (!block.columns.some(({ reading }) => reading?.meaning === "code")) uncoded++;
    blocks.push(block);
    row = block.rows.at(-1) ?? row;
  }
  return blocks;
}

/** The header that begins in a row, whatever it reads like. */
export function headerFrom(grid: Grid, row: number): HeaderBlock {
  return headerBlock(grid, new HeaderScan(grid), row);
}

/** Rows as header cells; readings of equal texts are made once. */
class HeaderScan {
  private readonly grid: Grid;
  private readonly readings = new Map<string, HeaderReading | null>();
  /** The row last read: a header is looked at as one, then built. */
  private last: { readonly row: number; readonly cells: readonly HeaderColumn[] | null } | null = null;

  constructor(grid: Grid) {
    this.grid = grid;
  }

  /** The filled cells of a row, or null where one of them cannot stand in a header, or the first is the code of a row ("Tiêu chí 1"). */
  cells(row: number): readonly HeaderColumn[] | null {
    if (this.last?.row !== row) this.last = { row, cells: this.readCells(row) };
    return this.last.cells;
  }

  private readCells(row: number): readonly HeaderColumn[] | null {
    const cells: HeaderColumn[] = [];
    for (let column = this.grid.firstColumn; column < this.grid.endColumn; column++) {
      const value = this.grid.value(row, column);
      if (value === null || value === "") continue;
      const text = headerText(value);
      if (text === null || (cells.length === 0 && (parseTableCode(text)?.word !== undefined || NUMBERED.test(text)))) return null;
      cells.push({ column, text, reading: this.read(text) });
    }
    return cells;
  }

  /** At least two columns with different meanings, one of them a code beside any words of points, or a name or the maxima where that will do and no cell is a paragraph. */
  startsHeader(row: number, nameWillDo: boolean): boolean {
    const cells = this.cells(row) ?? [];
    if (cells.length > 1 && isGuide(cells.map(({ text }) => text))) return false;
    const meanings = new Set(cells.map((cell) => cell.reading?.meaning));
    meanings.delete(undefined);
    if (meanings.has("code")) return meanings.size >= 2 || cells.some(({ text }) => speaksOfPoints(text)) || this.standsOverPoints(row, cells);
    if (!nameWillDo || cells.some(({ text }) => text.length > LONGEST_HEADER)) return false;
    if (!meanings.has("name") && !mayBeNames(cells[0])) return false;
    return (meanings.size >= 2 && (meanings.has("name") || mostlyMaxima(cells))) || this.standsOverPoints(row, cells);
  }

  /** "Chỉ số | Đánh giá" over "Điểm tối đa | Tự chấm": a heading that tells nothing but with what stands under it. */
  private standsOverPoints(row: number, cells: readonly HeaderColumn[]): boolean {
    const below = cells.length > 1 ? (this.cells(row + 1) ?? []) : [];
    const [first] = cells;
    return below.every(({ column }) => column > (first?.column ?? 0)) && below.some(({ reading }) => reading?.meaning === "max") && continuesHeader(cells, below);
  }

  private read(text: string): HeaderReading | null {
    const known = this.readings.get(text);
    if (known !== undefined) return known;
    // A long heading says what it is about first.
    const reading = readHeaderCell(text.slice(0, LONGEST_HEADER));
    // Headers repeat; a sheet of other data has too many texts to remember.
    if (this.readings.size < 2000) this.readings.set(text, reading);
    return reading;
  }
}

/** Whether the first heading may be that of names: in words of no list, or such as only hint at something else ("Nhiệm vụ") or speak of it as well ("Nội dung chấm năm 2025"). */
function mayBeNames(first: HeaderColumn | undefined): boolean {
  return first !== undefined && (first.reading === null || first.reading.weight === 1 || first.reading.meaning === "other" || readHeaderAs(first.text, (meaning) => meaning === "name") !== null);
}

/** "Việc phải làm | Điểm tối đa | Tự chấm": maxima among headings most of which are known. */
function mostlyMaxima(cells: readonly HeaderColumn[]): boolean {
  return cells.length > 2 && mostlyRead(cells) && cells.some(({ text, reading }) => text.length <= LONGEST_MAXIMUM && reading?.meaning === "max" && reading.weight > 1);
}

/** Signs of a sentence, a list, a nested code, a day or some points, which no header holds. */
const DATA_SIGNS = /[=;]|^\s*\d{1,2}\/[\d/]+\s*$|^\s*[-+•–]\s|\n\s*[-+•–]|^\s*\d+(?:[.,]\d+)+\.?\s*$|^\s*(?:(?:điểm )?tối đa:?\s)?\s*[\d.,]+\s*(?:điểm|đ)\s*$/iu;

/** "(5)=(3)-(4)", "6=5/3x100": how a column follows from others, by their numbers. */
const FROM_COLUMNS = /\(?\d{1,2}\)?\s*=[\d\s()[\]+–:*/x%-]+/g;

/** Headings that name the whole decision are hardly longer. */
const LONGEST_PARAGRAPH = 400;

/** The text of a cell that may stand in a header; null where it is data. A bare year may. */
function headerText(value: CellValue): string | null {
  if (typeof value === "number") return value >= 2000 && value < 2100 && Number.isInteger(value) ? String(value) : null;
  if (typeof value !== "string" || value.length > LONGEST_PARAGRAPH || DATA_SIGNS.test(value.normalize("NFC").replace(FROM_COLUMNS, ""))) return null;
  return value;
}

/** "3", "3)": what the code of a row begins with, and no heading. */
const NUMBERED = /^\s*\d{1,2}\s*[.)]?\s*$/;

function headerBlock(grid: Grid, scan: HeaderScan, firstRow: number): HeaderBlock {
  const rows = [firstRow];
  let cells = writtenCells(scan, firstRow) ?? [];
  while (rows.length < MOST_HEADER_ROWS) {
    const row = (rows.at(-1) ?? firstRow) + 1;
    const below = writtenCells(scan, row);
    if (!below) break;
    if (isTranslation(cells, below)) return { rows: [...rows, row], columns: translated(cells, below) };
    if (!continuesHeader(cells, below)) break;
    cells = stackHeaders(grid, firstRow, cells, below);
    rows.push(row);
  }
  return { rows, columns: mostlyRead(cells) ? cells.map((cell) => ({ ...cell, reading: cell.reading ?? readMisspeltHeader(cell.text) })) : cells };
}

/** The cells of a row of a header, their words on one line. */
function writtenCells(scan: HeaderScan, row: number): readonly HeaderColumn[] | null {
  return scan.cells(row)?.map((cell) => ({ ...cell, text: withUnitInSmallLetters(cleanLine(cell.text)) })) ?? null;
}

/** "Code | Indicator | Maximum score" under "Mã số | Chỉ số | Điểm tối đa": the same said again in another language, cell by cell. */
function isTranslation(above: readonly HeaderColumn[], below: readonly HeaderColumn[]): boolean {
  const isForeign = ({ text }: HeaderColumn): boolean => /^[\x20-\x7e\s]+$/.test(text) && /[a-z]{2}/i.test(text);
  if (below.length < FEWEST_TRANSLATED || !below.every(isForeign) || above.every(isForeign)) return false;
  const meanings = new Map(above.map(({ column, reading }) => [column, reading?.meaning]));
  const agreed = below.filter(({ column, reading }) => reading !== null && meanings.get(column) === reading.meaning);
  return below.every(({ column }) => meanings.has(column)) && agreed.length >= 2;
}

/** The readings of the upper row; where it has none, those of the lower. */
function translated(above: readonly HeaderColumn[], below: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const foreign = new Map(below.map((cell) => [cell.column, cell.reading]));
  return above.map((cell) => ({ ...cell, reading: cell.reading ?? foreign.get(cell.column) ?? null }));
}

/** Words that are nobody's header but for a slip are looked for among headers, not in rows of data. */
function mostlyRead(cells: readonly HeaderColumn[]): boolean {
  return cells.filter(({ reading }) => reading !== null).length * 2 >= cells.length;
}

/**
 * A second header row names several columns more closely, a score or the maximum among them or nothing but
 * columns of ours ("Chủ trì", "Phối hợp"), and leaves the code and name columns alone.
 */
function continuesHeader(above: readonly HeaderColumn[], below: readonly HeaderColumn[]): boolean {
  if (below.length < 2) return false;
  const names = above.flatMap(({ reading }) => (reading?.meaning === "name" ? [reading.weight] : []));
  // "Chỉ tiêu" over "Được giao" and "Thực hiện" beside "Nội dung chỉ số": what may be names where nothing surely is.
  const settled = above.filter(({ reading }) => reading?.meaning === "code" || (reading?.meaning === "name" && reading.weight >= Math.max(...names)));
  if (below.some((cell) => settled.some((other) => other.column === cell.column))) return false;
  const isPoints = (meaning: HeaderMeaning): boolean => meaning === "max" || meaning.startsWith("score");
  const meanings = below.map(({ reading }) => reading?.meaning ?? null);
  if (settled.length > 0 && spreadHeadings(above, below)) return true;
  if (meanings.some((meaning) => meaning !== null && isPoints(meaning)) || arePeriods(above, below) || areUnits(below) || areTiers(below)) return true;
  const isUnit = below.map(({ text }) => assessedIn(text) === "unit");
  return meanings.every((meaning, index) => isUnit[index] === true || (meaning !== null && meaning !== "name" && meaning !== "code")) && new Set(meanings).size > 1;
}

/** Cells in groups of two and more, each group under one heading with nothing over the rest: a heading spread over them, where codes and names are blank. */
function spreadHeadings(above: readonly HeaderColumn[], below: readonly HeaderColumn[]): boolean {
  const headed = new Set(above.map(({ column }) => column));
  const filled = new Set(below.map(({ column }) => column));
  // Columns without any heading do not part a group.
  const places = [...new Set([...headed, ...filled])].sort((a, b) => a - b);
  return below.every(({ column, text }) => {
    if (/^[\d\W]*$/u.test(foldWords(text))) return false;
    const at = places.indexOf(column);
    const [before = -1, next = -1] = [places[at - 1], places[at + 1]];
    return headed.has(column) ? filled.has(next) && !headed.has(next) : filled.has(before);
  });
}

/** "Quý I | Quý II" under "Điểm tự chấm": whose points they are is told by the heading. */
function arePeriods(above: readonly HeaderColumn[], below: readonly HeaderColumn[]): boolean {
  const over = above.filter(({ column }) => column <= (below[0]?.column ?? 0)).at(-1);
  return below.every(({ text }) => isPeriod(text)) && over?.reading?.meaning.startsWith("score") === true;
}
