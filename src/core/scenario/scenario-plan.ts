import type { TableAnalysis } from "../analysis";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { cellEdits } from "../plan/cell-edits";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { RowState } from "../recognize/appendix-table";
import type { IndicatorNode } from "../score/indicator-tree";
import { isOutOfSums } from "../score/score-index";
import { partOf, tableOf } from "../score/whole-table";
import type { Scenario } from "./scenario";

export interface ScenarioPlan {
  /** Writes the supposed figures into the input sheet, and the words of the supposed states into the score column that is filled. */
  readonly plan: WritePlan;
  /** Codes of the indicators with something that has no cell in the workbook yet: figures get one when the table is filled. */
  readonly unplaced: readonly string[];
}

/** What takes a row out of the sums where it stands in its score cell: "Không đánh giá", "Chưa chấm điểm". */
export type StateWords = Readonly<Record<RowState, string>>;

/** The plan that makes a scenario's figures and states the workbook's own. Lists of peers and scores without figures are not written. */
export function scenarioPlan(analysis: TableAnalysis, scenario: Scenario, sheets: readonly Grid[], words: StateWords): ScenarioPlan {
  const placed = [...figureCells(analysis, scenario), ...stateCells(analysis, scenario, sheets, words)];
  const edits = placed.flatMap(({ cell }) => (cell ? editsOf(cell, sheets) : []));
  const unplaced = placed.flatMap(({ code, cell }) => (cell ? [] : [code]));
  return { plan: { kind: "correct", edits }, unplaced: [...new Set(unplaced)] };
}

interface WrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
}

/** What is supposed of an indicator; `cell` is null where it has no place. */
interface Placed {
  readonly code: string;
  readonly cell: WrittenCell | null;
}

function figureCells({ inputs: rows }: TableAnalysis, { inputs }: Scenario): readonly Placed[] {
  return rows.flatMap((row): readonly Placed[] => {
    const value = inputs.get(row.path)?.[row.name];
    if (typeof value !== "number") return [];
    const after: CellContent = { kind: "value", value };
    return [{ code: row.code, cell: row.place ? { sheet: row.place.sheet, row: row.place.row, column: row.place.column, after } : null }];
  });
}

function stateCells(analysis: TableAnalysis, { states }: Scenario, sheets: readonly Grid[], words: StateWords): readonly Placed[] {
  return analysis.tree.nodes.flatMap((node): readonly Placed[] => {
    const state = states.get(node.path);
    if (state === undefined || state === (node.row.state ?? null)) return [];
    return [{ code: node.row.code, cell: stateCell(analysis, node, state, sheets, words) }];
  });
}

/** The row's cell in the score column that is filled. A row that other words take out than those in this cell cannot be taken in here. */
function stateCell({ tree, targets }: TableAnalysis, node: IndicatorNode, state: RowState | null, sheets: readonly Grid[], words: StateWords): WrittenCell | null {
  const target = targets[partOf(tree, node)];
  if (!target || target.isNew) return null;
  const { sheet } = tableOf(tree, node);
  const { column } = target;
  const row = node.row.scores.find((cell) => cell?.column === column)?.row ?? node.row.row;
  if (state !== null) return { sheet, row, column, after: { kind: "value", value: words[state] } };
  const held = sheets.find((grid) => grid.sheet === sheet)?.text(row, column) ?? "";
  return isOutOfSums(held) ? { sheet, row, column, after: BLANK } : null;
}

function editsOf({ sheet, row, column, after }: WrittenCell, sheets: readonly Grid[]): readonly Edit[] {
  const grid = sheets.find((each) => each.sheet === sheet);
  return grid ? cellEdits(grid, row, column, after) : [];
}
