import type { WritePlan } from "../../plan/write-plan";
import { readVietnameseNumber } from "../../text/parse-vietnamese-number";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCell } from "./retype-cell";

/** A figure typed as text that can only mean one number becomes that number. "1.234" may mean two. */
export function retypeInput({ sheet, row, column, facts }: Finding, { inputs }: CheckContext): WritePlan | null {
  const typed = inputs.find(({ place, name }) => place?.sheet === sheet && place.row === row && place.column === column && name === facts["name"]);
  const reading = typed?.cell.text ? readVietnameseNumber(typed.cell.text) : null;
  if (!typed?.cell.text || reading === null || reading.otherwise !== null) return null;
  const before = { kind: "value", value: typed.cell.text } as const;
  return retypeCell({ sheet, row, column, before, after: { kind: "value", value: reading.value }, numberFormat: "General" });
}
