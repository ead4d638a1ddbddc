import type { Grid } from "../grid/grid";
import { cleanLine } from "../text/clean-text";
import type { ColumnRole, NumberCell, TableRow } from "./appendix-table";
import type { ColumnAssignment } from "./assign-columns";
import { assignLevels } from "./assign-levels";
import type { DraftRow } from "./join-rows";
import { draftText } from "./join-rows";
import { readNumberCell } from "./read-number-cell";
import { repairCodes } from "./repair-codes";
import { markStates } from "./row-states";

type TextRole = Exclude<ColumnRole, "code" | "name" | "max">;

/** The rows of a table with repaired codes, numbers, texts, levels and states. */
export function tableRows(grid: Grid, assignment: ColumnAssignment, drafts: readonly DraftRow[]): readonly TableRow[] {
  const codes = repairCodes(drafts.map((draft) => draft.code));
  const rows = drafts.map((draft) => plainRow(grid, assignment, draft));
  const levels = assignLevels(
    drafts.map((draft, index) => ({ draft, code: codes[index] ?? null, counted: isCounted(rows[index]) })),
  );
  const coded = rows.map((row, index): TableRow => {
    const draft = drafts[index];
    const code = codes[index]?.text ?? "";
    const printed = draft?.code?.text ?? "";
    const level = levels[index] ?? "indicator";
    return { ...row, code, level, ...(printed === code ? {} : { cellCode: printed }) };
  });
  return markStates(coded);
}

type PlainRow = Omit<TableRow, "code" | "level">;

function plainRow(grid: Grid, assignment: ColumnAssignment, draft: DraftRow): PlainRow {
  const { columns, scores } = assignment;
  const max = numberCell(grid, draft, columns.max, null);
  return {
    row: draft.rows[0] ?? 0,
    rows: draft.rows,
    name: rowName(grid, assignment, draft),
    max,
    scores: scores.map((score) => numberCell(grid, draft, score.column, max.value)),
    texts: rowTexts(grid, assignment, draft),
  };
}

/** A total or a band has its words in the code column, where the name's cell is blank. */
function rowName(grid: Grid, { columns }: ColumnAssignment, draft: DraftRow): string {
  const name = cleanLine(draftText(grid, draft, columns.name));
  return name === "" && draft.code === null ? cleanLine(draftText(grid, draft, columns.code)) : name;
}

/** The first filled cell of the row's pieces; the row's first cell where none is. */
function numberCell(grid: Grid, draft: DraftRow, column: number, bound: number | null): NumberCell {
  const cells = draft.rows.map((row) => readNumberCell(grid, row, column, bound));
  return cells.find((cell) => cell.value !== null || cell.text !== null) ?? readNumberCell(grid, draft.rows[0] ?? 0, column, bound);
}

function rowTexts(grid: Grid, { columns }: ColumnAssignment, draft: DraftRow): TableRow["texts"] {
  const texts: Partial<Record<TextRole, string>> = {};
  for (const role of TEXT_ROLES) {
    const column = columns[role];
    const text = column === undefined ? "" : draftText(grid, draft, column);
    if (text !== "") texts[role] = text;
  }
  return texts;
}

const TEXT_ROLES: readonly TextRole[] = ["rule", "lead", "support", "deadline", "solution", "reason", "evidence", "note"];

function isCounted(row: PlainRow | undefined): boolean {
  if (!row) return false;
  return [row.max, ...row.scores].some((cell) => cell !== null && cell.value !== null);
}
