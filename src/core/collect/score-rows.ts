import type { TableAnalysis } from "../analysis";
import { councilColumns } from "../council/council-columns";
import { scoreCell } from "../council/council-rows";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { inputKey } from "../score/input-key";
import { asks } from "../score/input-rows";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { nodeAt } from "../score/score-tree";
import { isCountedLeaf } from "../score/scored-leaves";
import type { FormRow } from "./form-row";

/** How the score of a row is named among its inputs; no rule has an input of that name. */
const SCORE = "score";

/**
 * The rows of a table that no rule scores, because the table has no scoring text or none that can be read: whoever
 * answers for them is asked for the score itself, with its evidence. `table`: its index in `analysis.tables`.
 */
export function scoreRows(analysis: TableAnalysis, table: number, labels: InputSheetLabels): readonly FormRow[] {
  const { tree, rules, keyPrefix } = analysis;
  const { self } = councilColumns(tree.table);
  return tree.nodes.filter((node) => isScoredByHand(node) && asks(node, rules[node.index] ?? null) === null).map((node): FormRow => {
    const max = node.row.max?.value ?? 0;
    return {
      key: inputKey(keyPrefix, node.path, SCORE),
      path: node.path,
      code: node.row.code,
      indicator: node.row.name,
      name: SCORE,
      kind: "number",
      label: labels.askedScore(max, rules[node.index]?.text ?? null),
      unit: labels.points,
      // Bounded below as a count is: no score is negative.
      counted: true,
      cell: { value: scoreCell(node, self)?.value ?? null, text: null },
      source: "",
      supplier: leadOf(tree, node),
      evidence: node.row.texts.evidence ?? "",
      score: { table, node: node.index, max },
    };
  });
}

function isScoredByHand(node: IndicatorNode): boolean {
  return isCountedLeaf(node) && (node.row.max?.value ?? 0) > 0;
}

/** The agencies named in a row, else in the nearest row above it that it belongs to; "" where none is. */
function leadOf(tree: IndicatorTree, { row, parent }: IndicatorNode): string {
  const own = row.texts.lead ?? "";
  return own.trim() !== "" || parent === null ? own : leadOf(tree, nodeAt(tree, parent));
}
