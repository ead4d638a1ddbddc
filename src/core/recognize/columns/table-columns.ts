import type { Grid } from "../../grid/grid";
import { foldText } from "../../text/fold-text";
import type { AppendixTable, ColumnRole, Doubt, RoleCorrection, ScoreRole } from "../appendix-table";
import { headerFrom } from "../headers/find-headers";
import { unicodeGrid } from "../unicode-grid";

/** A column of a table as a person is asked about it. */
export interface TableColumn {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
  /** The words over it, "" where there are none. */
  readonly header: string;
  readonly role: ColumnRole | ScoreRole | "none";
  /** The roles that it may have instead, where that is not sure; else null. */
  readonly doubt: Doubt["candidates"] | null;
  /** Whether a person gave it its role. */
  readonly byHand: boolean;
  /** The first texts that stand in it. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;

/** The columns of a table from left to right, those without a role included where anything stands in them. */
export function tableColumns(sheet: Grid, table: AppendixTable, corrections: readonly RoleCorrection[]): readonly TableColumn[] {
  const { grid } = unicodeGrid(sheet);
  const headers = headersOf(grid, table);
  const columns = Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (_, index) => table.firstColumn + index);
  return columns.flatMap((column): readonly TableColumn[] => {
    const doubt = table.doubts?.find((each) => each.column === column);
    const header = doubt?.header ?? headers.get(column) ?? "";
    const role = roleOf(table, column);
    const samples = samplesOf(grid, table, column);
    if (role === "none" && header === "" && samples.length === 0) return [];
    const byHand = corrections.some((correction) => correction.sheet === table.sheet && isAbout(correction, { column, header }));
    return [{ sheet: table.sheet, column, header, role, doubt: doubt?.candidates ?? null, byHand, samples }];
  });
}

/** Whether a correction was made for a column, which may have been moved since. */
export function isAbout(correction: RoleCorrection, { column, header }: Pick<TableColumn, "column" | "header">): boolean {
  return correction.column === column && foldText(correction.header) === foldText(header);
}

/** The words over the columns of a table, from left to right. */
export function headerWords(sheet: Grid, table: AppendixTable): readonly string[] {
  return [...headersOf(unicodeGrid(sheet).grid, table).values()];
}

function headersOf(grid: Grid, { headerRows: [top], firstColumn, lastColumn }: AppendixTable): ReadonlyMap<number, string> {
  const columns = top === undefined ? [] : headerFrom(grid, top).columns;
  return new Map(columns.filter(({ column }) => column >= firstColumn && column <= lastColumn).map(({ column, text }) => [column, text]));
}

function roleOf({ columns, scores }: AppendixTable, column: number): TableColumn["role"] {
  const role = (Object.keys(columns) as ColumnRole[]).find((each) => columns[each] === column);
  return role ?? scores.find((score) => score.column === column)?.role ?? "none";
}

function samplesOf(grid: Grid, { firstRow, lastRow }: AppendixTable, column: number): readonly string[] {
  const samples: string[] = [];
  for (let row = firstRow; row <= lastRow && samples.length < SAMPLES; row++) {
    const text = grid.text(row, column).trim();
    if (text !== "") samples.push(text);
  }
  return samples;
}
