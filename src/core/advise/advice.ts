import type { Deadline } from "../deadline/deadline";
import type { MissingStep, Rule } from "../rules/rule";
import type { LossReason } from "./loss-reason";

/** What one unmet indicator asks for; i18n words it. */
export interface Advice {
  /** The indicator's path in the tree, and its row in `table.rows`. */
  readonly indicator: string;
  readonly node: number;
  readonly sheet: string;
  /** The cell to select: the score that was judged, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly name: string;
  readonly max: number;
  /** The score judged, null where there is none. */
  readonly score: number | null;
  /** Points to be won: max − score. */
  readonly lost: number;
  /** Its `ast` is null where the table's text could not be read beyond doubt; null where the row is not scored by a rule. */
  readonly rule: Rule | null;
  /** The cheapest next steps, the best first; empty where the figures are not known. */
  readonly steps: readonly MissingStep[];
  /** The inputs that must be typed before more can be said. */
  readonly unknownInputs: readonly string[];
  /** What the table itself says. */
  readonly solution: string | null;
  readonly lead: string | null;
  readonly support: string | null;
  readonly deadline: string | null;
  /** The reason for the loss that the table prints. */
  readonly printedReason: string | null;
  /** The reason that rule and figures give, or the score itself where it leaves one only; null where neither tells. */
  readonly reason: LossReason | null;
  /** The deadlines of the deadline cell, or where that names none, of the remedy. */
  readonly deadlines: readonly Deadline[];
  /** The table says that the work is done, and yet points were lost. */
  readonly doneWithoutPoints: boolean;
  /** The remedy only goes on with what brought no point. */
  readonly remedyContradicted: boolean;
  /** What the indicator set usually does about it (null where the table says the same, or the score contradicts it), and the evidence that it asks for (else the table's own). */
  readonly usualRemedy: string | null;
  readonly evidence: string | null;
}
