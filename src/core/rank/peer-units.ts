import type { TableAnalysis } from "../analysis";
import type { Grid } from "../grid/grid";
import type { IndexMethod } from "../framework/framework";
import { methodInForce } from "../council/index-rule";
import type { IndicatorNode } from "../score/indicator-tree";
import type { ChosenIndexMethod } from "../state/workbook-state";
import { sumDecimals } from "../text/sum-decimals";
import { consolidate, partsOfSet, rankedResult } from "./consolidate";
import type { Consolidation, RankedColumn, RankedUnit, SelectedReadings, UnitFigures, UnitScore } from "./consolidation";
import { measuresOf } from "./measures-of";
import type { RankSet } from "./rank-set";
import { hasPillars } from "./rank-set";
import { hasLayout, summaryLayout, weightsOfSheet } from "./sheets/summary-layout";
import { unitsOfSheet } from "./sheets/summary-units";
import { unitIdentity } from "./unit-identity";

/** Everybody in a consolidation by the set of the open workbook, so that one of them can be held against the others. */
export interface PeerUnits {
  readonly set: RankSet;
  readonly units: readonly UnitFigures[];
  /** How the index is made; null where the set's document allows several ways and nobody said which one counts. */
  readonly method: IndexMethod | null;
  /** What groups count in a mean, by their keys, where the consolidation says so. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The units of a summary sheet as they stand there by now; null where the sheet was made by another set, or its columns were moved. `chosen`: what was chosen for sets that allow several ways. */
export function peerUnits(summary: Grid, set: RankSet, notAssessed: string, chosen: readonly ChosenIndexMethod[]): PeerUnits | null {
  const parts = partsOfSet(set);
  const layout = summaryLayout(parts);
  if (!hasLayout(summary, layout)) return null;
  return { set, units: unitsOfSheet(summary, layout, parts.columns, notAssessed), method: methodInForce(set.framework, set.settings.methods, chosen), weights: weightsOfSheet(summary, parts, layout) };
}

/** A table with the scores that count for its unit. */
export interface OwnTable extends Pick<TableAnalysis, "keyPrefix" | "rules" | "inputs" | "tree"> {
  /** Parallel to the tree's nodes: what figures give, for what the rows measure. */
  readonly nodeScores: TableAnalysis["scores"];
  /** Parallel to the tree's nodes. */
  readonly scores: readonly (number | null)[];
}

/** Where a unit stands. Ranks are those of decisions: equal totals share one. */
export interface Standing {
  readonly rank: number;
  /** How many units have a rank. */
  readonly of: number;
  readonly total: number;
  /** The unit's points, of which its result is made. */
  readonly points: number;
  /** What its points are divided by to give what the unit is ranked by; null where a point counts differently from pillar to pillar. */
  readonly divisor: number | null;
  /** What the others are ranked by, the highest first. */
  readonly others: readonly number[];
}

/**
 * Where a unit would stand with these tables in place of its line in the consolidation. Rows that compare units are scored anew for
 * everybody. null: the unit is not among them, or has no score.
 */
export function standingWith({ set, units, method, weights }: PeerUnits, unit: string, tables: readonly OwnTable[]): Standing | null {
  const at = units.findIndex(({ name }) => name === unit);
  const former = units[at];
  if (!former || method === null) return null;
  const own = { ...former, ...ownFigures(partsOfSet(set).columns, tables) };
  const consolidation = consolidate(withoutFiles(set), { scores: "auto", method, weights, bands: [], revise: () => units.map((each, index) => (index === at ? own : each)) });
  const { units: ranked } = consolidation;
  const found = ranked[at];
  if (!found || found.rank === null || found.total === null) return null;
  const others = ranked.flatMap((each, index) => (index === at ? [] : (rankedResult(each, set) ?? []))).sort((a, b) => b - a);
  return { rank: found.rank, of: others.length + 1, total: found.total, points: sumDecimals(found.groupScores.map((score) => score ?? 0)), divisor: divisorOf(consolidation, found), others };
}

function withoutFiles(set: RankSet): SelectedReadings {
  return { set, year: null, identity: unitIdentity(null, []), readings: [], previous: [], problems: [], questions: [] };
}

function divisorOf({ set, index: { method, weights } }: Consolidation, { max }: RankedUnit): number | null {
  const isPercent = set.settings.rankedBy === "percent";
  if (!hasPillars(set) || method === "sum") return isPercent ? max / 100 : 1;
  const isEven = new Set(weights).size === 1;
  // A percentage, or shares of maxima that differ: what a point is worth hangs on where it is won.
  return isEven && method === "mean-of-pillars" && !isPercent ? weights.length : null;
}

function ownFigures(columns: readonly RankedColumn[], tables: readonly OwnTable[]): Pick<UnitFigures, "scores" | "measures"> {
  const rows = new Map(tables.flatMap((table) => table.tree.nodes.map((node) => [`${table.keyPrefix}${node.path}`, { table, node }] as const)));
  const own = columns.map(({ indicator }) => rows.get(indicator.key));
  return {
    scores: own.map((row) => (row ? scoreOf(row.table, row.node) : null)),
    measures: own.map((row) => (row ? measuresOf({ ...row.table, scores: row.table.nodeScores }, row.node) : [])),
  };
}

function scoreOf({ scores }: OwnTable, { index, row }: IndicatorNode): UnitScore {
  if (row.state === "not-assessed") return "not-assessed";
  return row.state ? null : (scores[index] ?? null);
}
