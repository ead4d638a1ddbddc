import { columnIndex, columnLetters } from "../core/grid/address";
import type { AppendixTable, ScoreRole } from "../core/recognize/appendix-table";
import { CliError } from "./cli-error";

const roles: ReadonlySet<string> = new Set<ScoreRole>(["self", "council", "final"]);

/** The column that `--column` names in a table: by its role, as a new one, or by its letters; undefined leaves the choice to the add-in. */
export function targetColumn(table: AppendixTable, column: string | null): number | "new" | undefined {
  if (column === null) return undefined;
  if (column === "new") return "new";
  const found = roles.has(column) ? byRole(table, column) : byLetters(table, column);
  if (found === null) throw new CliError(({ cli }) => cli.unknownColumn(column, table.sheet, usable(table)));
  return found;
}

function byRole(table: AppendixTable, role: string): number | null {
  return table.scores.findLast((score) => score.role === role)?.column ?? null;
}

/** Scores go into a score column or one without a meaning; any other would lose names, maxima or rules. */
function byLetters(table: AppendixTable, letters: string): number | null {
  const column = columnIndex(letters);
  const meant = Object.values(table.columns).includes(column ?? -1);
  return column === null || meant || column < table.firstColumn || column > table.lastColumn ? null : column;
}

function usable(table: AppendixTable): string {
  const scores = table.scores.flatMap(({ role, column }) => [columnLetters(column), ...(roles.has(role) ? [role] : [])]);
  return [...new Set([...scores, "new"])].join(", ");
}
