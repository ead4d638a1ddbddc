import type { TableAnalysis } from "../core/analysis";
import { cellAddress, columnLetters } from "../core/grid/address";
import type { AppendixTable, ColumnRole, NumberCell, RowLevel, RowState, ScoreRole, TableRow } from "../core/recognize/appendix-table";
import type { IndicatorNode } from "../core/score/indicator-tree";
import { nodesOn } from "../core/score/whole-table";
import type { Rule } from "../core/rules";
import type { Messages } from "../i18n/messages";
import type { FindingJson } from "./finding-json";
import { findingJson } from "./finding-json";
import type { RuleJson } from "./rule-json";
import { ruleJson } from "./rule-json";

/** The score columns that have a name of their own in CONTRACT 2; several of one role have none. */
type ScoreName = "score" | "selfScore" | "councilScore" | "finalScore";

const scoreNames: Readonly<Record<ScoreRole, ScoreName>> = { published: "score", self: "selfScore", council: "councilScore", final: "finalScore" };

/** A recognised table as CONTRACT 2 prints it: rows count from 1, columns are letters. */
export interface TableJson {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly framework: { readonly id: string; readonly confidence: number } | null;
  readonly columns: Readonly<Partial<Record<ColumnRole | ScoreName, string>>>;
  readonly rows: readonly RowJson[];
  readonly scores: readonly { readonly role: ScoreRole; readonly year?: number; readonly column: string }[];
  readonly findings: readonly FindingJson[];
}

export interface RowJson extends Readonly<Partial<Record<Exclude<ScoreName, "score">, number | null>>> {
  readonly row: number;
  readonly code: string;
  readonly cellCode?: string;
  readonly name: string;
  readonly level: RowLevel;
  readonly max: number | null;
  readonly score: number | null;
  readonly rule: RuleJson | null;
  readonly parent: string | null;
  readonly path: string;
  readonly state?: RowState;
}

/** A table, sheet by sheet where it goes over several. */
export function tableJson(analysis: TableAnalysis, messages: Messages): readonly TableJson[] {
  return analysis.tree.parts.map((_, part) => partJson(analysis, part, messages));
}

function partJson({ tree, rules, findings, framework, ...analysis }: TableAnalysis, part: number, messages: Messages): TableJson {
  const { table } = tree.parts[part] ?? analysis;
  const columns = namedScores(table);
  const nodes = nodesOn(tree, part);
  const own = new Set<string | null>(nodes.map(({ path }) => path));
  return {
    sheet: table.sheet,
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    framework: framework && { id: framework.framework.id, confidence: framework.confidence },
    columns: columnsJson(table, columns),
    rows: nodes.map((node) => rowJson(node, rules[node.index] ?? null, tree.nodes, columns)),
    scores: table.scores.map(({ role, year, column }) => ({ role, ...(year === null ? {} : { year }), column: columnLetters(column) })),
    findings: findings.filter(({ indicator }) => (indicator === null ? part === 0 : own.has(indicator))).map((finding) => findingJson(finding, messages)),
  };
}

/** The named score columns by their index in `table.scores`. */
function namedScores(table: AppendixTable): ReadonlyMap<ScoreName, number> {
  const roles = table.scores.map((score) => score.role);
  const single = roles.flatMap((role, index) => (roles.indexOf(role) === roles.lastIndexOf(role) ? [[scoreNames[role], index] as const] : []));
  return new Map(single);
}

function columnsJson(table: AppendixTable, named: ReadonlyMap<ScoreName, number>): TableJson["columns"] {
  const roles = Object.entries(table.columns).map(([role, column]) => [role, columnLetters(column)] as const);
  const scores = [...named].map(([name, index]) => [name, columnLetters(table.scores[index]?.column ?? 0)] as const);
  return Object.fromEntries([...roles, ...scores]);
}

function rowJson(node: IndicatorNode, rule: Rule | null, nodes: readonly IndicatorNode[], named: ReadonlyMap<ScoreName, number>): RowJson {
  const { row, path, parent } = node;
  const roles = [...named].map(([name, index]) => [name, row.scores[index]?.value ?? null] as const);
  return {
    row: row.row + 1,
    code: row.code,
    ...(row.cellCode === undefined ? {} : { cellCode: row.cellCode }),
    name: row.name,
    level: row.level,
    max: row.max?.value ?? null,
    score: null,
    ...Object.fromEntries(roles),
    rule: rule === null ? null : ruleJson(rule, maxReference(row)),
    parent: parent === null ? null : (nodes[parent]?.path ?? null),
    path,
    ...(row.state === undefined ? {} : { state: row.state }),
  };
}

function maxReference({ max }: TableRow): string {
  return max === null ? "{max}" : addressOf(max);
}

function addressOf({ row, column }: NumberCell): string {
  return cellAddress(row, column);
}
