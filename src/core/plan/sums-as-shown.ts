import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { addends } from "../score/whole-table";
import { roundDecimal } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import type { ScoreCell } from "./score-cells";

type WrittenCell = Extract<ScoreCell, { readonly content: unknown }>;

/** What the sums are made of. */
export interface SumSources {
  readonly tree: IndicatorTree;
  readonly decimals: number;
  /** The number that a cell shows which keeps what it has; null where it shows none. */
  readonly standing: (node: IndicatorNode) => number | null;
}

/**
 * The score cells with sums of what will stand in the sheet: a cell that cannot be written counts with what it holds, not with the score
 * that its figures give. Where every cell can be written nothing changes.
 */
export function sumsAsShown<Extra>(cells: readonly (ScoreCell & Extra)[], { tree, decimals, standing }: SumSources): readonly (ScoreCell & Extra)[] {
  const byNode = new Map(cells.map((cell) => [cell.node.index, cell]));
  const isObstructed = (node: IndicatorNode): boolean => {
    const cell = byNode.get(node.index);
    return cell !== undefined && "kept" in cell && (cell.kept === "locked" || cell.kept === "array");
  };
  const isAffected = (node: IndicatorNode): boolean => addends(tree, node).some((each) => isObstructed(each) || isAffected(each));
  const shown = (node: IndicatorNode): number | null => {
    const cell = byNode.get(node.index);
    if (!cell || "kept" in cell) return standing(node);
    return isAffected(node) ? sum(addends(tree, node).map(shown), decimals) : cell.score;
  };
  if (!cells.some(({ node }) => isObstructed(node))) return cells;
  return cells.flatMap((cell) => ("kept" in cell || !isAffected(cell.node) ? [cell] : withScore(cell, shown(cell.node))));
}

function sum(scores: readonly (number | null)[], decimals: number): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? roundDecimal(sumDecimals(known), decimals) : null;
}

/** A value that nothing adds up to is not written: what stands there stays. */
function withScore<Extra>(cell: WrittenCell & Extra, score: number | null): readonly (ScoreCell & Extra)[] {
  const { content } = cell;
  if (content.kind === "formula") return [{ ...cell, score, content: { ...content, shows: score ?? "" } }];
  return score === null ? [] : [{ ...cell, score, content: { kind: "value", value: score } }];
}
