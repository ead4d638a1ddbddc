import type { IndicatorNode } from "../score/indicator-tree";
import { foldWords } from "../text/fold-text";
import type { Aligned } from "../align/align-rows";
import type { FrameworkIndicator } from "./framework";
import type { FrameworkDifference } from "./framework-match";

/** A row of a table with its indicator in a set. */
export type AlignedRow = Aligned<IndicatorNode, FrameworkIndicator>;

/** Where a table departs from its set: row by row, then rows that the set does not know, then indicators that have no row. */
export function differencesOf(nodes: readonly IndicatorNode[], scope: readonly FrameworkIndicator[], aligned: readonly AlignedRow[]): readonly FrameworkDifference[] {
  const known = new Set(aligned.map(({ row }) => row));
  const found = new Set(aligned.map(({ counterpart }) => counterpart));
  return [
    ...[...aligned].sort((a, b) => a.row.index - b.row.index).flatMap(rowDifferences),
    ...nodes.filter((node) => !known.has(node)).map((node): FrameworkDifference => ({ kind: "added", node: node.index, name: node.row.name })),
    ...scope.filter((indicator) => !found.has(indicator)).map((indicator): FrameworkDifference => ({ kind: "missing", indicator: indicator.path, name: indicator.name })),
  ];
}

function rowDifferences({ row: node, counterpart: indicator }: AlignedRow): readonly FrameworkDifference[] {
  const { row, index } = node;
  const place = { node: index, indicator: indicator.path };
  const differences: FrameworkDifference[] = [];
  if (foldWords(row.name) !== foldWords(indicator.name)) differences.push({ kind: "renamed", ...place, name: row.name, expected: indicator.name });
  if (row.code !== indicator.code) differences.push({ kind: "other-code", ...place, code: row.code, expected: indicator.code });
  const max = row.max?.value ?? null;
  const isPrinted = indicator.printed?.max !== undefined && max === indicator.printed.max;
  if (row.max !== null && max !== indicator.max && !isPrinted && !row.state) differences.push({ kind: "other-max", ...place, max, expected: indicator.max });
  return differences;
}
