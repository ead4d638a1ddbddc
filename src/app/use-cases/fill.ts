import { fillPlan } from "../../core/plan/fill-plan";
import type { FillPreview } from "../../core/plan/fill-preview";
import type { FillMode } from "../../core/plan/fill-target";
import { HostError } from "../../host/port";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";
import { UseCaseFailure } from "../use-case-failure";

/** What filling one table would do. Pure: nothing is read or written. */
export function previewFill(context: UseCaseContext, table: number, mode: FillMode): FillPreview {
  const analysis = context.tableAt(table);
  const { sheets, options, lockedStructure } = context;
  const preview = fillPlan({ analysis, sheets, mode, labels: options.labels, lockedStructure });
  return { ...preview, plan: context.bound(preview.plan) };
}

/** Writes what a preview shows. */
export async function applyFill(context: UseCaseContext, { plan, changes, unreadable, isLocked, sheet }: FillPreview): Promise<Applied> {
  if (unreadable) throw new UseCaseFailure({ kind: "columns-lost", lost: unreadable });
  if (isLocked) throw new HostError("protected", "every score cell is locked", sheet);
  return context.carryOut("fill", plan, changes);
}
