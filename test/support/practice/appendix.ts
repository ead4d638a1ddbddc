import type { Area } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";
import type { AppendixTruth } from "../appendices/appendix-sheet";
import { encodeLegacy } from "../appendices/encode-legacy";
import { SeededRandom } from "../appendices/seeded-random";
import type { Item } from "./contents";
import { ContentWriter } from "./contents";
import { CLOSING_LINES, HEADER_GROUPS, HEADER_WORDS, TITLE_LINES, TOTAL_WORDS } from "./header-words";
import type { SheetLayout } from "./sheet-layout";
import { sheetLayout } from "./sheet-layout";

/** A sheet as an office might send it, with what stands on it. */
export interface PracticeSheet {
  readonly grid: Grid;
  /** The layout in short, for a failure message. */
  readonly layout: SheetLayout;
  readonly truth: AppendixTruth;
}

type Role = keyof typeof HEADER_WORDS;
type PointRole = "max" | "self" | "council" | "final" | "published";

const POINT_ROLES: readonly Role[] = ["max", "self", "council", "final", "published"];
const EXTRA_ROLES: readonly Role[] = ["rule", "lead", "support", "deadline", "evidence", "reason", "solution", "note", "plain"];

/** What may stand over the columns, by role. */
export type Headings = Readonly<Record<Role, readonly string[]>>;

/** A sheet with one appendix, the same for the same seed; some of the layout, and the headings to choose from, may be given. */
export function practiceSheet(seed: number, given: Partial<SheetLayout> = {}, headings: Headings = HEADER_WORDS): PracticeSheet {
  const random = new SeededRandom(seed * 7919 + 13);
  const layout = { ...sheetLayout(random, seed), ...given };
  return new PracticeWriter(random, layout, headings).write();
}

class PracticeWriter {
  private readonly random: SeededRandom;
  private readonly layout: SheetLayout;
  private readonly headings: Headings;
  private readonly roles: readonly Role[];
  private readonly place = new Map<Role, number>();
  private readonly headerRows: readonly (readonly CellValue[])[];
  private readonly values: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly rows: { row: number; code: string; name: string; level: string; max: number | null }[] = [];
  private readonly repeated: number[] = [];
  private lastRow = 0;

  constructor(random: SeededRandom, layout: SheetLayout, headings: Headings) {
    this.random = random;
    this.layout = layout;
    this.headings = headings;
    this.roles = this.pickRoles();
    let column = random.pick([0, 0, 0, 1, 3]) - 1;
    this.roles.forEach((role, index) => this.place.set(role, (column += index > 0 && layout.blankColumns && random.chance(0.4) ? 2 : 1)));
    this.headerRows = this.headerCells();
  }

  write(): PracticeSheet {
    const { random, layout } = this;
    const items = new ContentWriter(random, layout.scheme, layout.size).write();
    for (let blank = random.between(0, 3); blank > 0; blank--) this.values.push([]);
    for (const line of random.pick<readonly string[]>(TITLE_LINES)) this.push([[random.pick<Role>(["code", "name"]), line]]);
    if (random.chance(0.5)) this.values.push([]);
    const headerRows = this.writeHeader();
    this.writeIndexRow();
    if (layout.total === "first") this.writeTotal(items);
    this.writeItems(items);
    if (layout.total === "last") this.writeTotal(items);
    this.writeClosing();
    const columns = Object.fromEntries([...this.place].filter(([role]) => role !== "plain"));
    const truth = { headerRows, repeatedHeaderRows: this.repeated, firstRow: this.rows[0]?.row ?? 0, lastRow: Math.max(this.lastRow, this.rows.at(-1)?.row ?? 0), columns, rows: this.rows };
    return { grid: this.grid(), layout, truth };
  }

  private pickRoles(): readonly Role[] {
    const { random, layout } = this;
    const scores = layout.scores === "none" ? [] : random.pick<readonly Role[]>([["self"], ["self", "council"], ["self", "council", "final"], ["published", "self"], ["self"]]);
    const extras = EXTRA_ROLES.filter(() => random.chance(0.35));
    const points: readonly Role[] = ["max", ...scores];
    const behind = layout.shuffled ? (random.chance(0.5) ? [...extras, ...points] : random.shuffled([...points, ...extras])) : [...points, ...extras];
    return ["code", "name", ...behind];
  }

  /** The cells of the header, row by row. */
  private headerCells(): readonly (readonly CellValue[])[] {
    const words = new Map(this.roles.map((role) => [role, this.random.pick<string>(this.headings[role])]));
    const plain = this.cells(this.roles.map((role) => [role, words.get(role) ?? null]));
    const stretch = this.layout.header === "grouped" ? this.pointStretch() : [];
    const [first] = stretch;
    if (first === undefined || stretch.length < 2) return [plain];
    const { over, under } = this.random.pick(HEADER_GROUPS);
    const under2 = (role: Role): string => (role in under ? under[role as keyof typeof under] : (words.get(role) ?? ""));
    return [
      this.cells(this.roles.filter((role) => !stretch.includes(role) || role === first).map((role) => [role, role === first ? over : (words.get(role) ?? null)])),
      this.cells(stretch.map((role) => [role, under2(role)])),
    ];
  }

  /** Neighbouring columns of points, the maximum among them. */
  private pointStretch(): readonly Role[] {
    const start = this.roles.findIndex((role) => POINT_ROLES.includes(role));
    const length = this.roles.slice(start).findIndex((role) => !POINT_ROLES.includes(role));
    return this.roles.slice(start, length < 0 ? undefined : start + length);
  }

  private writeHeader(): readonly number[] {
    const rows = this.headerRows.map((cells) => this.values.push([...cells]) - 1);
    const [top] = rows;
    if (rows.length > 1 && top !== undefined && this.layout.knownMerges) {
      const places = this.pointStretch().map((role) => this.place.get(role) ?? 0);
      this.merges.push({ row: top, column: Math.min(...places), rowCount: 1, columnCount: Math.max(...places) - Math.min(...places) + 1 });
    }
    return rows;
  }

  /** "(1) (2) (3)" or "A B 1 2 3". */
  private writeIndexRow(): void {
    if (this.layout.header === "indexed") this.push(this.roles.map((role, index) => [role, `(${index + 1})`]));
    if (this.layout.header === "lettered") this.push(this.roles.map((role, index) => [role, index < 2 ? "AB".charAt(index) : index - 1]));
  }

  private writeTotal(items: readonly Item[]): void {
    const top = items.some(({ level }) => level === "pillar") ? "pillar" : "group";
    const add = (of: "max" | "score"): number => items.filter(({ level }) => level === top).reduce((sum, item) => sum + (item[of] ?? 0), 0);
    const label = this.random.pick<string>(TOTAL_WORDS);
    const row = this.push([[this.random.chance(0.4) ? "code" : "name", label], ...this.points(add("max"), add("score"))]);
    this.rows.push({ row, code: "", name: label, level: "total", max: add("max") / 100 });
  }

  private writeItems(items: readonly Item[]): void {
    items.forEach((item, index) => {
      const isOuter = item.level === "pillar" || item.level === "group";
      if (this.layout.blankRows && isOuter && index > 0 && this.random.chance(0.5)) this.values.push([]);
      if (this.layout.pageBreaks && index > 4 && this.random.chance(0.12) && item.level !== "input") this.repeated.push(...this.writeHeader());
      this.writeItem(item);
      const next = items[index + 1]?.level;
      if (this.layout.options && item.rule !== null && next !== "sub" && next !== "input" && this.random.chance(0.4)) this.writeOptions(item);
    });
  }

  private writeItem(item: Item): void {
    const isOuter = item.level === "pillar" || item.level === "group";
    const name = isOuter && this.layout.capitals ? item.name.toUpperCase() : item.name;
    const inCode = isOuter && this.layout.codes === "in-group-name";
    const cells: [Role, CellValue][] = inCode ? [["code", `${item.code}. ${name}`]] : [["code", this.codeCell(item.code)], ["name", name]];
    cells.push(...this.points(item.max, item.score));
    if (item.rule !== null && !this.layout.options) cells.push(["rule", item.rule]);
    if (item.rule !== null) cells.push(...this.remarks());
    const row = this.push(cells);
    this.rows.push({ row, code: item.code, name, level: item.level, max: item.max === null ? null : item.max / 100 });
  }

  private remarks(): readonly [Role, CellValue][] {
    const { random } = this;
    const maybe = (role: Role, ...texts: readonly CellValue[]): [Role, CellValue] => [role, random.chance(0.5) ? random.pick(texts) : null];
    return [
      ["lead", random.pick(["Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội", "Công an xã"])],
      maybe("support", "Các thôn, tổ dân phố", "Các phòng chuyên môn"),
      maybe("deadline", "Quý III/2025", "31/12/2025", "Thường xuyên"),
      maybe("evidence", "https://tanan.example/vanban/12", "Quyết định số 15/QĐ-UBND", "Ảnh chụp màn hình"),
      maybe("reason", "Chưa bố trí được kinh phí", "Mới triển khai từ quý III"),
      maybe("solution", "Tập trung tuyên truyền, hướng dẫn người dân"),
      maybe("note", "Số liệu đến 15/12", "Theo báo cáo"),
      maybe("plain", "x", 1, "tăng"),
    ];
  }

  /** Answers as rows of their own; the one that was given is among them. */
  private writeOptions({ max, score }: Item): void {
    const points = (hundredths: number | null): string => String((hundredths ?? 0) / 100).replace(".", ",");
    const between = score !== null && score > 0 && score < (max ?? 0) ? [`- Một phần: ${points(score)} điểm`] : [];
    for (const option of [`- Đầy đủ: ${points(max)} điểm`, ...between, "- Không có: 0 điểm"]) {
      this.rows.push({ row: this.push([["name", option]]), code: "", name: option, level: "option", max: null });
    }
  }

  private points(max: number | null, score: number | null): readonly [Role, CellValue][] {
    const given = this.layout.scores === "filled" ? this.number(score) : null;
    const cells: [PointRole, CellValue][] = [["max", this.number(max)], ["self", given], ["council", given], ["final", given], ["published", given]];
    return cells;
  }

  private number(hundredths: number | null): CellValue {
    if (hundredths === null) return null;
    const text = String(hundredths / 100).replace(".", ",");
    if (this.layout.numbers === "number") return hundredths / 100;
    return this.layout.numbers === "comma" ? text : `${text} điểm`;
  }

  private codeCell(code: string): CellValue {
    switch (this.layout.codes) {
      case "text":
      case "in-group-name":
        return code;
      case "number":
        return /^\d+(\.\d+)?$/.test(code) ? Number(code) : code;
      case "dot":
        return `${code}.`;
      case "bracket":
        return /^[a-z\d]+$/.test(code) ? `${code})` : code;
    }
  }

  private writeClosing(): void {
    if (this.random.chance(0.6)) this.values.push([]);
    for (const [code, name, fourth] of this.random.pick<readonly (readonly string[])[]>(CLOSING_LINES)) {
      this.push([["code", code || null], ["name", name || null], ["max", fourth || null]]);
    }
  }

  private push(filled: readonly (readonly [Role, CellValue])[]): number {
    return this.values.push([...this.cells(filled)]) - 1;
  }

  private cells(filled: readonly (readonly [Role, CellValue])[]): readonly CellValue[] {
    const cells: CellValue[] = [];
    for (const [role, value] of filled) {
      const column = this.place.get(role);
      if (column !== undefined) cells[column] = value;
    }
    return Array.from(cells, (cell) => cell ?? null);
  }

  private grid(): Grid {
    const values = this.values.map((row) => row.map((value) => (typeof value === "string" ? this.encoded(value) : value)));
    return new Grid({ sheet: "Phụ lục", row: 0, column: 0, values, merges: this.merges });
  }

  private encoded(text: string): string {
    switch (this.layout.encoding) {
      case "unicode":
        return text;
      case "nfd":
        return text.normalize("NFD");
      case "odd-spaces":
        return ` ${text.replaceAll(" ", "\u00a0 ")} `;
      case "tcvn3":
      case "vni":
        return encodeLegacy(text, this.layout.encoding);
    }
  }
}
