import type { Scenario } from "../scenario/scenario";
import { NO_CHANGE } from "../scenario/scenario";
import type { PathAction } from "./plan-path";

/** What a path supposes of its table: the figures that its actions lead to, or the scores where figures are not known. */
export function pathScenario(actions: readonly PathAction[]): Scenario {
  const inputs = new Map(actions.flatMap(({ advice, figures }) => (figures ? [[advice.indicator, figures] as const] : [])));
  const scores = new Map(actions.flatMap(({ advice, figures, score }) => (figures ? [] : [[advice.indicator, score] as const])));
  return { ...NO_CHANGE, inputs, scores };
}
