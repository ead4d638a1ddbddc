import type { MissingStep, Rule, RuleInput } from "../rules/rule";
import { foldWords } from "../text/fold-text";

/** How much work a change is: issuing a document, something that an office does by itself, something that the population has to do. */
export type EffortSize = "small" | "medium" | "large";

/** Units of effort of a whole change of that size. */
export const EFFORT_UNITS: Readonly<Record<EffortSize, number>> = { small: 1, medium: 3, large: 8 };

/** Words for those whom an office cannot simply instruct, folded. */
const POPULATION = /(?:^| )(?:nguoi dan|dan so|ho gia dinh|cong dan|nguoi truong thanh|luc luong lao dong|nang suat lao dong|doanh nghiep|ho kinh doanh|khach hang|thue bao|grdp)(?: |$)/;

/** The size of a change of an input where nobody has said otherwise. */
export function usualEffort(rule: Rule, name: string, indicator: string): EffortSize {
  const input = rule.inputs.find((each) => each.name === name);
  if (!input || isIssued(input)) return "small";
  if (rule.kind === "growth") return "large";
  return POPULATION.test(foldWords(`${indicator} ${input.label}`)) ? "large" : "medium";
}

/** What is had by deciding it: an option or a part. */
function isIssued({ kind }: RuleInput): boolean {
  return kind === "choice" || kind === "flag";
}

/** The least share of a whole change: to move at all costs something. */
const LEAST_SHARE = 0.1;

/** The part of a whole change that a step is: how far it is to the target; one for options, and for growth, which begins anew each year. */
export function shareOfChange({ from, to, unit }: Pick<MissingStep, "from" | "to" | "unit">, rule: Pick<Rule, "kind"> | null): number {
  if (unit === "option" || rule?.kind === "growth" || from === null || to <= 0) return 1;
  return Math.min(1, Math.max(LEAST_SHARE, Math.abs(to - from) / Math.max(Math.abs(to), Math.abs(from))));
}
