import type { Grid } from "../grid/grid";
import type { AppendixTable } from "../recognize/appendix-table";
import type { Rule } from "../rules/rule";
import type { IndicatorTree } from "../score/indicator-tree";
import { inputKey } from "../score/input-key";
import { inputCell } from "../score/read-inputs";
import type { TypedFigure } from "../score/input-row";
import { tableOf } from "../score/whole-table";

/** The column in which a table's own input rows (a, b, c below an indicator) hold their values, as the user named it. */
export interface FigureColumn {
  readonly sheet: string;
  /** Which appendix table of its sheet, from 1. */
  readonly table: number;
  /** 0-based. */
  readonly column: number;
  /** The words over it when it was named, "" where there are none: they find it again where columns were moved. */
  readonly header: string;
}

/** An input row of a table with the figure of a rule that it is. */
export interface TableFigure {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
}

/** The input rows of a table whose letter is an input of the rule above them. A letter that stands twice is linked to nothing. */
export function tableFigures(tree: IndicatorTree, rules: readonly (Rule | null)[], prefix: string): readonly TableFigure[] {
  return tree.nodes.flatMap((node) => {
    const rows = tree.nodes.filter(({ parent, row }) => parent === node.index && row.level === "input");
    const inputs = rules[node.index]?.inputs.filter(({ kind }) => kind === "number") ?? [];
    return inputs.flatMap(({ name }) => {
      const [row, ...others] = rows.filter(({ row: { code } }) => code.replace(/[^\p{L}\d]/gu, "").toLowerCase() === name);
      return row && others.length === 0 ? [{ key: inputKey(prefix, node.path, name), sheet: tableOf(tree, row).sheet, row: row.row.row }] : [];
    });
  });
}

/** The words over a column of a table: the lowest header cell that is filled. */
export function columnHeader({ headerRows }: AppendixTable, grid: Grid, column: number): string {
  return [...headerRows].reverse().map((row) => grid.text(row, column).normalize("NFC").trim()).find((words) => words !== "") ?? "";
}

/** Where the named column of a table stands now; null where none was named, or it is no longer to be told. */
export function figureColumnOf(table: AppendixTable, grid: Grid, named: readonly FigureColumn[]): number | null {
  const found = named.find((each) => each.sheet === table.sheet && each.table === (table.ordinal ?? 1));
  if (!found) return null;
  if (columnHeader(table, grid, found.column) === found.header) return found.column;
  const columns = Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (_, index) => table.firstColumn + index);
  const [only, ...others] = found.header === "" ? [] : columns.filter((column) => columnHeader(table, grid, column) === found.header);
  return only !== undefined && others.length === 0 ? only : null;
}

/** What stands in the named column for each of them. */
export function typedInTable(figures: readonly TableFigure[], grid: Grid, column: number): ReadonlyMap<string, TypedFigure> {
  return new Map(
    figures.filter(({ sheet }) => sheet === grid.sheet).map(({ key, row }) => {
      const place = { sheet: grid.sheet, row, column };
      return [key, { cell: inputCell(grid.value(row, column)), source: "", supplier: "", evidence: "", place, inTable: true as const }] as const;
    }),
  );
}
