import type { Expression } from "../../ast";
import { isRatioName } from "../scope/ratio-name";
import type { Quantity, Scope } from "../scope/scope";
import { isGrowth, sameExpression } from "../../node/expression-shape";
import { invertsShare } from "./inverted-share";
import { addsCounts, multipliesAmounts } from "./reckoned-amounts";
import { changesQuotient, growsBackwards, isDecline } from "./change-over-time";
import { areOpposed } from "./opposites";
import { countUnlike } from "./unlike";
import { numeratorLabel } from "./letter-labels";

/** "Tỷ lệ = a/b" beside "b/a ≥ 80%": the figures that the text has divided, divided the other way round. */
export function contradicts(stated: Expression, used: Expression): boolean {
  if (stated.kind !== "binary" || used.kind !== "binary" || stated.operator !== "/" || used.operator !== "/") return false;
  return !sameExpression(stated, used) && sameExpression(stated.left, used.right) && sameExpression(stated.right, used.left);
}

/** "Tỷ lệ giảm", "Mức tăng" */
const FALL = /(?:^| )giảm(?: |$)/u;
const RISE = /(?:^| )tăng(?: |$)/u;

/** What makes a named formula a slip. */
const SLIPS: readonly ((quantity: Quantity, scope: Scope) => boolean)[] = [
  ({ expression }, scope) => invertsShare(expression, scope),
  ({ name, expression }, scope) => isRatioName(name) && addsCounts(expression, scope),
  ({ expression }, scope) => multipliesAmounts(expression, scope),
  ({ name, expression }, scope) => changesQuotient(expression, name, scope),
  ({ name, expression }, scope) => misnames(name, expression, scope),
  ({ expression }, scope) => growsBackwards(expression, scope),
  ({ name, expression }) => FALL.test(name) && isGrowth(expression),
  ({ name, expression }) => RISE.test(name) && isDecline(expression),
];

/** Whether a formula is another one than its name promises: a total over its part, or "Tỷ lệ giảm = (a − b)/b", which grows where it should fall. */
export function isMisnamed(quantity: Quantity, scope: Scope): boolean {
  return SLIPS.some((isSlip) => isSlip(quantity, scope));
}

/** Whether a name denies what a ratio counts, or is that of the opposite or of another thing. */
export function misnames(name: string, expression: Expression, scope: Scope): boolean {
  return deniesNumerator(name, expression, scope) || namesOther(name, expression, scope);
}

const DENIAL = /(?:^| )(?:không|chưa) (?:có |được )?/u;

/** "Tỷ lệ hộ không có mạng = a/b" where a counts those that have it, or the other way round. */
function deniesNumerator(name: string, expression: Expression, scope: Scope): boolean {
  const label = numeratorLabel(expression, scope);
  if (label === null) return false;
  const isNamed = denies(name);
  if (denies(label) === isNamed) return false;
  const [denied, told] = isNamed ? [name, label] : [label, name];
  const [, what = ""] = denied.split(DENIAL);
  return what.length > 2 && told.endsWith(` ${what}`);
}

/** Letters are found faster than the pattern is tried at each place. */
function denies(words: string): boolean {
  return (words.includes("không") || words.includes("chưa")) && DENIAL.test(words);
}

/** "Tỷ lệ trễ hạn = a/b" where a counts those in time, "Tỷ lệ văn bản điện tử" where it counts those on paper, "Tỷ lệ xã" where it counts households. */
function namesOther(name: string, expression: Expression, scope: Scope): boolean {
  const label = numeratorLabel(expression, scope);
  return label !== null && (areOpposed(name, label) || (isRatioName(name) && countUnlike(name, label)));
}
