import type { WritePlan } from "../../plan/write-plan";
import { figureReadings } from "../../inputs/number-readings";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCell } from "./retype-cell";

/** A figure typed as text, or taken for a date, that can only mean one number becomes that number. "1.234" may mean two. */
export function retypeInput({ sheet, row, column, facts }: Finding, { inputs }: CheckContext): WritePlan | null {
  const typed = inputs.find(({ place, name }) => place?.sheet === sheet && place.row === row && place.column === column && name === facts["name"]);
  const [reading, ...others] = typed ? figureReadings(typed.cell) : [];
  if (!typed?.cell.text || reading === undefined || others.length > 0) return null;
  const before = { kind: "value", value: typed.cell.day?.serial ?? typed.cell.text } as const;
  return retypeCell({ sheet, row, column, before, after: { kind: "value", value: reading }, numberFormat: "General" });
}
