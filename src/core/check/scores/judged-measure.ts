import { judgedColumn } from "../../score/judged-column";
import type { CheckContext } from "../check-context";
import type { Measure } from "../measure";
import { scoreMeasures } from "../measure";

/** The score column that speaks for the unit, or null where none holds a number. */
export function judgedMeasure({ table }: CheckContext): Measure | null {
  const index = judgedColumn(table);
  return index === null ? null : (scoreMeasures(table)[index] ?? null);
}
