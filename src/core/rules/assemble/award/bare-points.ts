import { isNear } from "../../../text/decimal";
import { withMaximumFactor } from "../../parse/award/maximum-factor";
import type { StatementOf } from "../../parse/statement/statement";
import { someTerm, type Term } from "../../parse/term/term";

/** Whether numbers without "điểm" make the maximum together: "Có chuyên mục | 6" beside "Có bản tin | 4" of 10. */
export function addUpBare(max: number | undefined, branches: readonly StatementOf<"branch">[]): boolean {
  const values = branches.flatMap(({ award }) => (award.kind === "number" && !award.percent ? [award.value] : []));
  return max !== undefined && values.length > 1 && values.length === branches.length && isNear(values.reduce((sum, value) => sum + value, 0), max);
}

/** Whether numbers without "điểm" can only be points: the largest of them is the maximum, and beside them stand formulas of the maximum at most. */
export function acceptsBare(max: number | undefined, branches: readonly StatementOf<"branch">[]): boolean {
  let most = -Infinity;
  for (const { award } of branches) {
    if (award.kind === "number") most = award.percent ? most : Math.max(most, award.value);
    else if (!(award.kind === "points" && award.value === 0) && !isFormula(award, max)) return false;
  }
  return most === max;
}

/** "Tỷ lệ × Điểm tối đa", "10 × (a/b)/40%" of 10 */
function isFormula(award: Term, max: number | undefined): boolean {
  return someTerm(withMaximumFactor(award, max), ({ kind }) => kind === "max") && someTerm(award, ({ kind }) => kind === "quantity" || kind === "letter");
}
