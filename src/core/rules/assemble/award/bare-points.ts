import { isNear } from "../../../text/decimal";
import { withMaximumFactor } from "../../parse/award/maximum-factor";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { someTerm, type Term } from "../../parse/term/term";
import { pick } from "../scope/assembly";

type Branch = StatementOf<"branch">;

/** "Có: 10; không có: 0" of 10 as "10 điểm" and "0 điểm", where numbers without "điểm" can only be points; elsewhere they stay what they are. */
export function withBarePoints(statements: readonly Statement[], max: number | undefined): readonly Statement[] {
  const branches = pick(statements, "branch");
  if (max === undefined || !branches.some(isBare) || !(reachMaximum(max, branches) || addUp(max, branches))) return statements;
  return statements.map((one) => (one.kind === "branch" && one.award.kind === "number" && isBare(one) ? { ...one, award: { kind: "points", value: one.award.value } } : one));
}

function isBare({ award }: Branch): boolean {
  return award.kind === "number" && !award.percent && award.money === undefined;
}

/** "Có chuyên mục | 6" beside "Có bản tin | 4" of 10: options of which each gives its part. */
function addUp(max: number, branches: readonly Branch[]): boolean {
  const values = branches.map(({ award, guard }) => (award.kind === "number" && !award.percent && guard === null ? award.value : Number.NaN));
  return values.length > 1 && isNear(values.reduce((sum, value) => sum + value, 0), max);
}

/** Whether the largest of them is the maximum, and beside them stand points and formulas of the maximum at most. */
function reachMaximum(max: number, branches: readonly Branch[]): boolean {
  let most = -Infinity;
  for (const { award } of branches) {
    if (award.kind === "number") most = award.percent ? most : Math.max(most, award.value);
    else if (award.kind === "points") most = Math.max(most, award.value);
    else if (!isFormula(award, max)) return false;
  }
  return most === max;
}

/** "Tỷ lệ × Điểm tối đa", "10 × (a/b)/40%" of 10 */
function isFormula(award: Term, max: number): boolean {
  return someTerm(withMaximumFactor(award, max), ({ kind }) => kind === "max") && someTerm(award, ({ kind }) => kind === "quantity" || kind === "letter");
}
