import type { Rule } from "../rule";
import { TEXT_READINGS, type TextDoubt, type TextReading } from "../text-reading";
import { exampleOf, type ReadingExample } from "./reading-example";

/** A refused text that leaves two readings open, of which the user may pick one. */
export interface OpenText {
  readonly doubt: TextDoubt;
  readonly readings: readonly [OfferedReading, OfferedReading];
  /** Where the two differ; null where no short example shows it. */
  readonly example: ReadingExample | null;
}

export interface OfferedReading {
  readonly reading: TextReading;
  /** What the row's rule would be. */
  readonly rule: Rule;
}

/** What a refused rule leaves open. `read` reads its row anew. Null: it is not refused, or not for want of a choice between two readings. */
export function openText(rule: Rule, max: number, read: (reading: TextReading) => Rule | null): OpenText | null {
  const doubt = rule.ast === null ? doubtOf(rule) : null;
  if (doubt === null) return null;
  const [first, second] = TEXT_READINGS[doubt].map((reading) => offered(reading, read(reading)));
  return first && second ? { doubt, readings: [first, second], example: exampleOf(first.rule, second.rule, max) } : null;
}

function offered(reading: TextReading, rule: Rule | null): OfferedReading | null {
  return rule === null || rule.ast === null ? null : { reading, rule };
}

function doubtOf({ diagnostics }: Rule): TextDoubt | null {
  if (diagnostics.some(({ code }) => code === "rule-precedence")) return "formula";
  const expected = diagnostics.find(({ code }) => code === "rule-unreadable")?.facts["expected"];
  if (expected === "one-of-or-additive") return "options";
  if (expected === "steps") return "steps";
  return expected === "branches-apart" ? "levels" : null;
}
