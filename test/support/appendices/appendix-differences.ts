import type { AppendixTable } from "../../../src/core/recognize/appendix-table";
import type { AppendixTruth } from "./appendix-sheet";

/** What a recogniser read otherwise than it is, a line each; `ignoreCase` for encodings that lack capitals. */
export function differences(tables: readonly AppendixTable[], truth: AppendixTruth, ignoreCase = false): readonly string[] {
  const [table] = tables;
  if (!table || tables.length > 1) return [`count: ${tables.length} tables`];
  const folded = (name: string): string => {
    const line = name.normalize("NFC").replace(/\s+/g, " ").trim();
    return ignoreCase ? line.toLowerCase() : line;
  };
  const lines = [
    ...unequal("headerRows", table.headerRows, truth.headerRows),
    ...unequal("repeatedHeaderRows", table.repeatedHeaderRows, truth.repeatedHeaderRows),
    ...unequal("columns", sorted(columnsOf(table)), sorted(truth.columns)),
    ...unequal("borders", [table.firstRow, table.lastRow], [truth.firstRow, truth.lastRow]),
    ...unequal("rows", table.rows.length, truth.rows.length),
  ];
  const cells = truth.rows.flatMap((is, index) => {
    const read = table.rows[index];
    if (!read) return [];
    const seen = { row: read.row, code: read.code, name: folded(read.name), level: read.level, max: read.max?.value ?? null };
    return unequal(`row`, seen, { ...is, name: folded(is.name) });
  });
  return [...lines, ...cells];
}

function columnsOf(table: AppendixTable): Record<string, number> {
  return { ...table.columns, ...Object.fromEntries(table.scores.map(({ role, column }) => [role, column])) };
}

function sorted(columns: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(columns).sort(([a], [b]) => a.localeCompare(b));
}

function unequal(what: string, read: unknown, is: unknown): readonly string[] {
  return JSON.stringify(read) === JSON.stringify(is) ? [] : [`${what}: read ${JSON.stringify(read)}, is ${JSON.stringify(is)}`];
}
