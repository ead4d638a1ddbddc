import { councilTargets } from "../../core/council/final-plan";
import type { CouncilLabels } from "../../core/council/council-labels";
import { scoreCell } from "../../core/council/council-rows";
import { councilColumns } from "../../core/council/council-columns";
import type { CellContent } from "../../core/grid/cell";
import { BLANK } from "../../core/grid/cell";
import type { Edit } from "../../core/plan/write-plan";
import { nodeAt } from "../../core/score/score-tree";
import { tableOf } from "../../core/score/whole-table";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/** The council's word on one row: points, that it is not assessed, or null to take its word back; with the reason. */
export interface Judgement {
  readonly table: number;
  /** The index of the row in `tree.nodes`. */
  readonly node: number;
  readonly score: number | "not-assessed" | null;
  readonly reason: string;
}

/** Writes the council's score of a row and its reason together. The table has both columns; a cell that somebody changed meanwhile refuses it. */
export function judgeRow(context: UseCaseContext, { table, node: index, score, reason }: Judgement, labels: CouncilLabels): Promise<Applied> {
  const analysis = context.tableAt(table);
  const node = nodeAt(analysis.tree, index);
  const place = tableOf(analysis.tree, node);
  const grid = context.gridOf(place.sheet);
  const { council, adjustment } = councilTargets(place, grid, labels);
  const scoreRow = scoreCell(node, councilColumns(analysis.table).council)?.row ?? node.row.row;
  const write = (row: number, column: number, after: CellContent): Edit => ({ kind: "cells", sheet: grid.sheet, row, column, before: [[grid.content(row, column)]], after: [[after]] });
  const edits = [write(scoreRow, council.column, scoreContent(score, labels)), write(node.row.row, adjustment.column, reason.trim() === "" ? BLANK : { kind: "value", value: reason.trim() })];
  return context.carryOut("council", context.bound({ kind: "council", edits }));
}

function scoreContent(score: Judgement["score"], { notAssessed }: CouncilLabels): CellContent {
  if (score === null) return BLANK;
  return { kind: "value", value: score === "not-assessed" ? notAssessed : score };
}
