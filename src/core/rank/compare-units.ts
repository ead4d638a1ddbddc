import { evaluate } from "../rules";
import { rangeOf } from "../rules/evaluate/methods";
import type { RuleInputs } from "../rules/rule";
import type { RankedColumn, UnitFigures, UnitScore } from "./consolidation";
import { measureName, peersName } from "./rule-of-comparison";
import type { RankProblem } from "./rank-problem";

/** The units' scores, those of comparing rows from everybody's figures. */
export function comparedScores(units: readonly UnitFigures[], columns: readonly RankedColumn[]): readonly (readonly UnitScore[])[] {
  const peers = columns.map((column, index) => (column.peers ? extremes(units, column, index) : {}));
  return units.map((unit) => columns.map((column, index) => scoreOf(unit, column, index, peers[index] ?? {})));
}

function scoreOf({ scores, measures }: UnitFigures, column: RankedColumn, index: number, peers: RuleInputs): UnitScore {
  const own = scores[index] ?? null;
  if (!column.peers || own === "not-assessed") return own;
  const figures = column.slots.map((_, slot) => [measureName(slot), measures[index]?.[slot]] as const);
  return evaluate(column.peers, { ...peers, ...Object.fromEntries(figures) }, column.max).score;
}

/** What a comparison needs of everybody's figures, the lowest and the highest: with all of them each unit would be held against each, time that grows with their square. */
function extremes(units: readonly UnitFigures[], { slots }: RankedColumn, index: number): RuleInputs {
  return Object.fromEntries(slots.flatMap(({ kind }, slot) => (kind === "compared" ? [[peersName(slot), extremesOf(peersOf(units, index, slot))]] : [])));
}

function extremesOf(figures: readonly number[]): readonly number[] {
  return figures.length === 0 ? [] : rangeOf(figures);
}

/** Everybody's figures in a slot of a column. Units that are not assessed there are nobody's peers. */
export function peersOf(units: readonly UnitFigures[], column: number, slot: number): readonly number[] {
  return units.flatMap(({ scores, measures }) => (scores[column] === "not-assessed" ? [] : (measures[column]?.[slot] ?? [])));
}

/** Where no unit's figures are known the scores stay as the workbooks have them. */
export function comparable(column: RankedColumn, units: readonly UnitFigures[], index: number): RankedColumn {
  return units.some(({ measures }) => column.slots.every((_, slot) => measures[index]?.[slot] != null)) ? column : { ...column, peers: null };
}

/** What keeps a comparison from giving scores to anybody. */
export function comparisonProblems(columns: readonly RankedColumn[], units: readonly UnitFigures[]): readonly RankProblem[] {
  const equal = columns.filter(({ peers, slots }, index) => peers !== null && slots.some(({ kind }, slot) => kind === "compared" && new Set(peersOf(units, index, slot)).size === 1));
  return equal.length === 0 ? [] : [{ severity: "warning", file: null, unit: null, code: "peers-equal", indicators: equal.map(({ indicator }) => indicator.code || indicator.name) }];
}
