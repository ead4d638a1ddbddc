import { withoutLastStep } from "../../core/state/journal";
import type { Undone } from "../session";
import { takeBack } from "../take-back";
import { UseCaseFailure } from "../use-case-failure";
import type { WorkbookContext } from "../workbook-context";

/** Takes the last applied plan back; again, the one before it. */
export async function undo(context: WorkbookContext): Promise<Undone> {
  const { keeper } = context;
  const step = keeper.state.journal.at(-1);
  if (!step) throw new UseCaseFailure({ kind: "nothing-to-undo" });
  const taken = await takeBack(context.workbook, step.inverse, context.sheets, {
    before: keeper.stored,
    after: (plan) => keeper.xmlOf(withoutLastStep(keeper.state, plan)),
  });
  switch (taken.kind) {
    case "moved":
    case "unfinished":
      throw new UseCaseFailure(taken);
    case "failed":
      throw taken.error;
    case "done":
      keeper.commit(withoutLastStep(keeper.state, taken.plan));
      return { analysis: await context.rescan(), left: taken.left, keptSheets: taken.keptSheets };
    default:
      return taken satisfies never;
  }
}
