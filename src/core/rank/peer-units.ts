import type { TableAnalysis } from "../analysis";
import type { Grid } from "../grid/grid";
import type { IndicatorNode } from "../score/indicator-tree";
import { sumDecimals } from "../text/sum-decimals";
import { consolidate, partsOfSet } from "./consolidate";
import type { RankedColumn, UnitFigures, UnitScore } from "./consolidation";
import { measuresOf } from "./measures-of";
import type { RankSet } from "./rank-set";
import { hasLayout, summaryLayout } from "./sheets/summary-layout";
import { unitsOfSheet } from "./sheets/summary-units";

/** Everybody in a consolidation by the set of the open workbook, so that one of them can be held against the others. */
export interface PeerUnits {
  readonly set: RankSet;
  readonly units: readonly UnitFigures[];
}

/** The units of a summary sheet as they stand there by now; null where the sheet was made by another set, or its columns were moved. */
export function peerUnits(summary: Grid, set: RankSet, notAssessed: string): PeerUnits | null {
  const { groups, columns } = partsOfSet(set);
  const layout = summaryLayout({ groups, columns });
  return hasLayout(summary, layout) ? { set, units: unitsOfSheet(summary, layout, columns, notAssessed) } : null;
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
  /** The unit's points, of which the total is made. */
  readonly points: number;
  /** The totals of the others, the highest first. */
  readonly others: readonly number[];
}

/**
 * Where a unit would stand with these tables in place of its line in the consolidation. Rows that compare units are scored anew for
 * everybody. null: the unit is not among them, or has no score.
 */
export function standingWith({ set, units }: PeerUnits, unit: string, tables: readonly OwnTable[]): Standing | null {
  const at = units.findIndex(({ name }) => name === unit);
  const former = units[at];
  if (!former) return null;
  const own = { ...former, ...ownFigures(partsOfSet(set).columns, tables) };
  const { units: ranked } = consolidate({ set, year: null, readings: [], previous: [], problems: [], questions: [] }, { scores: "auto", bands: [], revise: () => units.map((each, index) => (index === at ? own : each)) });
  const found = ranked[at];
  if (!found || found.rank === null || found.total === null) return null;
  const others = ranked.flatMap(({ total }, index) => (index === at || total === null ? [] : [total])).sort((a, b) => b - a);
  return { rank: found.rank, of: others.length + 1, total: found.total, points: sumDecimals(found.groupScores.map((score) => score ?? 0)), others };
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
