import type { WritePlan } from "../../plan/write-plan";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCell } from "./retype-cell";

/** The code that the order of the rows tells, as text: 6.2 after 6.19 becomes "6.20". Null where the order does not tell. */
export function retypeCode({ sheet, row, column, facts }: Finding, { grids }: CheckContext): WritePlan | null {
  const before = grids?.find((grid) => grid.sheet === sheet)?.content(row, column);
  const code = facts["expected"];
  if (before?.kind !== "value" || typeof code !== "string" || code === "") return null;
  return retypeCell({ sheet, row, column, before, after: { kind: "value", value: code }, numberFormat: "@" });
}
