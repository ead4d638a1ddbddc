import type { TableAnalysis } from "./analysis";
import type { AnalyseOptions } from "./analyse-options";
import type { Framework } from "./framework/framework";
import type { FrameworkMatch } from "./framework/framework-match";
import type { Grid } from "./grid/grid";
import type { AppendixTable, RoleCorrection } from "./recognize/appendix-table";
import { recognizeTables } from "./recognize/recognize-tables";
import type { RecognizedSheet } from "./recognize/recognize-workbook";
import { buildTree } from "./score/build-tree";
import type { IndicatorTree } from "./score/indicator-tree";
import type { InputSheetLabels } from "./score/input-sheet-layout";
import { OWN_SHEET_PREFIX } from "./score/input-sheet-layout";
import type { TypedInputs } from "./score/read-inputs";
import { readInputs } from "./score/read-inputs";

/** What one table's analysis follows from, beside the grid. */
export interface TableRequest {
  readonly grid: Grid;
  readonly tree: IndicatorTree;
  readonly keyPrefix: string;
  readonly typed: TypedInputs;
  readonly options: AnalyseOptions;
}

/** More sets of rows than this are not remembered with their indicator set. */
const MATCHES = 50;

/**
 * What one analysis leaves to the next: a sheet whose grid is the same object as before is not read
 * again, so that an edit costs what depends on it. A memo belongs to one workbook.
 */
export class AnalysisMemo {
  private readonly recognized = new WeakMap<Grid, { readonly corrections: readonly RoleCorrection[]; readonly tables: readonly AppendixTable[] }>();
  private readonly trees = new WeakMap<AppendixTable, IndicatorTree>();
  private readonly analyses = new WeakMap<IndicatorTree, { readonly request: TableRequest; readonly analysis: TableAnalysis }>();
  private readonly matches = new Map<string, { readonly sets: readonly Framework[]; readonly match: FrameworkMatch | null }>();
  private sheets: { readonly before: readonly RecognizedSheet[]; readonly joined: readonly RecognizedSheet[] } | null = null;
  private inputs: { readonly grids: readonly Grid[]; readonly typed: TypedInputs } | null = null;

  /** The tables of a sheet; they depend on its cells and on the roles given by hand there. */
  tablesOf(grid: Grid, corrections: readonly RoleCorrection[]): readonly AppendixTable[] {
    const own = corrections.filter(({ sheet }) => sheet === grid.sheet);
    const known = this.recognized.get(grid);
    if (known && sameItems(known.corrections, own)) return known.tables;
    const tables = recognizeTables(grid, own);
    this.recognized.set(grid, { corrections: own, tables });
    return tables;
  }

  /** What `join` makes of all sheets, as long as none of them changes. */
  joined(sheets: readonly RecognizedSheet[], join: (sheets: readonly RecognizedSheet[]) => readonly RecognizedSheet[]): readonly RecognizedSheet[] {
    const isSame = this.sheets?.before.length === sheets.length && sheets.every(({ tables, grid }, index) => this.sheets?.before[index]?.tables === tables && this.sheets.before[index].grid === grid);
    if (!this.sheets || !isSame) this.sheets = { before: sheets, joined: join(sheets) };
    return this.sheets.joined;
  }

  treeOf(table: AppendixTable): IndicatorTree {
    const tree = this.trees.get(table) ?? buildTree(table);
    this.trees.set(table, tree);
    return tree;
  }

  typedInputs(sheets: readonly Grid[], labels: InputSheetLabels): TypedInputs {
    const grids = sheets.filter(({ sheet }) => sheet.startsWith(OWN_SHEET_PREFIX));
    if (!this.inputs || !sameItems(this.inputs.grids, grids)) this.inputs = { grids, typed: readInputs(grids, labels) };
    return this.inputs.typed;
  }

  /** The indicator set that rows follow: their codes, names and maxima decide, not what is scored. */
  matchOf(tree: IndicatorTree, sets: readonly Framework[], find: () => FrameworkMatch | null): FrameworkMatch | null {
    const key = JSON.stringify([tree.table.year, tree.nodes.map(({ row }) => [row.level, row.code, row.name, row.max?.value])]);
    const known = this.matches.get(key);
    if (known && sameItems(known.sets, sets)) return known.match;
    const match = find();
    if (this.matches.size >= MATCHES) this.matches.clear();
    this.matches.set(key, { sets, match });
    return match;
  }

  /** A table's analysis, as long as nothing that it follows from changes. */
  analysisOf(request: TableRequest, analyse: () => TableAnalysis): TableAnalysis {
    const known = this.analyses.get(request.tree);
    if (known && isSameRequest(known.request, request)) return known.analysis;
    const analysis = analyse();
    this.analyses.set(request.tree, { request, analysis });
    return analysis;
  }
}

function isSameRequest(a: TableRequest, b: TableRequest): boolean {
  return a.grid === b.grid && a.keyPrefix === b.keyPrefix && a.typed === b.typed && sameItems(decisions(a.options), decisions(b.options));
}

/** All that is chosen and not found; what was set aside or can be taken back does not change a table. */
function decisions({ state, frameworks, givenInputs, targetColumn, year, labels }: AnalyseOptions): readonly unknown[] {
  return [frameworks, givenInputs, targetColumn, year, labels, state?.frameworks, state?.ownFrameworks, state?.rules, state?.rowStates];
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
