import type { Filling } from "./session";
import type { UseCaseContext } from "./use-case";
import { outcome } from "./use-case-failure";
import { applyFill, previewFill } from "./use-cases/fill";

/** What fills the tables of a session's workbook. */
export function fillingOf(context: UseCaseContext): Filling {
  return {
    previewFill: (table, mode) => previewFill(context, table, mode),
    applyFill: (preview) => outcome(() => applyFill(context, preview)),
  };
}
