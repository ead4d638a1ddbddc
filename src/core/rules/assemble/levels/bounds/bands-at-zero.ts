import type { Band, Bound } from "../../../ast";
import { shareAt } from "../../../node/award-value";
import type { Absent } from "../../absence/absent";

/** "Không có sự cố: 10 điểm" continues levels that rise towards 0; where they fall it means another thing than the value 0. */
export function fitsZero(bands: readonly Band[], { zero }: Absent, max: number | undefined): boolean {
  if (zero === null) return true;
  const size = (award: Band["award"]): number => shareAt(award, 0, max ?? 1);
  const own = size(zero.award);
  const ascending = [...bands].sort((one, other) => (one.low?.value ?? -Infinity) - (other.low?.value ?? -Infinity)).map(({ award }) => size(award));
  // Where less is better, nothing is given for what was not done, and not for 0 of it.
  if (own === 0) return ascending.length === 0 || (ascending[0] ?? 0) <= Math.min(...ascending.slice(1), Infinity);
  return ascending.every((other, index) => own >= other && other <= (ascending[index - 1] ?? Infinity));
}

/** "Không nộp: 0 điểm" beside days late that lose points: the input `exists` tells. Null: it gives something. */
export function withoutDeed({ zero, asked, ...rest }: Absent): Absent | null {
  const nothing = zero !== null && (zero.award.kind === "share" ? zero.award.share === 0 : zero.award.kind === "points" && zero.award.points === 0);
  return nothing && asked !== null ? { ...rest, zero: null, absent: zero, input: asked, asked } : null;
}

/** "Trong năm không có phản ánh: 5 điểm" beside percentages that rise: of nothing there is no ratio, and the input `exists` tells. Null: it says more, or of a count. */
export function withoutOccurrence({ zero, happens, lead }: Absent, percent: boolean): Absent | null {
  if (zero === null || happens === null || !percent) return null;
  return { zero: null, absent: zero, input: happens, happens, asked: happens, lead };
}

/** "Chưa có: 0 điểm" takes the value 0 out of "Dưới 10". */
export function withoutZero(bands: readonly Band[], absent: Absent): readonly Band[] {
  if (absent.zero === null) return bands;
  const zero = absent.zero;
  const above: Bound = { value: 0, inclusive: false };
  const rest = bands.map((band) => (band.low === null || (band.low.value === 0 && band.low.inclusive) ? { ...band, low: above } : band));
  return [...rest.filter(({ high }) => high === null || high.value > 0), { low: null, high: { value: 0, inclusive: true }, award: zero.award, span: zero.span }];
}
