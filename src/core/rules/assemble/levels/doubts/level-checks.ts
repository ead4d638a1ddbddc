import type { Band, BandsNode } from "../../../ast";
import { isGrowth } from "../../../node/expression-shape";
import { isWord } from "../../../text/clauses/clause";
import type { TokenRange } from "../../../text/token";
import { valuesOf } from "../../../lists";
import { isLoss, isNothing, isWholeAward } from "../../award/whole-award";
import { strangerOf } from "../../measure/guard-subjects";
import { contradictsLetters } from "../../measure/letter-units";
import { changesQuotient, comparesTimes } from "../../measure/change-over-time";
import { SINGLE } from "../../measure/measure-builder";
import { comparesAmounts } from "../../measure/reckoned-amounts";
import { contradictsUnit } from "../../measure/stated-unit";
import { unreadable, wholeRange, type Assembly } from "../../scope/assembly";
import { deniesTarget } from "../stated/denied-divisor";
import { isSingle, type Draft, type MeasuredDraft } from "../stated/draft";
import type { Branch } from "../stated/guarded";
import { conditionBefore } from "./level-conditions";
import { isOtherFigure, standardOf } from "../stated/level-standard";
import { conditionOfOne } from "./level-tails";
import { doubtfulLimit, prefersRarer } from "./limits-in-doubt";
import { strangeWordsIn } from "./strange-words";

/** Levels with their bounds. */
export interface BandsDraft {
  readonly draft: MeasuredDraft;
  readonly bands: readonly Band[];
  /** What all other values give; null where the text tells nothing of them. */
  readonly otherwise: BandsNode["otherwise"];
}

/** One reason to leave levels alone: what is expected at the place that leaves them in doubt. Null or undefined: it does not hold. */
interface Check<Stage> {
  readonly expected: string;
  readonly place: (assembly: Assembly, stage: Stage) => TokenRange | null | undefined;
}

/** Asked of what the text says, in this order. */
export const DRAFT_CHECKS: readonly Check<Draft>[] = [
  { expected: "award", place: unresolvedAward },
  { expected: "award", place: lossBesideParts },
  { expected: "one-measure", place: (assembly, { guarded }) => strangerOf(assembly, valuesOf(guarded, ({ guard }) => guard)) },
  { expected: "one-measure", place: (assembly, { guarded }) => conditionOfOne(assembly, guarded) ?? conditionBefore(assembly, guarded) },
  { expected: "threshold", place: (assembly, { guarded }) => doubtfulLimit(assembly, guarded) },
  { expected: "threshold", place: anywhere((assembly, { guarded }) => contradictsUnit(assembly, valuesOf(guarded, ({ guard }) => guard))) },
];

/** Asked where it is known what is measured. */
export const MEASURE_CHECKS: readonly Check<MeasuredDraft>[] = [
  { expected: "measure", place: (assembly, { guarded, found }) => (found.expression === SINGLE ? null : strangeWordsIn(assembly, guarded, found.expression)) },
  { expected: "threshold", place: anywhere(mixesPercents) },
  { expected: "threshold", place: anywhere(({ scope }, { hasPercent, found }) => hasPercent && comparesAmounts(found.expression, scope)) },
  { expected: "threshold", place: anywhere(({ scope }, { settled, limits }) => comparesTimes(settled.expression, limits, scope)) },
  { expected: "threshold", place: anywhere(comparesScalePoints) },
  { expected: "threshold", place: anywhere((assembly, { settled, limits }) => contradictsLetters(assembly, settled, limits)) },
  { expected: "measure", place: changeOfQuotient },
  { expected: "measure", place: growthInPercentagePoints },
];

/** Asked where the bounds are known. */
export const BOUND_CHECKS: readonly Check<Omit<BandsDraft, "otherwise">>[] = [
  { expected: "threshold", place: anywhere(mayGiveHundredths) },
  { expected: "branches-apart", place: anywhere(isOneExactLevel) },
  { expected: "measure", place: anywhere(comparesWithOther) },
  { expected: "branches-apart", place: secondRest },
];

/** Asked where it is known which values each level takes. */
export const REACH_CHECKS: readonly Check<BandsDraft>[] = [
  { expected: "threshold", place: anywhere(({ context }, { bands, otherwise, draft }) => prefersRarer(bands, otherwise, draft.guarded, context.max ?? 1)) },
  { expected: "condition", place: anywhere(restatesGrowth) },
  { expected: "condition", place: anywhere(missesTarget) },
];

/** Whether one of the checks holds; the first that does is noted in the diagnostics. */
export function isInDoubt<Stage>(assembly: Assembly, checks: readonly Check<Stage>[], stage: Stage): boolean {
  for (const { expected, place } of checks) {
    const range = place(assembly, stage);
    if (range === null || range === undefined) continue;
    unreadable(assembly, range, expected);
    return true;
  }
  return false;
}

/** A check that names no place. */
function anywhere<Stage>(holds: (assembly: Assembly, stage: Stage) => boolean): Check<Stage>["place"] {
  return (assembly, stage) => (holds(assembly, stage) ? wholeRange(assembly) : null);
}

function unresolvedAward(_: Assembly, { branches, awards }: Draft): TokenRange | undefined {
  return branches.find((_branch, index) => awards[index] === null)?.range;
}

/** "trừ 2 điểm" beside levels that give a part: from what it is taken nobody can tell. */
function lossBesideParts({ context: { max } }: Assembly, { branches }: Draft): TokenRange | undefined {
  const lossOnly = branches.some(({ award }) => isWholeAward(award, max)) && branches.every(({ award }) => isLoss(award) || isNothing(award) || isWholeAward(award, max));
  return lossOnly ? undefined : branches.find(({ award }) => isLoss(award))?.range;
}

/** "Từ 20 trở lên … đạt trên 90%": whether bare numbers other than 0 stand beside percentages, so that one of the levels is of another figure. */
function mixesPercents(_: Assembly, { limits }: MeasuredDraft): boolean {
  const bare = limits.some(({ amount }) => amount.kind === "plain" && amount.value > 1);
  return bare && limits.some(({ amount }) => amount.kind === "percent");
}

/** "Chỉ số đạt 90/100 trở lên" asks for so many points of 100, and for no share of them. */
function comparesScalePoints(_: Assembly, { settled, limits }: MeasuredDraft): boolean {
  return settled.unit === "quantity" && isSingle(settled) && limits.some(({ amount }) => amount.kind === "plain" && amount.parts !== undefined);
}

/** "Tăng từ 10% trở lên" of "a/b", which is no rate of change. */
function changeOfQuotient(assembly: Assembly, { guarded, settled }: MeasuredDraft): TokenRange | undefined {
  return guarded.find(({ branch }) => changesQuotient(settled.expression, wordOfChange(assembly, branch), assembly.scope))?.branch.range;
}

/** "tăng" of "Tăng từ 10% trở lên" */
function wordOfChange({ source: { tokens } }: Assembly, { head: { from, to } }: Branch): string {
  for (let index = from; index < to; index++) if (isWord(tokens, index, "tăng", "giảm")) return "tăng";
  return "";
}

/** "Tăng 5 điểm phần trăm" of what is reckoned as a rate of growth. */
function growthInPercentagePoints({ source }: Assembly, { settled, guarded }: MeasuredDraft): TokenRange | undefined {
  return isGrowth(settled.expression) && /điểm (?:phần trăm|%)/u.test(source.normal.text) ? guarded[0]?.branch.range : undefined;
}

/** "Tỷ lệ (%) < 1: Tỷ lệ × Điểm tối đa": the ratio itself, or its hundredths. */
function mayGiveHundredths(_: Assembly, { draft: { scaled, found, limits }, bands }: Omit<BandsDraft, "otherwise">): boolean {
  return scaled && !found.scaled && limits.every(({ amount }) => amount.kind === "plain") && bands.some(({ award, high }) => award.kind === "proportional" && award.divisor === 1 && (high?.value ?? 1) < 1);
}

/** "1% hộ đăng ký được 0,1 điểm": what each such share gives. */
function isOneExactLevel({ context }: Assembly, { draft: { branches }, bands: [only, ...others] }: Omit<BandsDraft, "otherwise">): boolean {
  const exact = only !== undefined && others.length === 0 && only.low !== null && only.low.value === only.high?.value;
  return exact && branches.length === 1 && !isWholeAward(branches[0]?.award ?? { kind: "max" }, context.max);
}

/** "≥ 80% chỉ tiêu giao" of letters that are no target. */
function comparesWithOther(assembly: Assembly, { draft: { guarded, settled } }: Omit<BandsDraft, "otherwise">): boolean {
  const standard = standardOf(assembly, guarded);
  return standard !== null && !isSingle(settled) && isOtherFigure(assembly, settled.expression, standard);
}

function secondRest(_: Assembly, { draft: { branches } }: Omit<BandsDraft, "otherwise">): TokenRange | undefined {
  return branches.filter(({ guard }) => guard?.kind === "rest")[1]?.range;
}

const CHANGES: readonly string[] = ["tăng", "giảm", "tăng trưởng"];

/** "Không tăng: 0 điểm" beside levels of growth is what the figures tell themselves. */
function restatesGrowth(_: Assembly, { draft: { settled, absent } }: BandsDraft): boolean {
  return (isGrowth(settled.expression) || settled.signed === true) && CHANGES.includes(absent.input?.label.toLowerCase() ?? "");
}

/** "Không đạt kế hoạch: 0 điểm" where the plan is divided by. */
function missesTarget(assembly: Assembly, { draft: { absent, settled } }: BandsDraft): boolean {
  return absent.zero !== null && deniesTarget(assembly, absent.asked?.label ?? "", settled.expression);
}
