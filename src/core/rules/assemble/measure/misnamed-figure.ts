import type { Expression } from "../../ast";
import { isRatioName, type Quantity, type Scope } from "../scope/scope";
import { isGrowth, sameExpression } from "../../node/expression-shape";
import { invertsShare } from "./inverted-share";
import { addsCounts, multipliesAmounts } from "./reckoned-amounts";
import { changesQuotient, growsBackwards, isDecline } from "./change-over-time";
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

/** Whether a name denies what a ratio counts, or tells late from in time otherwise than it does. */
export function misnames(name: string, expression: Expression, scope: Scope): boolean {
  return deniesNumerator(name, expression, scope) || reversesTime(name, expression, scope);
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

const LATE = /(?:^| )(?:trễ|quá hạn|chậm|muộn)(?: |$)/u;
const IN_TIME = /(?:^| )(?:đúng|trước|trong) hạn(?: |$)/u;
/** Where neither side speaks of it none is in time. */
const TIME_LIMIT = " hạn";

/** "Tỷ lệ trễ hạn = a/b" where a counts those in time, or the other way round. */
function reversesTime(name: string, expression: Expression, scope: Scope): boolean {
  const label = numeratorLabel(expression, scope);
  if (label === null || !(label.includes(TIME_LIMIT) || name.includes(TIME_LIMIT))) return false;
  return (isLate(name) && isInTime(label)) || (isLate(label) && isInTime(name));
}

function isLate(words: string): boolean {
  return LATE.test(words) && !IN_TIME.test(words);
}

function isInTime(words: string): boolean {
  return IN_TIME.test(words) && !LATE.test(words);
}
