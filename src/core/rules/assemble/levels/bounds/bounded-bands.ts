import type { Band, Bound } from "../../../ast";
import { replaced } from "../../../lists";
import type { IntervalGuard, Limit } from "../../../parse/statement/guard";
import { limitReader, type Side } from "../../../parse/guard/threshold";
import { spanOf } from "../../../text/source";
import { unreadable, type Assembly } from "../../scope/assembly";
import { awardOf, type MeasuredDraft } from "../stated/draft";
import type { Guarded } from "../stated/guarded";

/** The levels with their bounds in the unit of the measure, in text order. Null: a bound or an award cannot be told; its place is in the diagnostics. */
export function boundedBands(assembly: Assembly, draft: MeasuredDraft): readonly Band[] | null {
  const { unit } = draft.settled;
  const read = limitReader(unit, { scaled: draft.scaled, money: draft.money }, draft.limits);
  const bands: Band[] = [];
  for (const { branch, guard } of draft.guarded) {
    const award = awardOf(draft, branch);
    const [low, high] = [boundOf(guard.low, "low", read), boundOf(guard.high, "high", read)];
    if (award === null || low === undefined || high === undefined || (unit === "ratio" && countsThings(guard)) || (low?.value ?? -Infinity) > (high?.value ?? Infinity)) return unreadable(assembly, branch.range, "threshold");
    bands.push({ low, high, award, span: spanOf(assembly.source, branch.range) });
  }
  return bands;
}

/** "từ 10 hồ sơ" or "từ 80 điểm" is no ratio. */
function countsThings({ unit, low, high }: IntervalGuard): boolean {
  return unit !== null && [low, high].some((limit) => limit?.amount.kind === "plain" && limit.amount.value !== 0);
}

function boundOf(limit: Limit | null, side: Side, read: (limit: Limit, side: Side) => number | null): Bound | null | undefined {
  if (limit === null) return null;
  const value = read(limit, side);
  return value === null ? undefined : { value, inclusive: limit.inclusive };
}

/** "đạt 80%" beside "dưới 80%", "đủ 4 cuộc" beside "từ 2 đến 3 cuộc": at least so much, up to the next level. */
export function resolveReach(bands: readonly Band[], guarded: readonly Guarded[]): readonly Band[] {
  return replaced(bands, (band, index) => {
    if (guarded[index]?.guard.reach !== true) return band;
    const below = bands.some(({ high }) => high !== null && band.low !== null && high.value + (high.inclusive ? 1 : 0) === band.low.value);
    const next = Math.min(...bands.flatMap(({ low }) => (low !== null && low.value > (band.low?.value ?? Infinity) ? [low.value] : [])));
    return below ? { ...band, high: Number.isFinite(next) ? { value: next, inclusive: false } : null } : band;
  });
}

/** "Trên 100%: 10 điểm" beside "Đạt 100%: 8 điểm": then more than everything is told apart from everything. */
export function liesAboveWhole({ low, high }: Band): boolean {
  return (low !== null && (low.value > 1 || (low.value === 1 && !low.inclusive))) || (high !== null && high.value > 1);
}
