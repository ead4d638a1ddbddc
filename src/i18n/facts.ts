import type { Finding } from "../core/check/finding";
import { inputName } from "./input-name";
import type { Messages } from "./messages";

/** The facts of a finding as words of a language; every fact that a finding lacks reads "…". */
export interface Facts {
  /** The indicator's path as people say it ("4.2", "II/3.1"); "…" where the finding is about the table. */
  readonly indicator: string;
  /** A figure in the language's own notation, or a text as it is. */
  value(fact: string): string;
  /** A figure of a rule: a percentage where the facts say that its unit is a ratio. */
  measure(fact: string): string;
  /** Several, joined by commas. */
  list(fact: string): string;
  /** The names of a rule's inputs as people call them: "a", "tử số". */
  inputs(fact: string): string;
  /** Whether the finding has the fact at all. */
  has(fact: string): boolean;
}

const UNKNOWN = "…";

/** Reads the facts of a finding for a sentence. */
export function factsOf(finding: Finding, messages: Messages): Facts {
  const { numbers } = messages;
  const shown = (value: unknown): string =>
    typeof value === "number" ? numbers.exact(value) : typeof value === "string" && value !== "" ? value : UNKNOWN;
  return {
    indicator: finding.indicator ?? UNKNOWN,
    value: (fact) => shown(finding.facts[fact]),
    measure: (fact) => {
      const value = finding.facts[fact];
      return typeof value === "number" && finding.facts["unit"] === "ratio" ? numbers.percent(value) : shown(value);
    },
    list: (fact) => {
      const value = finding.facts[fact];
      return Array.isArray(value) && value.length > 0 ? value.map(shown).join(", ") : shown(value);
    },
    inputs: (fact) => namesOf(finding.facts[fact]).map((name) => inputName(name, messages)).join(", ") || UNKNOWN,
    has: (fact) => finding.facts[fact] !== undefined && finding.facts[fact] !== null,
  };
}

function namesOf(value: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.filter((name) => typeof name === "string");
}
