import type { Analysis, TableAnalysis } from "../analysis";
import type { Finding } from "../check/finding";
import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { ScoreRole } from "../recognize/appendix-table";
import { sumDecimals } from "../text/sum-decimals";
import { measuresOf } from "./measures-of";
import type { RankSet } from "./rank-set";
import type { RankedRow } from "./set-of-tables";
import { rankedRows, setOfTables } from "./set-of-tables";
import { unitName } from "./unit-name";
import type { ScoreSource, UnitAudit, UnitReading } from "./unit-reading";
import { SCORE_SOURCES } from "./unit-reading";

/** A unit's workbook as it is consolidated: its reading and the set that it follows. */
export interface ReadUnit {
  readonly reading: UnitReading;
  readonly set: RankSet;
}

/** How many errors of a workbook are kept with their cells. */
const WORST = 5;

/** What a workbook tells of its unit; null where it holds no appendix table. Of tables of several years the latest count. */
export function readUnit(source: { readonly file: string; readonly mark: string }, analysis: Analysis, sheets: readonly Grid[]): ReadUnit | null {
  const tables = latestTables(analysis.tables);
  const [first] = tables;
  if (!first) return null;
  const rows = rankedRows(tables);
  const set = setOfTables(tables, rows);
  const year = tables.find(({ table }) => table.year !== null)?.table.year ?? null;
  const placed = tables.flatMap(({ table }) => sheets.filter((grid) => grid.sheet === table.sheet).map((grid) => ({ table, grid })));
  return {
    set,
    reading: {
      ...source,
      unit: unitName(source.file, placed),
      year,
      set: set.id,
      scores: scoreLists(rows, year),
      measures: rows.map(({ table, node }) => (node ? measuresOf(table, node) : [])),
      notAssessed: rows.flatMap(({ node }, index) => (node?.row.state === "not-assessed" ? [index] : [])),
      previousTotal: previousTotal(tables, year),
      audit: audit(analysis),
    },
  };
}

function latestTables(tables: readonly TableAnalysis[]): readonly TableAnalysis[] {
  const years = tables.flatMap(({ table }) => table.year ?? []);
  const latest = years.length > 0 ? Math.max(...years) : null;
  return tables.filter(({ table }) => table.year === null || table.year === latest);
}

function scoreLists(rows: readonly RankedRow[], year: number | null): UnitReading["scores"] {
  const lists = SCORE_SOURCES.map((source) => [source, rows.map((row) => scoreOf(row, source, year))] as const);
  return Object.fromEntries(lists.filter(([, list]) => list.some((score) => score !== null)));
}

function scoreOf({ table, node }: RankedRow, source: ScoreSource, year: number | null): number | null {
  if (!node) return null;
  if (source === "computed") return computedScore(table, node);
  const column = columnOf(table, source, (named) => named === null || year === null || named >= year);
  return column < 0 ? null : (node.row.scores[column]?.value ?? null);
}

/** What the figures give; a typed score is none, but a set may say that without figures there are 0 points. */
function computedScore({ scores, settings }: TableAnalysis, { index }: { readonly index: number }): number | null {
  const { evaluation, computed } = scores[index] ?? { evaluation: null, computed: null };
  if (evaluation === null || evaluation.score !== null) return evaluation?.score ?? null;
  return settings.missingIsZero && computed === 0 ? 0 : null;
}

/** The last score column of a role whose year fits. */
function columnOf({ table }: TableAnalysis, role: ScoreRole, fits: (year: number | null) => boolean): number {
  return table.scores.findLastIndex((column) => column.role === role && fits(column.year));
}

/** What the total row, or the top rows together, scored in the column of the year before. */
function previousTotal(tables: readonly TableAnalysis[], year: number | null): number | null {
  if (year === null) return null;
  const totals = tables.flatMap((table) => {
    const column = table.table.scores.findLastIndex((score) => score.year === year - 1);
    if (column < 0) return [];
    const { tree } = table;
    const rows = tree.total === null ? tree.roots : [tree.total];
    const known = rows.flatMap((index) => tree.nodes[index]?.row.scores[column]?.value ?? []);
    return known.length === rows.length ? [sumDecimals(known)] : [];
  });
  return totals.length === tables.length ? sumDecimals(totals) : null;
}

function audit({ tables }: Analysis): UnitAudit {
  const findings = tables.flatMap((table) => table.findings);
  const errors = findings.filter(({ severity }) => severity === "error");
  return { errors: errors.length, warnings: findings.filter(({ severity }) => severity === "warning").length, worst: errors.slice(0, WORST).map(summarised) };
}

function summarised({ code, severity, sheet, row, column, indicator }: Finding): UnitAudit["worst"][number] {
  return { code, severity, sheet, cell: cellAddress(row, column), indicator: indicator ?? "" };
}
