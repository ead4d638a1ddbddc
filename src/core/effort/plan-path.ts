import type { Advice } from "../advise/advice";
import { agenciesIn } from "../agency/agency";
import type { TableAnalysis } from "../analysis";
import { cheapestPath } from "./cheapest-path";
import type { EffortChoices, ImprovableIndicator, Improvement } from "./improvements";
import { improvements } from "./improvements";

/** What the path is to reach and what it may use. */
export interface PathRequest {
  /** Points to win. */
  readonly goal: number;
  readonly efforts: EffortChoices;
  /** Indicators, by path, that are out of reach. */
  readonly excluded: ReadonlySet<string>;
  /** Only indicators led by one of these agencies (`Agency.key`); null for all. */
  readonly agencies: ReadonlySet<string> | null;
  /** "YYYY-MM-DD": indicators whose deadline lies later stay out; null for all. */
  readonly notAfter: string | null;
}

/** One indicator of a path, and what to bring it to. */
export interface PathAction extends Improvement {
  readonly advice: Advice;
}

export type PlannedPath =
  /** The least effort that wins the goal, proven over every combination of `improvable` indicators. */
  | { readonly reached: true; readonly improvable: number; readonly actions: readonly PathAction[]; readonly gain: number; readonly effort: number; readonly unknown: readonly Advice[] }
  /** Nothing that is known to be possible wins the goal; the most that it wins. */
  | { readonly reached: false; readonly most: number; readonly unknown: readonly Advice[] };

/**
 * The least effort that wins so many points of a table whose total is the sum of its indicators. `unknown`: indicators that lack points,
 * but whose figures or rule do not tell how to win them; they are in no path.
 */
export function planPath(analysis: TableAnalysis, request: PathRequest): PlannedPath {
  const allowed = improvements(analysis, request.efforts).filter(({ advice }) => mayUse(advice, request));
  const usable = allowed.filter((each) => each.improvements.length > 0);
  const unknown = allowed.flatMap((each) => (each.improvements.length === 0 ? [each.advice] : []));
  const classes = usable.map((each) => each.improvements.map(({ gain, effort }) => ({ gain: Math.round(gain * 100), effort: Math.round(effort * 10) })));
  const path = cheapestPath(classes, Math.max(0, Math.ceil(request.goal * 100 - 1e-6)));
  if (!path.reached) return { reached: false, most: path.most / 100, unknown };
  const actions = path.chosen.flatMap((index, at): readonly PathAction[] => actionOf(usable[at], index));
  return { reached: true, improvable: usable.length, actions: actions.sort((a, b) => b.gain / b.effort - a.gain / a.effort), gain: path.gain / 100, effort: path.effort / 10, unknown };
}

function mayUse(advice: Advice, { excluded, agencies, notAfter }: PathRequest): boolean {
  if (excluded.has(advice.indicator)) return false;
  if (agencies !== null && !agenciesIn(advice.lead ?? "").some(({ key }) => agencies.has(key))) return false;
  return notAfter === null || !advice.deadlines.some((deadline) => deadline.kind === "dated" && deadline.due > notAfter);
}

function actionOf(indicator: ImprovableIndicator | undefined, index: number | null): readonly PathAction[] {
  const improvement = index === null ? undefined : indicator?.improvements[index];
  return indicator && improvement ? [{ ...improvement, advice: indicator.advice }] : [];
}
