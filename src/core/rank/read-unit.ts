import type { Analysis, TableAnalysis } from "../analysis";
import type { Finding } from "../check/finding";
import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { digest } from "../text/digest";
import type { ScoreRole } from "../recognize/appendix-table";
import type { IndicatorNode } from "../score/indicator-tree";
import { sumDecimals } from "../text/sum-decimals";
import { comparisonOf } from "./comparison";
import { measuresOf, measuresOneThing } from "./measures-of";
import type { RankIndicator, RankSet, RankSettings } from "./rank-set";
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
  const set = rankSet(tables);
  const rows = tables.flatMap((table) => scoredNodes(table).map((node) => ({ table, node })));
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
      measures: rows.map(({ table, node }) => measuresOf(table, node)),
      notAssessed: rows.flatMap(({ node }, index) => (node.row.state === "not-assessed" ? [index] : [])),
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

interface Row {
  readonly table: TableAnalysis;
  readonly node: IndicatorNode;
}

function scoredNodes({ tree }: TableAnalysis): readonly IndicatorNode[] {
  return tree.nodes.filter(({ row }) => isScored(row.level) && row.state !== "not-scored");
}

function isScored(level: IndicatorNode["row"]["level"]): level is RankIndicator["level"] {
  return level === "pillar" || level === "group" || level === "indicator" || level === "sub";
}

function rankSet(tables: readonly TableAnalysis[]): RankSet {
  const indicators: RankIndicator[] = [];
  for (const analysis of tables) {
    const places = new Map<number, number>();
    for (const node of scoredNodes(analysis)) {
      const { level } = node.row;
      if (!isScored(level)) continue;
      places.set(node.index, indicators.length);
      const rule = analysis.rules[node.index] ?? null;
      indicators.push({
        key: `${analysis.keyPrefix}${node.path}`,
        code: node.row.code,
        name: node.row.name,
        level,
        max: node.row.max?.value ?? null,
        parent: node.parent === null ? null : (places.get(node.parent) ?? null),
        rule: rule?.text ?? null,
        comparison: comparisonOf(rule),
        measured: measuresOneThing(rule),
      });
    }
  }
  const framework = tables[0]?.framework?.framework ?? null;
  const shared = tables.every((table) => table.framework?.framework.id === framework?.id) ? framework : null;
  return {
    id: setId(indicators),
    title: shared?.title ?? tables[0]?.table.title ?? null,
    framework: shared?.id ?? null,
    settings: settingsOf(shared?.settings ?? null, indicators),
    indicators,
  };
}

/** Years, titles and units differ from workbook to workbook; what is prescribed does not. */
function setId(indicators: readonly RankIndicator[]): string {
  // Two marks of 32 bits over different texts: sets that are mistaken for each other would mix their columns up.
  const outline = indicators.map(({ key, name, max }) => `${max ?? ""} ${name} ${key}`).join("\n");
  return `${indicators.length}-${digest(outline)}${digest(JSON.stringify(indicators))}`;
}

function settingsOf(settings: { readonly total: RankSettings["total"]; readonly notAssessed: string } | null, indicators: readonly RankIndicator[]): RankSettings {
  const pillars = indicators.some(({ level }) => level === "pillar");
  return { total: settings && pillars ? settings.total : "sum", notAssessedLeavesMaximum: settings?.notAssessed !== "keep-maximum" };
}

function scoreLists(rows: readonly Row[], year: number | null): UnitReading["scores"] {
  const lists = SCORE_SOURCES.map((source) => [source, rows.map((row) => scoreOf(row, source, year))] as const);
  return Object.fromEntries(lists.filter(([, list]) => list.some((score) => score !== null)));
}

function scoreOf({ table, node }: Row, source: ScoreSource, year: number | null): number | null {
  if (source === "computed") return computedScore(table, node);
  const column = columnOf(table, source, (named) => named === null || year === null || named >= year);
  return column < 0 ? null : (node.row.scores[column]?.value ?? null);
}

/** What the figures give; a typed score is none, but a set may say that without figures there are 0 points. */
function computedScore({ scores, settings }: TableAnalysis, { index }: IndicatorNode): number | null {
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
