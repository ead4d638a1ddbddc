import type { Award, Measure } from "../../../ast";
import { valuesOf } from "../../../lists";
import type { Limit } from "../../../parse/statement/guard";
import type { MoneyUnit } from "../../../parse/term/amount";
import { absentOf, type Absent } from "../../absence/absent";
import { resolveAward, type ResolvedAward } from "../../award/award-resolver";
import { settleMeasure, type FoundMeasure } from "../../measure/measure-builder";
import { moneyOf, statesPercent } from "../../measure/stated-unit";
import type { Assembly } from "../../scope/assembly";
import { limitsOf, type Branch, type Guarded } from "./guarded";

/** Levels while they are read: what the text says of them. */
export interface Draft {
  readonly branches: readonly Branch[];
  readonly guarded: readonly Guarded[];
  /** Both ends of all levels, and the unit of their amounts of money. */
  readonly limits: readonly Limit[];
  readonly money: MoneyUnit | null;
  /** What each branch gives; null where that cannot be told. */
  readonly awards: readonly (ResolvedAward | null)[];
  readonly absent: Absent;
}

/** The same with what the levels measure. */
export interface MeasuredDraft extends Draft {
  readonly found: FoundMeasure;
  readonly settled: Measure;
  /** Whether a level is told in per cent. */
  readonly hasPercent: boolean;
  /** Whether bare figures are percentages as well. */
  readonly scaled: boolean;
}

/** Null: a branch without a comparison says more than that there is nothing; why is in the diagnostics. */
export function draftOf(assembly: Assembly, branches: readonly Branch[], guarded: readonly Guarded[]): Draft | null {
  const absent = absentOf(assembly, branches.filter(({ guard }) => guard === null), valuesOf(guarded, ({ guard }) => guard));
  if (absent === null) return null;
  const limits = limitsOf(guarded);
  const money = moneyOf(assembly, limits);
  const percents = barePercents(limits);
  const awards = valuesOf(branches, (branch) => resolveBranch(assembly, branch, { percents, money }));
  return { branches, guarded, limits, money, awards, absent };
}

export function withMeasure(assembly: Assembly, draft: Draft, found: FoundMeasure): MeasuredDraft {
  const hasPercent = draft.limits.some(({ amount }) => amount.kind === "percent");
  // Copied one by one: a spread with more behind it is the slowest way to make an object.
  const { branches, guarded, limits, money, awards, absent } = draft;
  return { branches, guarded, limits, money, awards, absent, found, settled: settleMeasure(found, hasPercent, true), hasPercent, scaled: found.scaled || statesPercent(assembly) };
}

/** What a branch gives, once no branch is left in doubt. */
export function awardOf({ branches, awards }: Draft, branch: Branch): Award | null {
  const award = awards[branches.indexOf(branch)];
  return award === null || award === undefined || award.kind === "sum" ? null : award.award;
}

/** "Còn lại: 0 điểm" */
export function restOf({ branches }: Draft): Branch | undefined {
  return branches.find(({ guard }) => guard?.kind === "rest");
}

/** Those whose points are figures that are not told to be the maximum. */
export function literalAwards({ awards }: Draft): ReadonlySet<Award> {
  const literal = new Set<Award>();
  for (const award of awards) if (award?.kind === "measured" && award.literal) literal.add(award.award);
  return literal;
}

/** Whether a measure is the one figure of a rule without letters. */
export function isSingle({ expression }: Pick<Measure, "expression">): boolean {
  return expression.kind === "input" && expression.name === "value";
}

/** How the figures of the awards are to be read. */
interface Figures {
  readonly percents: readonly number[];
  readonly money: MoneyUnit | null;
}

function resolveBranch(assembly: Assembly, branch: Branch, { percents, money }: Figures): ResolvedAward | null {
  const award = resolveAward(branch.award, { scope: assembly.scope, range: branch.range, words: "", barePercents: percents, max: assembly.context.max, money, inPart: assembly.isPart, bounded: true });
  const max = assembly.context.max ?? Infinity;
  if (award?.kind === "fixed" && exceedsWhole(award.award, max)) return null;
  return award?.kind === "sum" || (award?.kind === "fixed" && award.bare) ? null : award;
}

/** "15 điểm" of 10, "120% điểm": the text tells nothing of more than the maximum. */
function exceedsWhole(award: Award, max: number): boolean {
  return award.kind === "share" ? award.share > 1 : award.kind === "points" && award.points > max;
}

/** The numbers without "%" that guards compare with. */
function barePercents(limits: readonly Limit[]): readonly number[] {
  return limits.filter(({ amount }) => amount.kind === "plain").map(({ amount }) => amount.value);
}
