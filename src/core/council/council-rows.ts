import type { TableAnalysis } from "../analysis";
import type { NumberCell } from "../recognize/appendix-table";
import type { IndicatorNode } from "../score/indicator-tree";
import { judgedColumn } from "../score/judged-column";
import { nodeAt } from "../score/score-tree";
import { isOutOfSums } from "../score/score-index";
import type { CouncilColumns } from "./council-columns";
import { councilColumns } from "./council-columns";
import type { CouncilWord } from "./council-word";
import { councilWord } from "./council-word";
import type { FinalScore, FinalSettings } from "./final-score";
import { finalScore } from "./final-score";

/** One row that is scored itself, as unit and council see it. */
export interface CouncilRow {
  readonly node: IndicatorNode;
  /** The top row that it belongs to, an index in `tree.nodes`. */
  readonly root: number;
  readonly self: CouncilWord;
  readonly council: CouncilWord;
  readonly final: FinalScore;
}

/** The rows of a table that the council judges. */
export interface CouncilRows {
  readonly columns: CouncilColumns;
  readonly rows: readonly CouncilRow[];
  /** Rows that the table itself says are not assessed, with everything below them; each with its top row. */
  readonly left: readonly { readonly node: IndicatorNode; readonly root: number }[];
}

/** Decimals of a score where no set says otherwise. */
const DECIMALS = 2;

/** What the final scores of a table follow from beside its cells. */
export function finalSettings({ settings, framework }: Pick<TableAnalysis, "settings" | "framework">): FinalSettings {
  return { missingIsZero: settings.missingIsZero, decimals: framework?.framework.settings.decimals ?? DECIMALS };
}

/**
 * Every row of a table that counts, with its self, council and final score. In a table with neither column what is printed
 * in the one that speaks for the unit stands for the self score.
 */
export function councilRows(analysis: Pick<TableAnalysis, "tree" | "settings" | "framework">): CouncilRows {
  const { table } = analysis.tree;
  const { self, council } = councilColumns(table);
  return rowsBy(analysis, self === null && council === null ? judgedColumn(table) : self);
}

/** The same by the self and council columns alone, which a table may have yet to get. */
export function spokenRows(analysis: Pick<TableAnalysis, "tree" | "settings" | "framework">): CouncilRows {
  return rowsBy(analysis, councilColumns(analysis.tree.table).self);
}

function rowsBy(analysis: Pick<TableAnalysis, "tree" | "settings" | "framework">, self: number | null): CouncilRows {
  const { tree } = analysis;
  const columns = councilColumns(tree.table);
  const settings = finalSettings(analysis);
  const rows: CouncilRow[] = [];
  const left: { node: IndicatorNode; root: number }[] = [];
  const visit = (node: IndicatorNode, root: number): void => {
    if (node.row.state === "not-scored") return;
    if (node.children.length > 0 && node.row.state === undefined) for (const child of node.children) visit(nodeAt(tree, child), root);
    else if (isLeft(node, [self, columns.council])) left.push({ node, root });
    else rows.push(councilRow(node, root, { self, council: columns.council }, settings));
  };
  for (const root of tree.roots) visit(nodeAt(tree, root), root);
  return { columns, rows, left };
}

/** Whether the row is out by other words than those that its final score follows from, or takes the rows below along. */
function isLeft(node: IndicatorNode, words: readonly (number | null)[]): boolean {
  if (node.row.state !== "not-assessed") return false;
  if (node.children.length > 0) return true;
  const saidInCells = words.some((index) => isOutOfSums(scoreCell(node, index)?.text ?? ""));
  return !saidInCells && !isOutOfSums(remarkOf(node));
}

function councilRow(node: IndicatorNode, root: number, columns: Pick<CouncilColumns, "self" | "council">, settings: FinalSettings): CouncilRow {
  const self = councilWord(scoreCell(node, columns.self));
  const council = councilWord(scoreCell(node, columns.council));
  return { node, root, self, council, final: finalScore({ self, council, remark: remarkOf(node) }, settings) };
}

/** A row's cell in one of the table's score columns; null where there is no such column. */
export function scoreCell({ row }: IndicatorNode, index: number | null): NumberCell | null {
  return index === null ? null : (row.scores[index] ?? null);
}

/** What note and reason of a row say. */
function remarkOf({ row: { texts } }: IndicatorNode): string {
  return [texts.note ?? "", texts.reason ?? ""].filter((text) => text !== "").join(" ");
}
