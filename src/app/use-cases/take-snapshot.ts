import type { PresentFigure } from "../../core/trend/present-figures";
import { presentFigures } from "../../core/trend/present-figures";
import type { Snapshot, SnapshotOrder } from "../../core/trend/snapshot-plan";
import { snapshotPlan } from "../../core/trend/snapshot-plan";
import type { TrendLabels, TrendReading } from "../../core/trend/trend-sheet";
import { readTrend } from "../../core/trend/trend-sheet";
import type { UseCase, UseCaseContext } from "../use-case";

/** What became of keeping a quarter: so many scores and figures were kept, or why nothing was written. */
export type SnapshotOutcome = { readonly kind: "kept"; readonly known: number } | Exclude<Snapshot, { readonly kind: "plan" }>;

/** Keeps the present scores and figures as those of a quarter; a quarter that was kept is replaced only where `replace` says so. */
export async function takeSnapshot(context: UseCaseContext, order: SnapshotOrder): Promise<SnapshotOutcome> {
  const snapshot = snapshotPlan(present(context, order.labels), context.sheets, order);
  if (snapshot.kind !== "plan") return snapshot;
  await context.carryOut("insert", snapshot.plan);
  return { kind: "kept", known: snapshot.known };
}

/** The quarters that were kept, and what stands now. */
export interface TrendView {
  readonly reading: TrendReading;
  readonly present: readonly PresentFigure[];
}

/** Finds out what the trend of each score and figure is. */
export function viewTrend(labels: TrendLabels): UseCase<TrendView> {
  return (context) => Promise.resolve({ reading: readTrend(context.sheets, labels), present: present(context, labels) });
}

function present({ analysis, sheets, options }: UseCaseContext, labels: TrendLabels): readonly PresentFigure[] {
  return presentFigures({ tables: analysis?.tables ?? [], sheets, labels: options.labels }, labels);
}
