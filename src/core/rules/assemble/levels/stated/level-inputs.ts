import type { Measure } from "../../../ast";
import { unitOf } from "../../../parse/guard/threshold";
import type { RuleInput } from "../../../rule";
import type { Absent } from "../../absence/absent";
import type { Assembly } from "../../scope/assembly";
import { isRatioName } from "../../scope/ratio-name";
import { saidWords } from "./bands-measure";
import { isSingle, type Draft } from "./draft";
import { standardOf, withStandard } from "./level-standard";

/** The inputs of levels that are no letters: the one figure that is compared, and whether there is anything to compare. */
export function levelInputs(assembly: Assembly, draft: Draft, absent: Absent, measure: Measure): readonly RuleInput[] {
  const exists = absent.input === null ? [] : [absent.input];
  if (!isSingle(measure)) return exists;
  const words = saidWords(assembly, draft.guarded, absent) ?? measure.words;
  const generic = words.split(" ").length < 3 || isRatioName(words);
  const label = withStandard(generic ? (assembly.context.name ?? words) : words, standardOf(assembly, draft.guarded));
  const unit = unitOf(draft.limits, draft.money) ?? draft.guarded.find(({ guard }) => guard.unit !== null)?.guard.unit ?? null;
  const counted = measure.unit === "quantity" && draft.limits.every(({ amount }) => amount.kind === "plain" && Number.isInteger(amount.value));
  return [{ name: "value", kind: "number", label, unit: measure.unit === "ratio" ? null : unit, counted }, ...exists];
}
