import type { Messages } from "./messages";

/** Longer places are cut: the row's own text is at hand. */
const LONGEST_PLACE = 80;

/** Says why a scoring text was refused: what the compiler expected ("award"), and the words where it did. */
export function refusalSentence(expected: unknown, place: string, { rule }: Messages): string {
  const reason = isRefusal(expected, rule.refusals) ? rule.refusals[expected] : rule.refused;
  const words = place.replace(/\s+/g, " ").trim();
  if (words === "") return rule.refusal(reason);
  return rule.refusalAt(reason, words.length > LONGEST_PLACE ? `${words.slice(0, LONGEST_PLACE).trimEnd()}…` : words);
}

function isRefusal(expected: unknown, refusals: Messages["rule"]["refusals"]): expected is keyof Messages["rule"]["refusals"] {
  return typeof expected === "string" && Object.hasOwn(refusals, expected);
}
