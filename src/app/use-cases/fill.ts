import { fillPlan } from "../../core/plan/fill-plan";
import type { FillPreview } from "../../core/plan/fill-preview";
import type { FillMode } from "../../core/plan/fill-target";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/** What filling one table would do. Pure: nothing is read or written. */
export function previewFill(context: UseCaseContext, table: number, mode: FillMode): FillPreview {
  const analysis = context.tableAt(table);
  const { sheets, options } = context;
  const preview = fillPlan({ analysis, sheets, mode, labels: options.labels });
  return { ...preview, plan: context.bound(preview.plan) };
}

/** Writes what a preview shows. */
export function applyFill(context: UseCaseContext, { plan, changes }: FillPreview): Promise<Applied> {
  return context.carryOut("fill", plan, changes);
}
