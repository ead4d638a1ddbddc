import type { NodeScore } from "../analysis";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { presentScore } from "../score/present-score";
import { isCountedLeaf } from "../score/scored-leaves";
import { daysBetween } from "./calendar";
import type { Deadline } from "./deadline";
import { isOverdue } from "./deadline";
import { deadlinesInText } from "./deadlines-in-text";
import { parseDeadline } from "./parse-deadline";

/** One deadline of an indicator that is not at its maximum. */
export interface DueItem {
  /** The index in `tree.nodes`. */
  readonly node: number;
  readonly code: string;
  readonly name: string;
  readonly lead: string | null;
  readonly deadline: Deadline;
  /** Where the table says it: the deadline's own cell, or a sentence of the remedy. */
  readonly from: "deadline" | "solution";
}

/** What a list of deadlines is sorted into: those that ask for something first. */
export const DUE_GROUPS = ["overdue", "soon", "later", "recurring", "relative", "statistic", "done", "unknown"] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** A deadline within so many days is soon. */
const SOON = 30;

/** The deadlines of a table's leaf indicators, in table order. What is at its maximum, or outside the sums, is owed by nobody. */
export function dueItems({ nodes }: IndicatorTree, scores: readonly NodeScore[]): readonly DueItem[] {
  return nodes.filter((node) => isOwed(node, scores[node.index])).flatMap((node) => {
    const { code, name, texts } = node.row;
    const stated = texts.deadline === undefined ? null : parseDeadline(texts.deadline);
    const own = stated ? [{ deadline: stated, from: "deadline" as const }] : [];
    const inRemedy = deadlinesInText(texts.solution ?? "").map((deadline) => ({ deadline, from: "solution" as const }));
    return [...own, ...inRemedy].map((each) => ({ node: node.index, code, name, lead: texts.lead ?? null, ...each }));
  });
}

/** Where a deadline belongs on a day ("YYYY-MM-DD"). */
export function dueGroup(deadline: Deadline, today: string): DueGroup {
  if (deadline.kind !== "dated") return deadline.kind;
  if (isOverdue(deadline, today)) return "overdue";
  return daysBetween(today, deadline.due) <= SOON ? "soon" : "later";
}

function isOwed(node: IndicatorNode, score: NodeScore | undefined): boolean {
  if (!isCountedLeaf(node)) return false;
  const [reached, max] = [presentScore(score), node.row.max?.value];
  return reached === null || max == null || reached < max;
}
