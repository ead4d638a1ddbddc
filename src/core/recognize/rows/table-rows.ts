import type { Grid } from "../../grid/grid";
import { cleanLine } from "../../text/clean-text";
import type { NumberCell, RowLevel, TableRow, TextRole } from "../appendix-table";
import { TEXT_ROLES } from "../appendix-table";
import type { ColumnAssignment } from "../columns/assign-columns";
import { assignLevels } from "./assign-levels";
import { countedRows } from "./counted-rows";
import type { DraftRow } from "./join-rows";
import { draftText } from "./join-rows";
import { maxInName, splitNameCode, withoutMax } from "./name-cell";
import { readMaxCell } from "./read-max-cell";
import { readNumberCell } from "./read-number-cell";
import { RowCells } from "./row-cells";
import { withOptionRuns } from "./option-runs";
import { parseTableCode } from "../codes/table-code";
import { withPartRuns } from "./part-runs";
import { repairCodes } from "../codes/repair-codes";
import { sumLevels } from "./sum-levels";
import { withSumRows } from "./sum-rows";
import { markStates } from "./row-states";
import { uncodedGroups } from "./uncoded-groups";

/** The rows of a table with repaired codes, numbers, texts, levels and states. */
export function tableRows(grid: Grid, assignment: ColumnAssignment, drafts: readonly DraftRow[]): readonly TableRow[] {
  const rows = drafts.map((draft) => plainRow(grid, assignment, draft));
  const codes = repairCodes(drafts.map(({ code }, index) => ({ code, max: rows[index]?.max?.value ?? null })));
  const counted = countedRows(rows, drafts);
  const nested = assignLevels(drafts.map((draft, index) => ({ draft, code: codes[index] ?? null, counted: counted[index] ?? false })));
  const levels = withSumRows(rows, drafts, withPartRuns(rows, drafts, withOptionRuns(rows, drafts, withSums(rows, drafts, nested))));
  const coded = rows.map((row, index): TableRow => {
    const draft = drafts[index];
    const code = codes[index]?.text ?? "";
    const printed = draft?.code?.cell ?? draft?.code?.text ?? "";
    const level = levels[index] ?? "indicator";
    return { ...row, code, level, ...(printed === code ? {} : { cellCode: printed }) };
  });
  return markStates(coded, assignment.scores);
}

/** Sums that close tell groups without a code from indicators. */
function withSums(rows: readonly PlainRow[], drafts: readonly DraftRow[], levels: readonly RowLevel[]): readonly RowLevel[] {
  if (drafts.some(({ code }) => code !== null)) return uncodedGroups(levels, drafts, rows);
  const uncoded = drafts.flatMap(({ kind }, index) => (kind === "uncoded" ? [index] : []));
  const bySums = sumLevels(uncoded.map((index) => ({ max: rows[index]?.max?.value ?? null })));
  return bySums ? levels.map((level, index) => bySums[uncoded.indexOf(index)] ?? level) : levels;
}

type PlainRow = Omit<TableRow, "code" | "level">;

function plainRow(grid: Grid, assignment: ColumnAssignment, draft: DraftRow): PlainRow {
  const { scores } = assignment;
  const max = maxCell(grid, assignment, draft);
  return {
    row: draft.rows[0] ?? 0,
    rows: draft.rows,
    name: rowName(grid, assignment, draft),
    max,
    scores: scores.map(({ column }) => firstFilled(draft, (row) => readNumberCell(grid, row, column, max?.value ?? null))),
    texts: rowTexts(grid, assignment, draft),
  };
}

/** The cell of the maximum; the name's where the table keeps it there. */
function maxCell(grid: Grid, assignment: ColumnAssignment, draft: DraftRow): NumberCell | null {
  const { columns, outerMaxima, maximaInNames } = assignment;
  if (columns.max === undefined) return maximaInNames ? maxOfName(grid, assignment, draft) : null;
  const own = [columns.max, ...outerMaxima].map((column) => firstFilled(draft, (row) => readMaxCell(grid, row, column)));
  const filled = own.find(({ value, text }) => value !== null || text !== null);
  // A group's points may stand behind its title, with the cell of the maximum left blank.
  const named = filled || !TITLED.includes(draft.kind) ? null : maxOfName(grid, assignment, draft);
  return filled ?? (named?.value == null ? (own[0] ?? null) : named);
}

const TITLED: readonly DraftRow["kind"][] = ["coded", "band"];

function maxOfName(grid: Grid, { columns, outerNames }: ColumnAssignment, draft: DraftRow): NumberCell {
  const places = [columns.name, ...outerNames, ...(columns.code === undefined ? [] : [columns.code])];
  const column = places.find((place) => draftText(grid, draft, place) !== "") ?? columns.name;
  return { row: draft.rows[0] ?? 0, column, value: maxInName(draftText(grid, draft, column)), text: null, inName: true };
}

/** A total, a band or a title merged across has its words in the code column, where the name's cell is blank; a total may have them in any. */
function rowName(grid: Grid, assignment: ColumnAssignment, draft: DraftRow): string {
  const { columns, outerNames, codesInNames, maximaInNames } = assignment;
  const own = [columns.name, ...outerNames].map((column) => cleanLine(draftText(grid, draft, column))).find((text) => text !== "");
  const inCode = own === undefined && columns.code !== undefined ? cleanLine(draftText(grid, draft, columns.code)) : "";
  const text = (own ?? inCode) || (draft.kind === "total" ? new RowCells(grid, assignment).leadingText(draft.rows[0] ?? 0) : "");
  const name = draft.code !== null && (codesInNames || own === undefined) ? nameBehindCode(text) : text;
  return maximaInNames ? withoutMax(name) : name;
}

/** "" where the text is the code alone. */
function nameBehindCode(text: string): string {
  const split = splitNameCode(text);
  return split.code || parseTableCode(text) === null ? split.name : "";
}

/** The first filled cell of the row's pieces; the row's first cell where none is. */
function firstFilled(draft: DraftRow, read: (row: number) => NumberCell): NumberCell {
  const cells = draft.rows.map(read);
  return cells.find((cell) => cell.value !== null || cell.text !== null) ?? read(draft.rows[0] ?? 0);
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
