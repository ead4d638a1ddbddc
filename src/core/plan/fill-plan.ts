import type { TableAnalysis } from "../analysis";
import type { CellContent } from "../grid/cell";
import { BLANK, contentText, sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { IndicatorNode } from "../score/indicator-tree";
import type { InputRow } from "../score/input-row";
import { asksOn } from "../score/asks-on";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { partOf, tableOf } from "../score/whole-table";
import { lostColumns } from "../score/own-tables";
import { figureColumns, figureReferences, isDetached } from "./figure-references";
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
  /** Every sheet as last read, the table's own among them. */
  readonly sheets: readonly Grid[];
  readonly mode: FillMode;
  readonly labels: InputSheetLabels;
  /** Whether the workbook takes no more sheets; it does unless said otherwise. */
  readonly lockedStructure?: boolean;
}

/** A score cell on its sheet. */
type PlacedCell = ScoreCell & { readonly grid: Grid; readonly column: number };

/** What filling a table would do; nothing is written. Filling again what is filled already changes nothing. */
export function fillPlan(request: FillRequest): FillPreview {
  const { analysis, sheets, mode, labels } = request;
  const { tree, targets } = analysis;
  const unreadable = lostColumns(sheets, labels).find(({ sheet, readable }) => !readable && asksOn(sheet, analysis.inputs)) ?? null;
  // Formulas would look figures up in columns that are not there.
  const cells = unreadable ? [] : fillCells(request).map((cell) => pastObstacles(cell, targets[partOf(tree, cell.node)]));
  const changes = cells.flatMap(cellChange);
  const kept = cells.flatMap(keptRow);
  // An input sheet for scores that can stand nowhere is of no use.
  const isLocked = changes.length === 0 && kept.some(({ reason }) => reason === "locked");
  const detached = isDetached(request) && analysis.inputs.some(({ inTable }) => !inTable);
  const edits = unreadable || isLocked ? [] : [
    ...(detached ? [] : inputSheetEdits(analysis.inputs, sheets, labels)),
    ...tree.parts.flatMap(({ table }, part) => {
      const [grid, target] = [sheets.find(({ sheet }) => sheet === table.sheet), targets[part]];
      if (!grid || !target) return [];
      return [...(target.isNew ? newColumnEdits(table, grid, target) : []), ...scoreEdits(cells.filter((cell) => cell.grid === grid), grid, target)];
    }),
  ];
  return {
    mode,
    sheet: analysis.table.sheet,
    target: analysis.target,
    plan: { kind: "fill", edits },
    changes,
    kept,
    inputs: { total: analysis.inputs.length, typed: analysis.inputs.filter(isTyped).length },
    unreadable,
    isLocked,
    detached,
    empty: edits.length === 0,
  };
}

/** The score cells of a table as filling would leave them, those that keep what they have included. */
export function fillCells(request: FillRequest): readonly PlacedCell[] {
  const { analysis: { tree, targets, ...analysis }, mode, sheets } = request;
  const grids = new Map(sheets.map((grid) => [grid.sheet, grid]));
  const columns = targets.map(({ column }) => column);
  const placeOf = (node: IndicatorNode): { readonly grid: Grid | undefined; readonly column: number } => ({ grid: grids.get(tableOf(tree, node).sheet), column: columns[partOf(tree, node)] ?? 0 });
  const current = (node: IndicatorNode): CellContent => {
    const { grid, column } = placeOf(node);
    return grid?.content(node.row.row, column) ?? BLANK;
  };
  return scoreCells({ ...analysis, tree, mode, columns, references: references(request), detached: isDetached(request), current }).flatMap((cell) => {
    const { grid, column } = placeOf(cell.node);
    return grid ? [{ ...cell, grid, column }] : [];
  });
}

function references(request: FillRequest): Parameters<typeof scoreCells>[0]["references"] {
  const { analysis: { tree, keyPrefix, inputs }, sheets, labels } = request;
  const columns = isDetached(request) ? null : figureColumns(sheets, labels);
  const figures = new Map(inputs.map((row) => [row.key, row]));
  return (node, max) => figureReferences(columns, figures, { sheet: tableOf(tree, node).sheet, prefix: keyPrefix, path: node.path, max });
}

function cellChange(cell: PlacedCell): readonly CellChange[] {
  if ("kept" in cell) return [];
  const { node: { row, path }, grid, column } = cell;
  const before = grid.content(row.row, column);
  if (sameContent(before, cell.content)) return [];
  return [{
    sheet: grid.sheet,
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

/** A cell that would change and cannot be written keeps what it has. A new column is refused by the host as a whole. */
function pastObstacles(cell: PlacedCell, target: FillTarget | undefined): PlacedCell {
  if ("kept" in cell || target?.isNew) return cell;
  const { node, grid, column } = cell;
  const { row } = node.row;
  const kept = sameContent(grid.content(row, column), cell.content) ? null : grid.obstacle(row, column);
  return kept === null ? cell : { node, kept, cell: { row, column }, grid, column };
}

function keptRow(cell: ScoreCell): readonly KeptRow[] {
  if (!("kept" in cell)) return [];
  return [{ path: cell.node.path, code: cell.node.row.code, name: cell.node.row.name, reason: cell.kept, ...(cell.cell ? { cell: cell.cell } : {}) }];
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
