import type { TableAnalysis } from "../analysis";
import { councilColumns } from "../council/council-columns";
import type { CellContent } from "../grid/cell";
import { sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { freeColumn } from "../plan/choose-target";
import { columnEdits } from "../plan/column-edits";
import type { FillTarget } from "../plan/fill-target";
import { newColumnEdits } from "../plan/new-column";
import type { Edit } from "../plan/write-plan";
import type { AppendixTable } from "../recognize/appendix-table";
import type { IndicatorNode } from "../score/indicator-tree";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { nodeAt } from "../score/score-tree";
import { partOf } from "../score/whole-table";
import type { FormRow } from "./form-row";
import type { GivenValue } from "./merge-forms";

/** A score that an agency gave for a row, or its words that the row is not assessed, with what proves it. */
export interface GivenScore {
  readonly row: FormRow;
  readonly given: Pick<GivenValue, "source" | "evidence"> & { readonly value: number | string };
}

/** In points: evidence is a sentence. */
const EVIDENCE_WIDTH = 200;

/**
 * Writes given scores into the self-score column of their table, and evidence and source beside what stands in its column
 * of evidence; a column that the table lacks is added to its right. `sheets`: the workbook's.
 */
export function scoreEdits(scores: readonly GivenScore[], tables: readonly TableAnalysis[], sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  return tables.flatMap((analysis, table) => {
    const own = scores.flatMap(({ row, given }) => (row.score?.table === table ? [{ node: nodeAt(analysis.tree, row.score.node), given }] : []));
    return analysis.tree.parts.flatMap((part, index) => {
      const grid = sheets.find(({ sheet }) => sheet === part.table.sheet);
      const here = own.filter(({ node }) => partOf(analysis.tree, node) === index);
      return grid && here.length > 0 ? sheetEdits(analysis, index, grid, here, labels) : [];
    });
  });
}

interface PlacedScore {
  readonly node: IndicatorNode;
  readonly given: GivenScore["given"];
}

function sheetEdits(analysis: TableAnalysis, part: number, grid: Grid, scores: readonly PlacedScore[], labels: InputSheetLabels): readonly Edit[] {
  const table = analysis.tree.parts[part]?.table ?? analysis.table;
  const target = scoreTarget(analysis, part);
  if (!target) return [];
  const evidence = evidenceTarget(table, grid, target, labels);
  const value = new Map(scores.map(({ node: { row }, given }): readonly [number, CellContent] => [row.row, { kind: "value", value: given.value }]));
  const words = new Map(scores.flatMap(({ node: { row }, given }): readonly (readonly [number, CellContent])[] => {
    const proof = [given.evidence, given.source].filter((said) => said !== "").join("\n");
    return proof === "" ? [] : [[row.row, { kind: "value", value: withProof(grid.text(row.row, evidence.column), proof) }]];
  }));
  return [
    ...(target.isNew ? newColumnEdits(table, grid, target) : []),
    ...changed(grid, target.column, value),
    ...(evidence.isNew && words.size > 0 ? newColumnEdits(table, grid, evidence, EVIDENCE_WIDTH) : []),
    ...changed(grid, evidence.column, words),
  ];
}

/** The sheet's own self-score column, else the one that filling would add. */
function scoreTarget({ tree, targets }: TableAnalysis, part: number): FillTarget | null {
  const own = tree.parts[part]?.table.scores[councilColumns(tree.table).self ?? -1];
  return own ? { column: own.column, header: own.header, isNew: false } : (targets[part] ?? null);
}

function evidenceTarget(table: AppendixTable, grid: Grid, { column, isNew }: FillTarget, labels: InputSheetLabels): FillTarget {
  const own = table.columns.evidence;
  if (own !== undefined) return { column: own, header: labels.evidence, isNew: false };
  return { column: freeColumn(table, grid, isNew ? column : table.lastColumn), header: labels.evidence, isNew: true };
}

/** What stands there is the office's own: what the agency says is added to it, once. */
function withProof(before: string, proof: string): string {
  return before.trim() === "" ? proof : before.includes(proof) ? before : `${before}\n${proof}`;
}

function changed(grid: Grid, column: number, after: ReadonlyMap<number, CellContent>): readonly Edit[] {
  return columnEdits(grid, column, new Map([...after].filter(([row, content]) => !sameContent(grid.content(row, column), content))));
}
