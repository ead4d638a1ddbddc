import type { Area } from "../../../../src/core/grid/address";
import { columnLetters } from "../../../../src/core/grid/address";
import type { CellValue } from "../../../../src/core/grid/cell";
import { Grid } from "../../../../src/core/grid/grid";
import type { AppendixTable } from "../../../../src/core/recognize/appendix-table";
import { encodeLegacy } from "../../appendices/encode-legacy";
import { SeededRandom } from "../../appendices/seeded-random";
import type { OfficeColumn } from "./office-columns";
import { officeColumns } from "./office-columns";
import type { OfficeLayout } from "./office-layout";
import { officeLayout } from "./office-layout";
import type { OfficeRow } from "./office-rows";
import { NUMBERINGS, officeRows } from "./office-rows";
import { LETTERHEADS, NEIGHBOURS, OFFICE_CLOSINGS, RESULTS, SUBTOTALS, TOTALS } from "./office-surroundings";

/** A sheet as an office may lay it out, with the tables that stand on it, described. */
export interface OfficeSheet {
  readonly grid: Grid;
  readonly layout: OfficeLayout;
  readonly tables: readonly TableLines[];
}

/** What is told of a table: its borders, its header, the roles of its columns, and a line for each row: level, code and maximum. */
export interface TableLines {
  readonly borders: string;
  readonly header: string;
  readonly columns: string;
  readonly rows: readonly string[];
}

/** A recognised table in the same words. */
export function tableLines({ firstRow, lastRow, headerRows, repeatedHeaderRows, columns, scores, rows }: AppendixTable): TableLines {
  const roles = [...Object.entries(columns).map(([role, column]) => ({ role, column })), ...scores];
  return {
    borders: `${firstRow + 1}-${lastRow + 1}`,
    header: headerLine(headerRows, repeatedHeaderRows),
    columns: columnLine(roles),
    rows: rows.map(({ row, level, code, max }) => rowLine(row, level, code, max?.value ?? null)),
  };
}

function headerLine(rows: readonly number[], repeated: readonly number[]): string {
  return [...rows, ...(repeated.length > 0 ? ["again" as const] : []), ...repeated].map((row) => (row === "again" ? row : row + 1)).join(" ");
}

function columnLine(roles: readonly { readonly role: string; readonly column: number }[]): string {
  return [...roles].sort((a, b) => a.column - b.column).map(({ role, column }) => `${columnLetters(column)} ${role}`).join(", ");
}

function rowLine(row: number, level: string, code: string, max: number | null): string {
  return `${row + 1} ${level} ${code === "" ? "(none)" : code} ${max ?? "-"}`;
}

/** A sheet with an appendix, the same for the same seed; some of the layout may be given. */
export function officeSheet(seed: number, given: Partial<OfficeLayout> = {}): OfficeSheet {
  const random = new SeededRandom(seed * 6971 + 17);
  const layout = { ...officeLayout(random, seed), ...given };
  const sheet = new SheetWriter(layout.firstColumn, layout.encoding);
  if (layout.above !== "nothing") sheet.block(NEIGHBOURS[layout.above]);
  sheet.lines(LETTERHEADS[layout.letterhead] ?? []);
  const tables = [new TableWriter(random, layout, sheet).write()];
  const { isAttached, lines } = OFFICE_CLOSINGS[layout.closing] ?? { isAttached: false, lines: [] };
  if (!isAttached) sheet.lines([[]]);
  sheet.lines(lines);
  if (layout.below !== "nothing") sheet.lines([[], []]);
  if (layout.below === "people" || layout.below === "units") sheet.block(NEIGHBOURS[layout.below]);
  if (layout.below === "appendix") {
    sheet.lines([["PHẦN THỨ HAI: CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CỦA ĐƠN VỊ TRỰC THUỘC"]]);
    tables.push(new TableWriter(random, layout, sheet).write());
  }
  return { grid: sheet.grid(), layout, tables };
}

/** The cells of a sheet as they are typed, row by row. */
class SheetWriter {
  readonly firstColumn: number;
  private readonly encoding: OfficeLayout["encoding"];
  private readonly values: CellValue[][] = [];
  private readonly merges: Area[] = [];

  constructor(firstColumn: number, encoding: OfficeLayout["encoding"]) {
    this.firstColumn = firstColumn;
    this.encoding = encoding;
  }

  /** Writes cells at columns of the table, and tells the row. */
  push(cells: readonly (readonly [number, CellValue])[]): number {
    const row: CellValue[] = [];
    for (const [column, value] of cells) row[column] = typeof value === "string" ? this.encoded(value) : value;
    return this.values.push(Array.from(row, (cell) => cell ?? null)) - 1;
  }

  lines(lines: readonly (readonly CellValue[])[]): void {
    for (const line of lines) this.push(line.flatMap((value, index) => (value === "" ? [] : [[this.firstColumn + index, value] as const])));
  }

  block(lines: readonly (readonly CellValue[])[]): void {
    this.lines([...lines, []]);
  }

  merge(row: number, column: number, rowCount: number, columnCount: number): void {
    if (rowCount > 1 || columnCount > 1) this.merges.push({ row, column, rowCount, columnCount });
  }

  private encoded(text: string): string {
    if (this.encoding === "unicode") return text;
    return this.encoding === "nfd" ? text.normalize("NFD") : encodeLegacy(text, this.encoding);
  }

  grid(): Grid {
    const width = Math.max(...this.values.map((row) => row.length));
    return new Grid({ sheet: "Phụ lục", row: 0, column: 0, values: this.values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)), merges: this.merges });
  }
}

interface Placed extends OfficeColumn {
  readonly column: number;
}

/** Lays one table out on a sheet. */
class TableWriter {
  private readonly random: SeededRandom;
  private readonly layout: OfficeLayout;
  private readonly sheet: SheetWriter;
  private readonly columns: readonly Placed[];
  private readonly rows: string[] = [];
  private readonly places: number[] = [];
  private readonly repeated: number[] = [];
  private readonly items: readonly OfficeRow[];

  constructor(random: SeededRandom, layout: OfficeLayout, sheet: SheetWriter) {
    this.random = random;
    this.layout = layout;
    this.sheet = sheet;
    let column = sheet.firstColumn - 1;
    const isUnder = (index: number, columns: readonly OfficeColumn[]): boolean => columns[index]?.headings[0] === "" && (columns[index]?.headings.length ?? 0) > 1;
    this.columns = officeColumns(random, layout.codes !== "names" && !layout.numbering.endsWith("none"), layout.nameFirst && layout.codes === "column" && !/PHẦN|Trụ cột/.test(layout.numbering), !/^1$|none$/.test(layout.numbering)).map((each, index, all) => ({ ...each, column: (column += layout.blankColumns && index > 1 && !isUnder(index, all) && random.chance(0.2) ? 2 : 1) }));
    this.items = officeRows(random, layout.numbering);
  }

  write(): TableLines {
    const header = this.header();
    this.indexRow();
    if (this.layout.source) this.sheet.push([[this.sheet.firstColumn, "(Theo Quyết định số 1098/QĐ-UBND ngày 15/8/2025)"]]);
    if (this.layout.total === "first" || this.layout.total === "both") this.total();
    this.items.forEach((item, index) => {
      this.item(item, index);
    });
    if (this.layout.total === "last" || this.layout.total === "both") this.total();
    if (this.layout.bonus) this.bonus();
    if (this.layout.results && this.layout.total === "last" && !this.layout.bonus) this.results();
    const roles = this.columns.flatMap(({ role, column }) => (role === null ? [] : [{ role, column }]));
    return { borders: `${Math.min(...this.places) + 1}-${Math.max(...this.places) + 1}`, header: headerLine(header, this.repeated), columns: columnLine(roles), rows: this.rows };
  }

  private header(): readonly number[] {
    const depth = Math.max(...this.columns.map(({ headings }) => headings.length));
    const top = Array.from({ length: depth }, (_, level) => this.sheet.push(this.columns.map(({ column, headings }) => [column, this.heading(headings, level)] as const)));
    if (this.layout.knownMerges) this.mergeHeader(top, depth);
    return top;
  }

  /** The words of a heading, or none; on the lowest row with what is to be written below. */
  private heading(headings: readonly string[], level: number): string | null {
    const text = headings[level] ?? "";
    if (text === "") return null;
    return this.layout.guides && level === headings.length - 1 && text.startsWith("Điểm tự") ? `${text}\n(đơn vị ghi)` : text;
  }

  private mergeHeader(rows: readonly number[], depth: number): void {
    const [top = 0] = rows;
    this.columns.forEach(({ headings, column }, index) => {
      if (headings.length === 1) return void this.sheet.merge(top, column, depth, 1);
      headings.slice(0, -1).forEach((heading, level) => {
        const end = this.columns.findIndex((other, at) => at > index && (other.headings.length <= level + 1 || other.headings[level] !== ""));
        const last = this.columns[(end < 0 ? this.columns.length : end) - 1]?.column ?? column;
        if (heading !== "") this.sheet.merge(top + level, column, 1, last - column + 1);
      });
    });
  }

  private indexRow(): void {
    const labels: Readonly<Record<OfficeLayout["indexRow"], ((index: number) => string | number) | null>> = {
      none: null,
      numbers: (index) => index + 1,
      brackets: (index) => `(${index + 1})`,
      letters: (index) => (index < 2 ? "AB".charAt(index) : index - 1),
      sums: (index) => (index === 4 ? "(5)=(4)-(3)" : `(${index + 1})`),
    };
    const label = labels[this.layout.indexRow];
    if (label) this.sheet.push(this.columns.map(({ column }, index) => [column, label(index)] as const));
  }

  private item(item: OfficeRow, index: number): void {
    const { layout, random } = this;
    const isOuter = item.level === this.items[0]?.level;
    if (isOuter && index > 0 && layout.subtotals) this.subtotal(index);
    if (isOuter && index > 0 && layout.blankRows && random.chance(0.4)) this.sheet.lines([[]]);
    if (layout.remarks && isOuter && index > 0 && random.chance(0.5)) this.remark();
    if (layout.pageBreaks && index > 3 && item.isLeaf && random.chance(0.1)) this.pageBreak();
    const row = this.sheet.push([...this.codeAndName(item, isOuter), ...this.values(item)]);
    this.add(row, item.level, item.code, this.hasPoints(item) ? item.max : null);
    if (item.isLeaf && layout.brokenNames && random.chance(0.15)) this.add(this.sheet.push([[this.at("name"), "theo quy định của cấp có thẩm quyền"]]), null, "", null);
    if (item.isLeaf && layout.spreadRules && random.chance(0.3)) this.spread();
    if (item.isLeaf && layout.answers !== "none" && random.chance(0.4)) this.answers(item);
    if (index === this.items.length - 1 && layout.subtotals) this.subtotal(this.items.length);
  }

  private remark(): void {
    const row = this.sheet.push([[this.at("name"), "Nhóm dưới đây do Văn phòng theo dõi, tổng hợp"]]);
    this.add(row, "heading", "", null);
  }

  private pageBreak(): void {
    if (this.layout.pageNumbers) this.sheet.push([[this.at("max"), this.repeated.length + 2]]);
    this.repeated.push(...this.header());
    if (this.layout.indexRow !== "none") this.indexRow();
  }

  /** A group behind the total with points for more than is asked. */
  private bonus(): void {
    const [first] = this.items;
    const [outerStep, innerStep, deeper] = NUMBERINGS[this.layout.numbering] ?? [];
    if (!first || !outerStep || !innerStep || deeper || outerStep.typed || this.layout.codes !== "column") return;
    const count = this.items.filter(({ level }) => level === first.level).length;
    const group = outerStep.code("", count, count);
    const leaf = innerStep.code(group, 0, this.items.length - count);
    const outer: OfficeRow = { level: first.level, code: group, typed: group, name: "Điểm thưởng", max: 500, scores: [200, 200, 200, 200], rule: null, isLeaf: false };
    const inner: OfficeRow = { level: "indicator", code: leaf, typed: leaf, name: "Có sáng kiến chuyển đổi số được công nhận", max: 500, scores: [200, 200, 200, 200], rule: "Có: 5 điểm; Không: 0 điểm", isLeaf: true };
    for (const row of [outer, inner]) this.add(this.sheet.push([...this.codeAndName(row, false), ...this.values(row)]), row.level, row.code, this.hasPoints(row) ? row.max : null);
  }

  private codeAndName({ code, typed, name, max, level }: OfficeRow, isOuter: boolean): readonly (readonly [number, CellValue])[] {
    const { layout } = this;
    const isBand = level === "pillar" && max === null;
    if (isBand) return [[this.at("code"), `${typed.replace(/[.)]$/, "")}. ${name}`]];
    if (layout.codes === "names") return [[this.at("name"), `${typed.replace(/[.)]$/, "")}. ${name}`]];
    if (layout.codes === "titles in names" && isOuter) return [[this.at("code"), `${typed.replace(/[.)]$/, "")}. ${name}`]];
    const cell = layout.codesAsNumbers && /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
    return [[this.at("code"), code === "" ? null : cell], [this.at("name"), name]];
  }

  private values(item: OfficeRow): readonly (readonly [number, CellValue])[] {
    return this.columns.flatMap(({ role, column, score, fill }): (readonly [number, CellValue])[] => {
      if (role === "max") return [[column, this.hasPoints(item) ? this.number(item.max) : null]];
      if (score !== undefined) return [[column, this.score(item, item.scores[score] ?? null)]];
      return fill ? [[column, fill(item, this.random)]] : [];
    });
  }

  private hasPoints({ isLeaf }: OfficeRow): boolean {
    return isLeaf || this.layout.groupPoints;
  }

  private score(item: OfficeRow, points: number | null): CellValue {
    const { scores, noPoints } = this.layout;
    if (scores !== "none" && this.hasPoints(item) && (scores === "all" || item.isLeaf)) return this.number(points, true);
    if (!item.isLeaf || noPoints === "blank" || scores !== "none" || this.random.chance(0.7)) return null;
    return noPoints === "dash" ? "-" : "Chưa chấm";
  }

  private spread(): void {
    const rule = this.columns.find(({ role }) => role === "rule");
    if (!rule) return;
    for (const text of ["- Đạt một phần: 1/2 điểm tối đa", "- Không đạt: 0 điểm"]) this.add(this.sheet.push([[rule.column, text]]), null, "", null);
  }

  private answers({ max }: OfficeRow): void {
    const full = max ?? 0;
    const points = [full, full / 2, 0];
    const words = ["Đã thực hiện đầy đủ", "Thực hiện một phần", "Chưa thực hiện"];
    points.forEach((value, index) => {
      const isCounted = this.layout.answers !== "worded";
      const dash = this.layout.answers === "without dash" ? "" : "- ";
      const name = isCounted ? `${dash}${words[index] ?? ""}` : `- ${words[index] ?? ""}: ${String(value / 100).replace(".", ",")} điểm`;
      const row = this.sheet.push([[this.at("name"), name], ...(isCounted ? [[this.at("max"), this.number(value)] as const] : [])]);
      this.add(row, "option", "", isCounted ? value : null);
    });
  }

  private total(): void {
    const [top] = this.items;
    const isOuter = (item: OfficeRow): boolean => item.level === (top?.max === null ? "group" : top?.level);
    this.sum(this.random.pick(TOTALS), this.items.filter(isOuter));
  }

  private subtotal(end: number): void {
    const start = this.items.findLastIndex((item, index) => index < end && item.level === this.items[0]?.level);
    const whole = this.items[start];
    if (!whole) return;
    const parts = whole.max === null ? this.items.slice(start + 1, end).filter(({ level }) => level === "group") : [whole];
    this.sum(`${this.random.pick(SUBTOTALS)}${whole.code === "" ? "" : ` ${whole.code}`}`, parts);
  }

  private sum(label: string, parts: readonly OfficeRow[]): void {
    const max = parts.reduce((sum, part) => sum + (part.max ?? 0), 0);
    const cells = this.columns.flatMap(({ role, column, score }): (readonly [number, CellValue])[] => {
      if (role === "max") return [[column, this.number(max)]];
      if (score === undefined || this.layout.scores === "none") return [];
      return [[column, this.number(parts.reduce((sum, part) => sum + (part.scores[score] ?? 0), 0), true)]];
    });
    const row = this.sheet.push([[this.random.chance(0.5) && this.layout.codes !== "names" ? this.at("code") : this.at("name"), label], ...cells]);
    this.add(row, "total", "", max);
  }

  /** Lines of a result under the total; they are no rows. */
  private results(): void {
    const column = this.columns.find(({ score }) => score !== undefined)?.column ?? this.at("max");
    for (const [label, value] of RESULTS.filter(() => this.random.chance(0.5))) this.sheet.push([[this.at("name"), label], [column, value]]);
  }

  /** A row, or with no level one that goes on with the row above. */
  private add(row: number, level: string | null, code: string, max: number | null): void {
    this.places.push(row);
    if (level !== null) this.rows.push(rowLine(row, level, code, max === null ? null : max / 100));
  }

  private at(role: string): number {
    return (this.columns.find((column) => column.role === role) ?? this.columns.find(({ role: own }) => own === "name"))?.column ?? this.sheet.firstColumn;
  }

  private number(hundredths: number | null, isScore = false): CellValue {
    if (hundredths === null) return null;
    const text = String(hundredths / 100).replace(".", ",");
    if (this.layout.numbers === "number") return hundredths / 100;
    if (this.layout.numbers === "bounded") return isScore ? text : `Tối đa ${text} điểm`;
    return this.layout.numbers === "comma" ? text : `${text} điểm`;
  }
}
