import type { TableAnalysis } from "../analysis";
import type { Framework, IndexMethod, IndexReading } from "../framework/framework";
import type { RankBand } from "../rank/rank-bands";
import type { ChosenIndexMethod } from "../state/workbook-state";
import { councilRows } from "./council-rows";
import type { CouncilRows } from "./council-rows";
import type { IndexResult } from "./index-result";
import { indexResult } from "./index-result";
import { indexRule, weightOf } from "./index-rule";
import { pillarOfRows, pillarsOf } from "./pillar-of-table";
import type { GroupTally, Tally } from "./tally";
import { addTallies, groupTallies } from "./tally";

/** A unit's result by one indicator set, from every table of the workbook that belongs to it. */
export interface Assessment {
  /** The set that its tables follow, or null. */
  readonly framework: Framework | null;
  readonly pillars: readonly AssessedPillar[];
  readonly whole: Tally;
  /** The index in every way that the set's document allows; one where it leaves no choice. */
  readonly results: readonly IndexResult[];
  /** The classes in force: those typed on the sheet of the index, else those of the set; empty where neither says. */
  readonly bands: readonly RankBand[];
  /** The words of the document for each of several ways; empty where there is no choice. */
  readonly readings: readonly IndexReading[];
  /** The way in force: the only one, or the one that the user chose; null where the user has yet to choose. */
  readonly method: IndexMethod | null;
  /** Why there is no index of the whole, or null: pillars of the set that no table holds, or that two tables hold. */
  readonly problem: { readonly kind: "pillars-missing" | "pillars-twice"; readonly pillars: readonly string[] } | null;
}

/** A part of an assessment that stands in one table: a pillar, or the whole table where the set has none. */
export interface AssessedPillar {
  /** The pillar's path in the set; "" where the set has no pillars. */
  readonly path: string;
  readonly name: string;
  /** The index in `analysis.tables`. */
  readonly table: number;
  readonly rows: CouncilRows;
  readonly groups: readonly GroupTally[];
  readonly tally: Tally;
  /** What it counts in a mean of pillars. */
  readonly weight: number;
}

/** What the user typed on the sheet of an index, or null for what the set says. */
export interface IndexTyping {
  /** By the pillar's path. */
  readonly weights: ReadonlyMap<string, number>;
  readonly bands: readonly RankBand[];
}

export interface AssessmentSources {
  readonly tables: readonly TableAnalysis[];
  readonly indexMethods: readonly ChosenIndexMethod[];
  /** What stands on the sheet of the assessment of this number, from 0. */
  readonly typing: (assessment: number) => IndexTyping | null;
}

/** The assessments of a workbook: one for all tables of a set with pillars, one for each other table. */
export function assessments({ tables, indexMethods, typing }: AssessmentSources): readonly Assessment[] {
  const byKey = new Map<string, Part[]>();
  tables.forEach((analysis, table) => {
    const set = analysis.framework?.framework;
    const key = set && pillarsOf(set).length > 0 ? `set ${set.id}` : `table ${table}`;
    byKey.set(key, [...(byKey.get(key) ?? []), ...partsOf(analysis, table)]);
  });
  return [...byKey.values()].map((own, index) => assessment(own, indexMethods, typing(index)));
}

interface Part extends Omit<AssessedPillar, "weight"> {
  readonly framework: Framework | null;
}

/** A table's pillars, or the table as the one part that it is. */
function partsOf(analysis: TableAnalysis, table: number): Part[] {
  const rows = councilRows(analysis);
  const groups = groupTallies(analysis, rows);
  const framework = analysis.framework?.framework ?? null;
  const inPillars = groups.filter(({ node }) => node.row.level === "pillar").length > 1;
  return (inPillars ? groups.map((group) => [group]) : [groups]).map((own): Part => {
    const inside = analysis.tree.nodes.filter(({ index }) => rows.rows.some(({ node, root }) => node.index === index && own.some((group) => group.node.index === root)));
    const pillar = pillarOfRows(analysis, inside);
    const name = pillar?.name ?? (inPillars ? own[0]?.node.row.name : analysis.table.title) ?? analysis.table.sheet;
    return { framework, path: pillar?.path ?? "", name, table, rows, groups: own, tally: addTallies(own) };
  });
}

function assessment(parts: readonly Part[], chosen: readonly ChosenIndexMethod[], typing: IndexTyping | null): Assessment {
  const framework = parts[0]?.framework ?? null;
  const rule = indexRule(framework, parts.length, chosen);
  const bands = typing?.bands ?? rule.bands;
  const pillars = parts.map((part): AssessedPillar => ({ ...part, weight: typing?.weights.get(part.path) ?? weightOf(rule, part.path) }));
  const problem = problemOf(framework, pillars);
  const weighted = problem ? [] : pillars.map(({ tally, weight }) => ({ ...tally, weight }));
  const whole = addTallies(pillars.map(({ tally }) => tally));
  const results = rule.methods.map((method) => indexResult(method, weighted, bands));
  return { framework, pillars, whole, results, bands, readings: framework?.settings.readings ?? [], method: rule.method, problem };
}

/** An index of a part of the pillars, or of one pillar twice, would be another unit's or no unit's. */
function problemOf(framework: Framework | null, pillars: readonly AssessedPillar[]): Assessment["problem"] {
  const expected = framework ? pillarsOf(framework) : [];
  if (expected.length === 0) return null;
  const times = (path: string): number => pillars.filter((pillar) => pillar.path === path).length;
  const twice = expected.filter(({ path }) => times(path) > 1);
  if (twice.length > 0) return { kind: "pillars-twice", pillars: twice.map(({ name }) => name) };
  const missing = expected.filter(({ path }) => times(path) === 0);
  return missing.length > 0 ? { kind: "pillars-missing", pillars: missing.map(({ name }) => name) } : null;
}
