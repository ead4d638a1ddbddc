import type { TableAnalysis } from "./analysis";
import type { AnalyseOptions } from "./analyse-options";
import type { WordTree } from "./check/table-words";
import { haveSameWords, sharedWords } from "./check/table-words";
import type { Framework } from "./framework/framework";
import type { Grid } from "./grid/grid";
import type { AskingTable, FigureDecisions } from "./inputs/known-figures";
import { knownFigures } from "./inputs/known-figures";
import type { AppendixTable, RoleCorrection } from "./recognize/appendix-table";
import { recognizeSheet } from "./recognize/recognize-tables";
import type { RecognizedSheet } from "./recognize/recognize-workbook";
import type { IndicatorTree } from "./score/indicator-tree";
import type { InputSheetLabels } from "./score/input-sheet-layout";
import { OWN_SHEET_PREFIX } from "./score/input-sheet-layout";
import type { TypedInputs } from "./score/read-inputs";
import { readInputs } from "./score/read-inputs";
import { treesOf } from "./score/whole-table";

/** What one table's analysis follows from. */
export interface TableRequest {
  /** Its sheets, parallel to `tree.parts`. */
  readonly grids: readonly Grid[];
  readonly tree: IndicatorTree;
  readonly keyPrefix: string;
  readonly typed: TypedInputs;
  readonly options: AnalyseOptions;
}

/**
 * What one analysis leaves to the next: a sheet whose grid is the same object as before is not read
 * again, so that an edit costs what depends on it. A memo belongs to one workbook.
 */
export class AnalysisMemo {
  private readonly recognized = new WeakMap<Grid, { readonly corrections: readonly RoleCorrection[]; readonly sheet: RecognizedSheet }>();
  private readonly trees = new WeakMap<AppendixTable, IndicatorTree>();
  private readonly analyses = new WeakMap<IndicatorTree, { readonly request: TableRequest; readonly analysis: TableAnalysis }>();
  private readonly words = new Map<string, WordTree>();
  private sheets: { readonly before: readonly RecognizedSheet[]; readonly joined: readonly RecognizedSheet[] } | null = null;
  private sets: { readonly official: readonly Framework[]; readonly own: readonly Framework[]; readonly known: readonly Framework[] } | null = null;
  private figures: { readonly follows: readonly unknown[]; readonly typed: TypedInputs } | null = null;
  private inputs: { readonly grids: readonly Grid[]; readonly typed: TypedInputs } | null = null;

  /** The tables of a sheet; they depend on its cells and on the roles given by hand there. */
  recognizedSheet(grid: Grid, corrections: readonly RoleCorrection[]): RecognizedSheet {
    const own = corrections.filter(({ sheet }) => sheet === grid.sheet);
    const known = this.recognized.get(grid);
    if (known && sameItems(known.corrections, own)) return known.sheet;
    const sheet = { grid, ...recognizeSheet(grid, own) };
    this.recognized.set(grid, { corrections: own, sheet });
    return sheet;
  }

  /** What `join` makes of all sheets, as long as none of them changes. */
  joined(sheets: readonly RecognizedSheet[], join: (sheets: readonly RecognizedSheet[]) => readonly RecognizedSheet[]): readonly RecognizedSheet[] {
    const isSame = this.sheets?.before.length === sheets.length && sheets.every((sheet, index) => this.sheets?.before[index] === sheet);
    if (!this.sheets || !isSame) this.sheets = { before: sheets, joined: join(sheets) };
    return this.sheets.joined;
  }

  /** The trees of tables as they were joined: where one of a chain is new, all are. */
  treesOf(tables: readonly AppendixTable[]): readonly IndicatorTree[] {
    const built = treesOf(tables.filter((table) => !this.trees.has(table)));
    for (const tree of built) for (const { table } of tree.parts) this.trees.set(table, tree);
    return [...new Set(tables.flatMap((table) => this.trees.get(table) ?? []))];
  }

  /** The tree itself, or the one of an earlier scan, or of another workbook, from which it differs in points at most. */
  wordsOf(tree: IndicatorTree): WordTree {
    const { sheet, ordinal = 1 } = tree.table;
    const place = `${ordinal} ${sheet}`;
    const known = this.words.get(place);
    const words = known && haveSameWords(known, tree) ? known : sharedWords(tree);
    this.words.set(place, words);
    return words;
  }

  typedInputs(sheets: readonly Grid[], labels: InputSheetLabels): TypedInputs {
    const grids = sheets.filter(({ sheet }) => sheet.startsWith(OWN_SHEET_PREFIX));
    if (!this.inputs || !sameItems(this.inputs.grids, grids)) this.inputs = { grids, typed: readInputs(grids, labels) };
    return this.inputs.typed;
  }

  /** The sets that come with the add-in and the user's own as one list, the same as long as neither changes. */
  knownSets(official: readonly Framework[], own: readonly Framework[]): readonly Framework[] {
    if (own.length === 0) return official;
    if (this.sets?.official !== official || this.sets.own !== own) this.sets = { official, own, known: [...official, ...own] };
    return this.sets.known;
  }

  /** The typed figures with what the user decided about figures. */
  figuresOf(typed: TypedInputs, tables: readonly AskingTable[], decisions: FigureDecisions = {}): TypedInputs {
    const { joins, figureColumns, figures, rules } = decisions;
    const follows = [typed, joins, figureColumns, figures, rules, ...tables.flatMap(({ grids, tree }) => [...grids, tree])];
    if (!this.figures || !sameItems(this.figures.follows, follows)) this.figures = { follows, typed: knownFigures(typed, tables, decisions) };
    return this.figures.typed;
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
  return sameItems(a.grids, b.grids) && a.keyPrefix === b.keyPrefix && a.typed === b.typed && sameItems(decisions(a.options), decisions(b.options));
}

/** All that is chosen and not found; what was set aside or can be taken back does not change a table. */
function decisions({ state, frameworks, checking, givenInputs, targetColumn, year, labels }: AnalyseOptions): readonly unknown[] {
  return [frameworks, checking, givenInputs, targetColumn, year, labels, state?.frameworks, state?.ownFrameworks, state?.rules];
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
