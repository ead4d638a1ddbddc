import { absoluteAddress } from "../grid/address";
import type { Area } from "../grid/address";
import type { AppendixTable } from "../recognize/appendix-table";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { isCountedLeaf } from "../score/scored-leaves";
import { nodesOn } from "../score/whole-table";
import { runs } from "./roll-up-formula";
import type { CellFormat, Edit, WritePlan } from "./write-plan";
import { highlightMarker } from "./write-plan";

/** The marks: fill, letter style and a sign before the number, so that nothing is said by colour alone. */
const ZERO: CellFormat = { fillColor: "#F8CBAD", bold: true, fontColor: "#7F1D1D", numberFormat: '"✖ "0' };
const BELOW: CellFormat = { fillColor: "#FFE699", italic: true, fontColor: "#5C4400", numberFormat: '"▼ "General' };
const MISSING: CellFormat = { fillColor: "#DDEBF7", underline: true, fontColor: "#1F3864", numberFormat: 'General;General;General;"○"' };

/**
 * Marks the unmet indicators of a table's score columns (parallel to `tree.parts`) with native
 * conditional formats; earlier marks of ours are replaced.
 */
export function highlightPlan(tree: IndicatorTree, columns: readonly number[]): WritePlan {
  return { kind: "highlight", edits: tree.parts.flatMap(({ table }, part) => sheetMarks(table, leafAreas(nodesOn(tree, part), columns[part] ?? 0), columns[part] ?? 0)) };
}

function sheetMarks({ sheet, columns: { max } }: AppendixTable, areas: readonly Area[], column: number): readonly Edit[] {
  const first = areas[0];
  const clear: Edit = { kind: "remove-highlights", sheet };
  if (max === undefined || !first) return [clear];
  const limit = absoluteAddress(first.row, max).replace(/\$(?=\d)/, "");
  const score = absoluteAddress(first.row, column).replace(/\$(?=\d)/, "");
  const mark = (condition: string, format: CellFormat): Edit => ({
    kind: "add-highlight",
    sheet,
    areas,
    formula: `=AND(${highlightMarker}=0,ISNUMBER(${limit}),${condition})`,
    format,
  });
  return [
    clear,
    mark(`ISNUMBER(${score}),${score}=0`, ZERO),
    mark(`ISNUMBER(${score}),${score}<>0,ROUND(${score},2)<ROUND(${limit},2)`, BELOW),
    mark(`LEN(TRIM(${score}))=0`, MISSING),
  ];
}

/** Takes our marks away and leaves the user's own conditional formats. */
export function unhighlightPlan({ parts }: IndicatorTree): WritePlan {
  return { kind: "unhighlight", edits: parts.map(({ table: { sheet } }) => ({ kind: "remove-highlights", sheet })) };
}

/** Leaf indicators only: a group is below its maximum whenever one of its indicators is. */
function leafAreas(nodes: readonly IndicatorNode[], column: number): readonly Area[] {
  const rows = nodes
    .filter(isCountedLeaf)
    .map((node) => node.row.row);
  return runs(rows).map(([first, last]) => ({ row: first, column, rowCount: last - first + 1, columnCount: 1 }));
}
