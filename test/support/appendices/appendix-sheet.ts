import type { CellValue } from "../../../src/core/grid/cell";
import type { Area } from "../../../src/core/grid/address";
import { Grid } from "../../../src/core/grid/grid";
import { encodeLegacy } from "./encode-legacy";
import type { ContentRow } from "./contents";
import { randomContents, totalOf } from "./contents";
import type { Layout } from "./layout";
import { randomLayout } from "./layout";
import { SeededRandom } from "./seeded-random";
import { CLOSINGS, HEADERS, OFFICES, RULES, TITLES, TOTALS } from "./wordings";

/** A generated sheet with what a recogniser is to find on it. */
export interface AppendixSheet {
  readonly grid: Grid;
  /** The layout in short, for a failure message. */
  readonly layout: Layout;
  readonly truth: AppendixTruth;
}

export interface AppendixTruth {
  readonly headerRows: readonly number[];
  readonly repeatedHeaderRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly TruthRow[];
}

interface TruthRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly max: number | null;
}

type Role = keyof typeof HEADERS | "outer";
type ScoreRole = "self" | "council" | "published";
const SCORE_ROLES: readonly Role[] = ["self", "council", "published"];

/** A sheet with one appendix table, the same for the same seed. */
export function appendixSheet(seed: number): AppendixSheet {
  const random = new SeededRandom(seed);
  const layout = randomLayout(random, seed);
  return new SheetWriter(random, layout).write();
}

class SheetWriter {
  private readonly random: SeededRandom;
  private readonly layout: Layout;
  private readonly roles: readonly Role[];
  private readonly place: ReadonlyMap<Role, number>;
  private readonly headerTexts: ReadonlyMap<Role, string>;
  private readonly values: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly rows: TruthRow[] = [];
  private readonly repeated: number[] = [];
  private lastRow = 0;

  constructor(random: SeededRandom, layout: Layout) {
    this.random = random;
    this.layout = layout;
    this.roles = this.pickRoles();
    let column = random.pick([0, 0, 0, 1, 2, 5]) - 1;
    this.place = new Map(this.roles.map((role, index) => [role, (column += index > 0 && layout.gaps && random.chance(0.4) ? 2 : 1)]));
    this.headerTexts = new Map(this.roles.map((role) => [role, this.headerText(role)]));
  }

  write(): AppendixSheet {
    const { random, layout } = this;
    const contents = randomContents(random, layout.numbering);
    for (let blank = random.between(0, 4); blank > 0; blank--) this.values.push([]);
    for (const line of random.pick<readonly string[]>(TITLES)) this.push(this.cells([[this.place.has("code") ? random.pick<Role>(["code", "name"]) : "name", line]]));
    if (random.chance(0.4)) this.values.push([]);
    const headerRows = this.writeHeader();
    if (layout.total === "first") this.writeTotal(contents);
    this.writeRows(contents);
    if (layout.total === "last") this.writeTotal(contents);
    this.writeClosing();
    return { grid: this.grid(), layout, truth: this.truth(headerRows) };
  }

  private pickRoles(): readonly Role[] {
    const { random, layout } = this;
    const scores = layout.wording === "bare" ? (["published"] as const) : layout.scores === "none" ? [] : random.pick<readonly Role[]>([["self"], ["self", "council"], ["published", "self"], ["published"], ["self", "council"]]);
    const extras = random.shuffled<Role>(["rule", "lead", "evidence", "note", "deadline", "plain"]).slice(0, random.between(0, 4));
    const behind = [...scores, ...extras];
    const named: readonly Role[] = [...(layout.codeStyle === "in-name" ? [] : ["code" as const]), ...(layout.outerNames ? ["outer" as const] : []), "name"];
    const points: readonly Role[] = layout.maxInName ? behind : ["max", ...behind];
    return [...named, ...(layout.shuffled && layout.wording !== "bare" ? random.shuffled(points) : points)];
  }

  private headerText(role: Role): string {
    const { wording } = this.layout;
    if (role === "outer") return "Nhóm chỉ số";
    if (role === "code" && wording === "blank-code") return "";
    if (wording === "bare" && (role === "max" || SCORE_ROLES.includes(role))) return "Điểm";
    const text = this.random.pick<string>(HEADERS[role]);
    return wording === "misspelt" && (role === "max" || role === "rule") ? text.slice(0, -1) : text;
  }

  private push(cells: CellValue[]): number {
    return this.values.push(cells) - 1;
  }

  private cells(filled: readonly (readonly [Role, CellValue])[]): CellValue[] {
    const cells: CellValue[] = [];
    for (const [role, value] of filled) {
      const column = this.place.get(role);
      if (column === undefined) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
    return Array.from(cells, (cell) => cell ?? null);
  }

  /** The rows of the header; also where it is printed again. */
  private writeHeader(isRepeat = false): readonly number[] {
    const spread = this.layout.header === "two" ? this.scoreStretch() : [];
    if (spread.length < 2) {
      const row = this.push(this.cells(this.roles.map((role) => [role, this.headerTexts.get(role) || null])));
      if (this.layout.header === "index" && !isRepeat) this.push(this.cells(this.roles.map((role, index) => [role, `(${index + 1})`])));
      return [row];
    }
    const [first] = spread;
    const top = this.push(this.cells(this.roles.filter((role) => !spread.includes(role) || role === first).map((role) => [role, role === first ? "Điểm" : (this.headerTexts.get(role) || null)])));
    const bottom = this.push(this.cells(spread.map((role) => [role, this.headerTexts.get(role) || null])));
    const column = first === undefined ? 0 : (this.place.get(first) ?? 0);
    const last = this.place.get(spread.at(-1) ?? "max") ?? column;
    if (this.layout.knownMerges) this.merges.push({ row: top, column, rowCount: 1, columnCount: last - column + 1 });
    return [top, bottom];
  }

  /** Neighbouring columns of points, which one heading may span. */
  private scoreStretch(): readonly Role[] {
    const isPoints = (role: Role | undefined): boolean => role !== undefined && (role === "max" || SCORE_ROLES.includes(role));
    const start = this.roles.findIndex(isPoints);
    const length = this.roles.slice(start).findIndex((role) => !isPoints(role));
    return this.roles.slice(start, length < 0 ? undefined : start + length);
  }

  private writeTotal(contents: readonly ContentRow[]): void {
    const label = this.random.pick<string>(TOTALS);
    const inCode = this.place.has("code") && this.random.chance(0.4);
    const total = totalOf(contents);
    const row = this.push(this.cells([[inCode ? "code" : "name", label], ...this.points(total.max, total.score)]));
    this.rows.push({ row, code: "", name: label, level: "total", max: this.layout.maxInName ? null : total.max / 100 });
  }

  private writeRows(contents: readonly ContentRow[]): void {
    const { random, layout } = this;
    let group: ContentRow | null = null;
    contents.forEach((content, index) => {
      if (index > 0 && content.level === "group") {
        if (layout.subtotals && group) this.writeSubtotal(group);
        if (layout.blankRows && random.chance(0.5)) this.values.push([]);
      }
      if (content.level === "group") group = content;
      if (index > 4 && layout.repeats && random.chance(0.1)) this.repeated.push(...this.writeHeader(true));
      this.writeRow(content);
      const isLeaf = content.level === "indicator" || content.level === "sub";
      if (isLeaf && content.score !== null && contents[index + 1]?.level !== "sub") this.writeBelow();
    });
  }

  private writeSubtotal(group: ContentRow): void {
    const label = `Cộng mục ${group.code}`;
    const row = this.push(this.cells([["name", label], ...this.points(group.max, group.score)]));
    this.rows.push({ row, code: "", name: label, level: "total", max: this.layout.maxInName ? null : (group.max ?? 0) / 100 });
  }

  /** Options as rows of their own, and rules that go on in the next rows. */
  private writeBelow(): void {
    const { random, layout } = this;
    if (layout.options && random.chance(0.3)) {
      for (const option of ["- Có: 10 điểm", "- Đang xây dựng: 5 điểm", "- Không: 0 điểm"]) {
        this.rows.push({ row: this.push(this.cells([["name", option]])), code: "", name: option, level: "option", max: null });
      }
    } else if (layout.spreadRules && this.place.has("rule") && random.chance(0.3)) {
      const last = this.rows.length - 1;
      for (const rule of ["- Từ 50% đến dưới 80%: 1/2 điểm;", "- Dưới 50%: 0 điểm."]) this.push(this.cells([["rule", rule]]));
      this.lastRow = last === this.rows.length - 1 ? this.values.length - 1 : this.lastRow;
    }
  }

  private writeRow(content: ContentRow): void {
    const { random, layout } = this;
    const isOuter = content.level === "group" || content.level === "pillar";
    const name = isOuter && layout.upperNames ? content.name.toUpperCase() : content.name;
    const filled: [Role, CellValue][] = [...this.nameCells(content, name, isOuter), ...this.points(content.max, content.score)];
    if (!isOuter) {
      filled.push(["rule", random.pick<string>(RULES)], ["lead", random.pick<string>(OFFICES)], ["deadline", "Quý IV/2024"]);
      if (random.chance(0.3)) filled.push(["note", "Theo báo cáo số liệu"], ["evidence", "Báo cáo số 15/BC-UBND"], ["plain", random.pick<CellValue>([2, "tăng"])]);
    }
    const row = this.push(this.cells(filled));
    const code = layout.numbering === "roman-dotted" && content.level === "group" ? String(1 + this.rows.filter((other) => other.level === "group").length) : content.code;
    this.rows.push({ row, code, name, level: content.level, max: content.max === null ? null : content.max / 100 });
  }

  private nameCells(content: ContentRow, name: string, isOuter: boolean): readonly [Role, CellValue][] {
    const { codeStyle, maxInName, outerNames } = this.layout;
    const full = maxInName ? `${name} (${String((content.max ?? 0) / 100).replace(".", ",")} điểm)` : name;
    if (codeStyle === "in-name") return [["name", `${content.code}. ${full}`]];
    if (codeStyle === "merged" && isOuter) return [["code", `${content.code}. ${full}`]];
    return [["code", this.codeCell(content)], [outerNames && isOuter ? "outer" : "name", full]];
  }

  private points(max: number | null, score: number | null): readonly [Role, CellValue][] {
    const given = (role: ScoreRole): [Role, CellValue] => [role, this.layout.scores === "filled" ? this.number(score) : null];
    return [["max", this.number(max)], given("self"), given("council"), given("published")];
  }

  private number(hundredths: number | null): CellValue {
    if (hundredths === null) return null;
    const value = hundredths / 100;
    const asText = this.layout.numbers === "comma" || (this.layout.numbers === "mixed" && this.random.chance(0.3));
    return asText ? String(value).replace(".", ",") : value;
  }

  private codeCell({ code }: ContentRow): CellValue {
    const parts = code.split(".");
    switch (this.layout.codeStyle) {
      case "text":
      case "in-name":
      case "merged":
        return code;
      case "number":
        return parts.length < 3 && !Number.isNaN(Number(code)) ? Number(code) : code;
      case "dot":
        return `${code}.`;
      case "bracket":
        return /^\d/.test(code) ? `${code})` : code;
      case "prefix":
        return parts.length > 1 ? `CS${code}` : code;
      case "date":
        return parts.length === 2 && Number(parts[1]) <= 12 ? dateSerial(2024, Number(parts[1]), Number(parts[0])) : code;
    }
  }

  private writeClosing(): void {
    if (this.random.chance(0.5)) this.values.push([]);
    const left: Role = this.place.has("code") ? "code" : "name";
    for (const [code, name, max] of this.random.pick<readonly (readonly string[])[]>(CLOSINGS)) {
      this.push(this.cells([["name", name || null], [left, code || null], ["max", max || null]]));
    }
  }

  private grid(): Grid {
    const values = this.values.map((row) => row.map((value) => (typeof value === "string" ? this.encoded(value) : value)));
    return new Grid({ sheet: "Phụ lục", row: 0, column: 0, values, merges: this.merges });
  }

  private encoded(text: string): string {
    const { encoding } = this.layout;
    if (encoding === "unicode") return text;
    return encoding === "nfd" ? text.normalize("NFD") : encodeLegacy(text, encoding);
  }

  private truth(headerRows: readonly number[]): AppendixTruth {
    const columns = Object.fromEntries([...this.place].filter(([role]) => role !== "plain" && role !== "outer"));
    return { headerRows, repeatedHeaderRows: this.repeated, firstRow: this.rows[0]?.row ?? 0, lastRow: Math.max(this.lastRow, this.rows.at(-1)?.row ?? 0), columns, rows: this.rows };
  }
}

/** The serial number that a spreadsheet makes of a day. */
function dateSerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
