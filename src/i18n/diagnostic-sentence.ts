import type { RuleDiagnostic } from "../core/rules/rule";
import { isUndivided } from "./facts";
import type { Messages } from "./messages";
import { refusalSentence } from "./refusal-sentence";

/** Says what is wrong at a place of a scoring text, where the text itself is on the screen. */
export function diagnosticSentence({ code, facts }: RuleDiagnostic, place: string, messages: Messages): string {
  const { numbers, rule } = messages;
  const words = rule.diagnostics;
  const shown = (fact: string): string => {
    const value = facts[fact];
    if (typeof value !== "number") return value ?? "…";
    return facts["unit"] === "ratio" ? numbers.percent(value) : numbers.exact(value);
  };
  switch (code) {
    case "rule-branches-overlap":
      return words.overlap(shown("at"));
    case "rule-branch-duplicate":
      return words.duplicate;
    case "rule-gap":
      return words.gap(shown("from"), shown("to"));
    case "rule-variable-undefined":
      return words.undefined(shown("letter"));
    case "rule-variable-unused":
      return words.unused(shown("letter"));
    case "rule-divisor-mismatch":
      return isUndivided(facts) ? words.undivided(shown("threshold")) : words.divisor(shown("threshold"), shown("divisor"));
    case "rule-precedence":
      return words.precedence;
    case "rule-unreadable":
      return refusalSentence(facts["expected"], place, messages);
    default:
      return code satisfies never;
  }
}
