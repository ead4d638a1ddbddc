import type { WritePlan } from "../../plan/write-plan";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCell } from "./retype-cell";

/** "7,5" stored as text becomes the number 7.5. A formula that gives text is left alone. */
export function retypeNumber({ sheet, row, column, facts }: Finding, { grids }: CheckContext): WritePlan | null {
  const before = grids?.find((grid) => grid.sheet === sheet)?.content(row, column);
  const value = facts["expected"];
  if (before?.kind !== "value" || typeof value !== "number") return null;
  return retypeCell({ sheet, row, column, before, after: { kind: "value", value }, numberFormat: "General" });
}
