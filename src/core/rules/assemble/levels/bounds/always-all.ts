import type { Band } from "../../../ast";
import { shareAt } from "../../../node/award-value";
import { ascending } from "../../../node/segments";

/** Shares that differ by less are the same. */
const TOLERANCE = 1e-9;

/** "Tỷ lệ ≤ 80%: Điểm tối đa; > 80%: Tỷ lệ/80% × Điểm tối đa": whether several levels leave no value that would give less than the maximum. */
export function giveAlwaysAll(bands: readonly Band[], max: number | undefined): boolean {
  const least = ({ award, low, high }: Band): number => Math.min(...[low?.value ?? 0, high?.value ?? 1].map((value) => shareAt(award, value, max ?? null)));
  if (bands.length < 2 || !bands.every((band) => least(band) > 1 - TOLERANCE)) return false;
  const rising = ascending(bands);
  return rising[0]?.low === null && rising.at(-1)?.high === null;
}
