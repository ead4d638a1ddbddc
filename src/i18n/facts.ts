import type { Finding } from "../core/check/finding";
import { dayWords } from "./day-words";
import { inputName } from "./input-name";
import type { Messages } from "./messages";
import { refusalSentence } from "./refusal-sentence";

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
  /** Several in quotes, joined by commas: “Khóa”, “Giá trị”. */
  quoted(fact: string): string;
  /** The names of a rule's inputs as people call them: "a", "tử số". */
  inputs(fact: string): string;
  /** A text, cut where it is long. */
  excerpt(fact: string): string;
  /** A day ("2024-12-31") as people write it. */
  day(fact: string): string;
  /** The missing figures with their meaning: "a – Tổng số hồ sơ". */
  readonly figures: string;
  /** Why a scoring text was refused, as a sentence. */
  readonly refusal: string;
  /** See `isUndivided`. */
  readonly undivided: boolean;
  /** Whether the finding has the fact at all. */
  has(fact: string): boolean;
}

const UNKNOWN = "…";

/** Longer texts are cut: the cell itself is a click away. */
const LONGEST_EXCERPT = 60;

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
    quoted: (fact) => quotedList(namesOf(finding.facts[fact])),
    inputs: (fact) => namesOf(finding.facts[fact]).map((name) => inputName(name, messages)).join(", ") || UNKNOWN,
    excerpt: (fact) => excerpt(shown(finding.facts[fact])),
    day: (fact) => dayWords(shown(finding.facts[fact])),
    figures: figures(finding, messages),
    refusal: refusalSentence(finding.facts["expected"], String(finding.facts["text"] ?? ""), messages),
    undivided: isUndivided(finding.facts),
    has: (fact) => finding.facts[fact] !== undefined && finding.facts[fact] !== null,
  };
}

/** Whether a ratio is multiplied as it stands: its divisor of 100% is nowhere in the text. */
export function isUndivided(facts: Readonly<Record<string, unknown>>): boolean {
  return facts["divisor"] === 1 && facts["unit"] === "ratio";
}

/** “Khóa”, “Giá trị” */
export function quotedList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT).trimEnd()}…` : line;
}

function figures({ facts }: Finding, messages: Messages): string {
  const labels = namesOf(facts["label"]);
  const words = namesOf(facts["name"]).map((name, index) => {
    const label = excerpt(labels[index] ?? "");
    const called = inputName(name, messages);
    return label === "" || label === called ? called : messages.advice.figure(called, label);
  });
  return words.join("; ") || UNKNOWN;
}

function namesOf(value: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.filter((name) => typeof name === "string");
}
