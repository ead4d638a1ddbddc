import type { TableAnalysis } from "../analysis";
import { indexRule, weightOf } from "../council/index-rule";
import { pillarOfRows, pillarsOf } from "../council/pillar-of-table";
import type { Framework, FrameworkIndicator } from "../framework/framework";
import { isScoredLevel } from "../recognize/row-levels";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { nodeAt } from "../score/score-tree";
import { comparisonOf } from "./comparison";
import { measuresOneThing } from "./measures-of";
import type { RankIndicator, RankSet, RankSettings } from "./rank-set";
import { groupsOf, hasPillars } from "./rank-set";
import { setId } from "./set-id";

/** A row of a set with the table that it stands in. */
export interface RankedRow {
  readonly table: TableAnalysis;
  /** null for a pillar whose table has no row for it: the table as a whole is the pillar. */
  readonly node: IndicatorNode | null;
  /** The pillar of the set that the row begins, or null. */
  readonly pillar: FrameworkIndicator | null;
}

/** The rows of a unit's tables that bear scores, in order; parents before their children. */
export function rankedRows(tables: readonly TableAnalysis[]): readonly RankedRow[] {
  return tables.flatMap((table): readonly RankedRow[] => {
    const nodes = table.tree.nodes.filter(({ row }) => isScoredLevel(row.level) && row.state !== "not-scored");
    const whole = pillarOfTable(table, nodes);
    const head: readonly RankedRow[] = whole ? [{ table, node: null, pillar: whole }] : [];
    return [...head, ...nodes.map((node) => ({ table, node, pillar: node.row.level === "pillar" ? pillarOfRows(table, below(table.tree, node)) : null }))];
  });
}

/** The pillar that a table is as a whole; null where it has rows for its pillars, or its set has none. */
function pillarOfTable(table: TableAnalysis, nodes: readonly IndicatorNode[]): FrameworkIndicator | null {
  const set = table.framework?.framework;
  const hasRows = table.tree.roots.some((root) => nodeAt(table.tree, root).row.level === "pillar");
  return set && !hasRows && pillarsOf(set).length > 0 ? pillarOfRows(table, nodes) : null;
}

function below(tree: IndicatorTree, node: IndicatorNode): readonly IndicatorNode[] {
  return node.children.map((child) => nodeAt(tree, child)).flatMap((child) => [child, ...below(tree, child)]);
}

/** What a unit's tables prescribe together. */
export function setOfTables(tables: readonly TableAnalysis[], rows: readonly RankedRow[]): RankSet {
  const indicators = indicatorsOf(rows);
  const framework = tables[0]?.framework?.framework ?? null;
  const shared = tables.every((table) => table.framework?.framework.id === framework?.id) ? framework : null;
  const settings = settingsOf({ tables, rows, indicators, framework: shared });
  return {
    id: setId({ indicators, settings }),
    title: shared?.title ?? tables[0]?.table.title ?? null,
    framework: shared?.id ?? null,
    settings,
    indicators,
  };
}

function indicatorsOf(rows: readonly RankedRow[]): readonly RankIndicator[] {
  const indicators: RankIndicator[] = [];
  const places = new Map<IndicatorNode | TableAnalysis, number>();
  for (const { table, node, pillar } of rows) {
    const above = node === null ? undefined : node.parent === null ? table : nodeAt(table.tree, node.parent);
    const indicator = node ? indicatorOf(table, node) : pillar && pillarIndicator(table, pillar);
    if (!indicator) continue;
    places.set(node ?? table, indicators.length);
    indicators.push({ ...indicator, parent: (above && places.get(above)) ?? null });
  }
  return indicators;
}

function indicatorOf({ keyPrefix, rules }: TableAnalysis, { index, path, row }: IndicatorNode): Omit<RankIndicator, "parent"> | null {
  const { level, code, name, max } = row;
  const rule = rules[index] ?? null;
  if (!isScoredLevel(level)) return null;
  return { key: `${keyPrefix}${path}`, code, name, level, max: max?.value ?? null, rule: rule?.text ?? null, comparison: comparisonOf(rule), measured: measuresOneThing(rule) };
}

function pillarIndicator({ keyPrefix }: TableAnalysis, { path, code, name }: FrameworkIndicator): Omit<RankIndicator, "parent"> {
  return { key: `${keyPrefix}pillar:${path}`, code, name, level: "pillar", max: null, rule: null, comparison: null, measured: false };
}

interface Prescribed {
  readonly tables: readonly TableAnalysis[];
  readonly rows: readonly RankedRow[];
  readonly indicators: readonly RankIndicator[];
  readonly framework: Framework | null;
}

function settingsOf({ tables, rows, indicators, framework }: Prescribed): RankSettings {
  const pillars = hasPillars({ indicators }) ? groupsOf({ indicators }) : [];
  const rule = indexRule(framework, pillars.length, []);
  const weights = pillars.flatMap((index) => {
    const [key, pillar] = [indicators[index]?.key, rows[index]?.pillar];
    return key !== undefined && pillar && weightOf(rule, pillar.path) !== 1 ? [[key, weightOf(rule, pillar.path)] as const] : [];
  });
  return {
    methods: rule.methods,
    readings: framework?.settings.readings ?? [],
    bands: rule.bands,
    weights: Object.fromEntries(weights),
    rankedBy: framework?.settings.index === "percent-of-maximum" ? "percent" : "points",
    decimals: Math.max(...tables.map(({ decimals }) => decimals)),
    decidedDecimals: framework?.settings.decimals ?? null,
    notAssessedLeavesMaximum: framework?.settings.notAssessed !== "keep-maximum",
  };
}
