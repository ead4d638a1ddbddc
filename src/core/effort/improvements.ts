import type { Advice } from "../advise/advice";
import { impliedInputs } from "../advise/implied-inputs";
import type { TableAnalysis } from "../analysis";
import { evaluate, missing } from "../rules";
import type { MissingStep, RuleInputs } from "../rules/rule";
import { inputsByPath } from "../score/input-rows";
import type { EffortSize } from "./effort-size";
import { EFFORT_UNITS, shareOfChange, usualEffort } from "./effort-size";

/** What an indicator's inputs cost to change, where somebody has said so, by `effortKey`. */
export type EffortChoices = ReadonlyMap<string, EffortSize>;

export function effortKey(indicator: string, input: string): string {
  return `${indicator}/${input}`;
}

/** One state that an indicator can be brought to. */
export interface Improvement {
  readonly steps: readonly MissingStep[];
  /** The indicator's figures then; null where only its score is known. */
  readonly figures: RuleInputs | null;
  /** In place of steps, where only the score tells how high a ratio is: from about this to the target. */
  readonly ratio: { readonly from: number; readonly to: number } | null;
  readonly score: number;
  /** Points won. */
  readonly gain: number;
  /** In units of effort, with one place. */
  readonly effort: number;
}

/** An indicator that lacks points, with the ways to win them; none where its figures are not known. */
export interface ImprovableIndicator {
  readonly advice: Advice;
  readonly improvements: readonly Improvement[];
}

/** States that are looked at for one indicator: parts that combine freely could be very many. */
const MOST_STATES = 256;

/** The ways to improve each indicator of a table that lacks points, the cheaper before the dearer, none that another beats in both. */
export function improvements(analysis: TableAnalysis, efforts: EffortChoices): readonly ImprovableIndicator[] {
  const inputs = inputsByPath(analysis.inputs);
  return analysis.advice.map((advice) => ({ advice, improvements: improvementsOf(advice, inputs.get(advice.indicator) ?? {}, efforts) }));
}

function improvementsOf(advice: Advice, typed: RuleInputs, efforts: EffortChoices): readonly Improvement[] {
  const { rule, score, max } = advice;
  if (!rule || score === null) return [];
  const figures = evaluate(rule, typed, max).score === score ? typed : impliedInputs(rule, score, max);
  return figures ? undominated(reachable({ advice, score, efforts }, figures)) : estimated({ advice, score, efforts });
}

interface Start {
  readonly advice: Advice;
  readonly score: number;
  readonly efforts: EffortChoices;
}

/** Every state that steps lead to, one after the other. */
function reachable(start: Start, figures: RuleInputs): readonly Improvement[] {
  const { advice: { rule, max }, score } = start;
  if (!rule) return [];
  const found = new Map<string, Improvement>();
  let open: readonly { readonly inputs: RuleInputs; readonly steps: readonly MissingStep[] }[] = [{ inputs: figures, steps: [] }];
  while (open.length > 0 && found.size < MOST_STATES) {
    const next: typeof open[number][] = [];
    for (const { inputs, steps } of open) {
      for (const step of missing(rule, inputs, max)) {
        const reached = { inputs: { ...inputs, [step.input]: step.to }, steps: withStep(steps, step) };
        const key = JSON.stringify(reached.inputs);
        if (found.has(key) || found.size >= MOST_STATES) continue;
        found.set(key, { steps: reached.steps, figures: reached.inputs, ratio: null, score: step.score, gain: hundredths(step.score - score) / 100, effort: effortOf(reached.steps, start) });
        next.push(reached);
      }
    }
    open = next;
  }
  return [...found.values()].filter(({ gain }) => gain > 0);
}

/** A later step of an input takes the earlier one's place; it still begins where the first began. */
function withStep(steps: readonly MissingStep[], step: MissingStep): readonly MissingStep[] {
  const earlier = steps.find(({ input }) => input === step.input);
  return [...steps.filter(({ input }) => input !== step.input), earlier ? { ...step, from: earlier.from } : step];
}

/** The target of a ratio that only the score tells: all points, for as much of the change as is lacking. */
function estimated(start: Start): readonly Improvement[] {
  const { advice: { reason, rule, max }, score } = start;
  const input = rule?.ast?.kind === "bands" ? (rule.inputs.find(({ kind }) => kind === "number")?.name ?? null) : null;
  if (reason?.kind !== "below-target" || input === null) return [];
  const { measure: from, target: to } = reason;
  const effort = effortOf([{ input, from, to, unit: "ratio" }], start);
  return [{ steps: [], figures: null, ratio: { from, to }, score: max, gain: hundredths(max - score) / 100, effort }];
}

function effortOf(steps: readonly Pick<MissingStep, "input" | "from" | "to" | "unit">[], { advice, efforts }: Start): number {
  const tenths = steps.reduce((sum, step) => {
    const size = efforts.get(effortKey(advice.indicator, step.input)) ?? (advice.rule ? usualEffort(advice.rule, step.input, advice.name) : "medium");
    return sum + Math.max(1, Math.round(10 * EFFORT_UNITS[size] * shareOfChange(step, advice.rule)));
  }, 0);
  return tenths / 10;
}

function undominated(all: readonly Improvement[]): readonly Improvement[] {
  const sorted = [...all].sort((a, b) => a.effort - b.effort || b.gain - a.gain);
  let most = 0;
  return sorted.filter(({ gain }) => {
    const better = gain > most;
    most = Math.max(most, gain);
    return better;
  });
}

/** Scores have two places: their hundredths are whole. */
function hundredths(points: number): number {
  return Math.round(points * 100);
}
