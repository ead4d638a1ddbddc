import type { TableAnalysis } from "../analysis";
import type { CellContent } from "../grid/cell";
import { contentText, sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { figureColumns, figureReferences } from "./figure-references";
import { columnEdits } from "./column-edits";
import type { CellChange, FillPreview, KeptRow } from "./fill-preview";
import type { FillMode, FillTarget } from "./fill-target";
import { inputSheetEdits } from "./input-sheet-plan";
import { newColumnEdits } from "./new-column";
import type { ScoreCell } from "./score-cells";
import { scoreCells } from "./score-cells";
import type { Edit } from "./write-plan";

export interface FillRequest {
  readonly analysis: TableAnalysis;
  /** The table's own sheet and every other one, as last read. */
  readonly grid: Grid;
  readonly sheets: readonly Grid[];
  readonly mode: FillMode;
  readonly labels: InputSheetLabels;
}

/** What filling a table would do; nothing is written. Filling again what is filled already changes nothing. */
export function fillPlan(request: FillRequest): FillPreview {
  const { analysis, grid, sheets, mode, labels } = request;
  const { target } = analysis;
  const cells = fillCells(request);
  const changes = cells.flatMap((cell) => cellChange(cell, grid, target));
  const edits = [
    ...inputSheetEdits(analysis.inputs, sheets, labels),
    ...(target.isNew ? newColumnEdits(analysis.table, grid, target) : []),
    ...scoreEdits(cells, grid, target),
  ];
  return {
    mode,
    sheet: grid.sheet,
    target,
    plan: { kind: "fill", edits },
    changes,
    kept: cells.flatMap(keptRow),
    inputs: { total: analysis.inputs.length, typed: analysis.inputs.filter(isTyped).length },
    empty: edits.length === 0,
  };
}

/** The score cells of a table as filling would leave them, those that keep what they have included. */
export function fillCells(request: FillRequest): readonly ScoreCell[] {
  const { analysis, mode } = request;
  return scoreCells({ ...analysis, mode, column: analysis.target.column, ...cellSources(request) });
}

function cellSources({ analysis: { target, keyPrefix, inputs }, grid, sheets, labels }: FillRequest): Pick<Parameters<typeof scoreCells>[0], "references" | "current"> {
  const columns = figureColumns(sheets, labels);
  const figures = new Map(inputs.map((row) => [row.key, row]));
  return {
    references: (node, max) => figureReferences(columns, figures, { sheet: grid.sheet, prefix: keyPrefix, path: node.path, max }),
    current: (node) => grid.content(node.row.row, target.column),
  };
}

function cellChange(cell: ScoreCell, grid: Grid, { column }: FillTarget): readonly CellChange[] {
  if ("kept" in cell) return [];
  const { row, path } = { row: cell.node.row, path: cell.node.path };
  const before = grid.content(row.row, column);
  if (sameContent(before, cell.content)) return [];
  return [{
    row: row.row,
    column,
    path,
    code: row.code,
    name: row.name,
    before: contentText(before),
    after: contentText(cell.content),
    score: cell.score,
    overwrites: before.kind === "value",
  }];
}

function keptRow(cell: ScoreCell): readonly KeptRow[] {
  if (!("kept" in cell)) return [];
  return [{ path: cell.node.path, code: cell.node.row.code, name: cell.node.row.name, reason: cell.kept }];
}

/** Only the cells that change, in runs of neighbours. */
function scoreEdits(cells: readonly ScoreCell[], grid: Grid, { column }: FillTarget): readonly Edit[] {
  const after = new Map<number, CellContent>();
  for (const cell of cells) {
    if ("content" in cell && !sameContent(grid.content(cell.node.row.row, column), cell.content)) after.set(cell.node.row.row, cell.content);
  }
  return columnEdits(grid, column, after);
}

function isTyped(row: InputRow): boolean {
  return row.cell.value !== null;
}
