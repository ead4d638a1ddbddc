import type { TableAnalysis } from "../analysis";
import { cellAddress, quoteSheetName } from "../grid/address";
import type { Grid } from "../grid/grid";
import { figureColumns, figureReferences } from "../plan/figure-references";
import { isScoredLevel } from "../recognize/row-levels";
import { choiceFormula } from "../score/choice-entry";
import type { IndicatorNode } from "../score/indicator-tree";
import { inputKey } from "../score/input-key";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { judgedColumn } from "../score/judged-column";
import type { TrendLabels, TrendRow } from "./trend-sheet";
import { TREND_SHEET } from "./trend-sheet";

/** One series as it stands now. */
export interface PresentFigure extends Omit<TrendRow, "values"> {
  /** null where nothing is typed or scored. */
  readonly value: number | null;
  /** What shows it live; null where it stands in no cell. */
  readonly formula: string | null;
}

export interface PresentSources {
  readonly tables: readonly TableAnalysis[];
  readonly sheets: readonly Grid[];
  readonly labels: InputSheetLabels;
}

/** The scores of a table's rows, each followed by the figures that its rule asks for. */
export function presentFigures(sources: PresentSources, labels: TrendLabels): readonly PresentFigure[] {
  return sources.tables.flatMap((table) => {
    const figures = table.inputs.filter(({ kind }) => kind !== "peers");
    return table.tree.nodes.flatMap((node) => [...score(node, table, sources, labels), ...figures.filter(({ path }) => path === node.path).map((row) => figure(row, node, table, sources))]);
  });
}

function score({ index, path, row }: IndicatorNode, { table, target, tree, scores, keyPrefix }: TableAnalysis, { sheets }: PresentSources, labels: TrendLabels): readonly PresentFigure[] {
  const judged = judgedColumn(tree.table);
  const column = target.isNew ? (judged === null ? null : (table.scores[judged]?.column ?? null)) : target.column;
  const shown = column === null ? null : (sheets.find(({ sheet }) => sheet === table.sheet)?.value(row.row, column) ?? null);
  const value = typeof shown === "number" ? shown : (scores[index]?.computed ?? null);
  const isScored = value !== null || (row.max !== undefined && (isScoredLevel(row.level) || row.level === "total"));
  if (!isScored) return [];
  const cell = column === null ? null : `${quoteSheetName(table.sheet)}!${cellAddress(row.row, column)}`;
  const formula = cell === null ? null : `=IF(ISNUMBER(${cell}),${cell},"")`;
  return [{ key: inputKey(keyPrefix, path === "" ? row.name : path, labels.score), code: row.code, indicator: row.name, meaning: labels.score, unit: labels.points, value, formula }];
}

function figure(row: InputRow, node: IndicatorNode, table: TableAnalysis, sources: PresentSources): PresentFigure {
  const { key, code, indicator, label, unit, cell } = row;
  return { key, code, indicator, meaning: label, unit, value: typeof cell.value === "number" ? cell.value : null, formula: liveFigure(row, node, table, sources) };
}

/** Looks the figure up as score formulas do; null where it is typed nowhere yet. */
function liveFigure({ place, owner, name, path, options }: InputRow, { row: { max } }: IndicatorNode, { inputs, keyPrefix }: TableAnalysis, { sheets, labels }: PresentSources): string | null {
  if (!max || (!place && owner === undefined)) return null;
  const references = figureReferences(figureColumns(sheets, labels), new Map(inputs.map((each) => [each.key, each])), { sheet: TREND_SHEET, prefix: keyPrefix, path, max });
  if (!options) return `=IFERROR(IF(ISNUMBER(${references.input(name)}),${references.input(name)},""),"")`;
  const chosen = choiceFormula(references.input(name), options.length);
  return `=IFERROR(IF(${chosen}=0,"",${chosen}),"")`;
}
