import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { alignRows } from "../align/align-rows";
import type { AppendixTable } from "../recognize/appendix-table";
import { isIndicatorLevel } from "../recognize/row-levels";
import { KeptResults } from "../memo/kept-results";
import type { AlignedRow } from "./differences";
import { differencesOf } from "./differences";
import type { Framework, FrameworkIndicator } from "./framework";
import type { FrameworkMatch } from "./framework-match";
import { pillarScopes } from "./pillar-scopes";

/** Below this a table is its own: some names are the same in every province. */
const LEAST_CONFIDENCE = 0.65;

/** A table that shares fewer rows by code and name follows no set that is worth a closer look. */
const WORTH_LOOKING = 0.2;

/** What the year of the table tells beyond names and maxima, which sets of two years may share. */
const YEAR_BONUS = 0.02;

/** Workbooks of one province hold the same rows: what they follow is found once. */
const KEPT = new WeakMap<Framework | readonly Framework[], KeptResults<FrameworkMatch | null>>();
const KEPT_TABLES = 20;

/**
 * The set that a table follows, by names, codes and maxima; null where none fits. A set with pillars is
 * also compared pillar by pillar, because its pillars often stand in tables of their own.
 */
export function matchFramework(table: AppendixTable, tree: IndicatorTree, frameworks: readonly Framework[]): FrameworkMatch | null {
  return keptFor(frameworks).of(prescribed(table, tree), () => bestMatch(table, tree, frameworks));
}

function keptFor(known: Framework | readonly Framework[]): KeptResults<FrameworkMatch | null> {
  const kept = KEPT.get(known) ?? new KeptResults(KEPT_TABLES);
  KEPT.set(known, kept);
  return kept;
}

/** Everything of a table that the match depends on. */
function prescribed({ year }: AppendixTable, { nodes }: IndicatorTree): string {
  return JSON.stringify([year, nodes.map(({ row: { level, code, cellCode, name, max, state } }) => [level, code, cellCode, name, max?.value, state])]);
}

function bestMatch(table: AppendixTable, tree: IndicatorTree, frameworks: readonly Framework[]): FrameworkMatch | null {
  const nodes = tree.nodes.filter(isCompared);
  if (nodes.length === 0) return null;
  let best: { readonly match: Candidate; readonly rank: number } | null = null;
  for (const framework of frameworks) {
    for (const scope of pillarScopes(framework)) {
      const match = compare(nodes, framework, scope);
      const rank = match.confidence + (table.year === framework.year ? YEAR_BONUS : 0);
      if (match.confidence >= LEAST_CONFIDENCE && rank > (best?.rank ?? 0)) best = { match, rank };
    }
  }
  return best ? describe(tree, best.match) : null;
}

/** How a table compares with one set, however little it looks like it; null where the table has no rows to compare. */
export function compareWith(tree: IndicatorTree, framework: Framework): FrameworkMatch | null {
  return keptFor(framework).of(prescribed(tree.table, tree), () => bestScope(tree, framework));
}

function bestScope(tree: IndicatorTree, framework: Framework): FrameworkMatch | null {
  const nodes = tree.nodes.filter(isCompared);
  if (nodes.length === 0) return null;
  const [first, ...others] = pillarScopes(framework).map((scope) => compare(nodes, framework, scope));
  const best = others.reduce((a, b) => (a && b.confidence > a.confidence ? b : a), first);
  return best ? describe(tree, best) : null;
}

interface Candidate {
  readonly framework: Framework;
  readonly scope: readonly FrameworkIndicator[];
  readonly nodes: readonly IndicatorNode[];
  readonly aligned: readonly AlignedRow[];
  readonly confidence: number;
}

function isCompared({ row }: IndicatorNode): boolean {
  return isIndicatorLevel(row.level);
}

function compare(nodes: readonly IndicatorNode[], framework: Framework, scope: readonly FrameworkIndicator[]): Candidate {
  const aligned = alignRows(nodes, scope, { ofRow: ({ row }) => row, ofCandidate: (indicator) => indicator, worthLooking: WORTH_LOOKING });
  const weight = aligned.reduce((sum, row) => sum + weightOf(row), 0);
  // The harmonic mean of the parts of rows and of indicators that found each other.
  return { framework, scope, nodes, aligned, confidence: (2 * weight) / (nodes.length + scope.length) };
}

/** Other maxima tell more against a set than other words. */
function weightOf({ row: node, counterpart: indicator, likeness }: AlignedRow): number {
  const max = node.row.max?.value ?? null;
  const agrees = max === null || max === indicator.max || max === indicator.printed?.max || indicator.max === null;
  return likeness * (agrees ? 1 : 0.6);
}

function describe(tree: IndicatorTree, { framework, scope, nodes, aligned, confidence }: Candidate): FrameworkMatch {
  const byNode = new Map(aligned.map(({ row, counterpart }) => [row.index, counterpart]));
  return {
    framework,
    confidence: Math.round(confidence * 100) / 100,
    indicators: tree.nodes.map(({ index }) => byNode.get(index) ?? null),
    differences: differencesOf(nodes, scope, aligned),
  };
}
