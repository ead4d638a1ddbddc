import type { Rule } from "../rule";
import { TEXT_READINGS, type TextDoubt, type TextReading } from "../text-reading";
import { exampleOf, type ReadingExample } from "./reading-example";

/** A refused text that leaves readings open, of which the user may pick one. */
export interface OpenText {
  readonly doubt: TextDoubt;
  /** One or two. */
  readonly readings: readonly OfferedReading[];
  /** Where two of them differ; null where no short example shows it. */
  readonly example: ReadingExample | null;
}

export interface OfferedReading {
  readonly reading: TextReading;
  /** What the row's rule would be. */
  readonly rule: Rule;
}

/** What a refused rule leaves open. `read` reads its row anew. Null: it is not refused, or not for want of a choice between readings. */
export function openText(rule: Rule, max: number, read: (reading: TextReading) => Rule | null): OpenText | null {
  const doubt = rule.ast === null ? doubtOf(rule) : null;
  if (doubt === null) return null;
  const readings = TEXT_READINGS[doubt].flatMap((reading) => offered(reading, read(reading)) ?? []);
  const [first, second] = readings;
  return first === undefined || readings.length < TEXT_READINGS[doubt].length ? null : { doubt, readings, example: second === undefined ? null : exampleOf(first.rule, second.rule, max) };
}

function offered(reading: TextReading, rule: Rule | null): OfferedReading | null {
  return rule === null || rule.ast === null ? null : { reading, rule };
}

function doubtOf({ diagnostics }: Rule): TextDoubt | null {
  if (diagnostics.some(({ code }) => code === "rule-precedence")) return "formula";
  const expected = diagnostics.find(({ code }) => code === "rule-unreadable")?.facts["expected"];
  if (expected === "one-of-or-additive") return "options";
  if (expected === "steps") return "steps";
  if (expected === "remark") return "remarks";
  return expected === "branches-apart" ? "levels" : null;
}
