import type { Filling } from "./session";
import { outcome } from "./use-case-failure";
import { applyFill, previewFill } from "./use-cases/fill";
import { UNWATCHED } from "./watched";
import type { WorkbookContext } from "./workbook-context";

/** What fills the tables of a session's workbook. */
export function fillingOf(context: WorkbookContext): Filling {
  return {
    previewFill: (table, mode) => previewFill(context, table, mode),
    applyFill: (preview, watched = UNWATCHED) => outcome(() => context.whileWatched(watched, () => applyFill(context, preview))),
  };
}
