import type { CellContent } from "../../grid/cell";
import { BLANK } from "../../grid/cell";
import type { CellFormat, Edit } from "../../plan/write-plan";
import type { RankProblem } from "../rank-problem";
import { A4_ACROSS } from "../../plan/page-setup";
import { changedCells } from "./changed-cells";
import type { RankLabels } from "./rank-labels";
import { PROBLEMS_SHEET } from "./rank-labels";
import { BODY, HEADER, HINT, TITLE } from "./rank-format";
import type { StandingSheet } from "./standing-sheet";

const TABLE_ROW = 3;
/** In points: severity, file, unit, sentence. */
const WIDTHS: readonly number[] = [70, 180, 180, 560];
const SEVERITIES: readonly RankProblem["severity"][] = ["error", "warning", "info"];

/** What is wrong or doubtful in each file, the gravest first. What an earlier run said and holds no more goes. */
export function problemEdits(problems: readonly RankProblem[], labels: RankLabels, { grid, isStyled }: StandingSheet): readonly Edit[] {
  const sorted = [...problems].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const lines = sorted.map((problem) => [text(labels.severity[problem.severity]), text(problem.file ?? ""), text(problem.unit ?? ""), text(labels.problem(problem))]);
  const filled = lines.length > 0 ? lines : [[text(labels.noProblems), BLANK, BLANK, BLANK]];
  const earlier = grid === null ? 0 : grid.endRow - TABLE_ROW - 1;
  const blanks = Array.from({ length: Math.max(0, earlier - filled.length) }, () => [BLANK, BLANK, BLANK, BLANK]);
  const header = [labels.severityColumn, labels.file, labels.unit, labels.problemColumn].map(text);
  return [
    ...(grid === null ? [{ kind: "add-sheet", sheet: PROBLEMS_SHEET } as const] : []),
    ...formats(filled.length, isStyled ? earlier : 0),
    ...changedCells(PROBLEMS_SHEET, 0, 0, [[text(labels.problemsTitle)], [text(labels.problemsHint)]], grid),
    ...changedCells(PROBLEMS_SHEET, TABLE_ROW, 0, [header, ...filled, ...blanks], grid),
  ];
}

function formats(count: number, done: number): readonly Edit[] {
  const of = (row: number, rowCount: number, columnCount: number, all: CellFormat): Edit => ({ kind: "formats", sheet: PROBLEMS_SHEET, area: { row, column: 0, rowCount, columnCount }, format: { all } });
  const body = count > done ? [of(TABLE_ROW + 1 + done, count - done, WIDTHS.length, { ...BODY, wrapText: true })] : [];
  if (done > 0) return body;
  return [
    of(0, 1, 1, TITLE),
    of(1, 1, 1, HINT),
    of(TABLE_ROW, 1, WIDTHS.length, HEADER),
    ...body,
    { kind: "page-setup", sheet: PROBLEMS_SHEET, setup: { ...A4_ACROSS, titleRows: { first: TABLE_ROW, last: TABLE_ROW } } },
    { kind: "column-widths", sheet: PROBLEMS_SHEET, columns: WIDTHS.map((width, column) => ({ column, width })) },
  ];
}

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "value", value };
}
