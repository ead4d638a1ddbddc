import type { Award, Band } from "../../../ast";
import { shareAt } from "../../../node/award-value";
import { namesFault } from "../../../text/words/fault";
import type { Guarded } from "../stated/guarded";
import type { Assembly } from "../../scope/assembly";
import { isRanking } from "./ranking";
import { wordsOf } from "../../../text/source";

/** With one of these an amount is no bound from which on a level holds: it says so itself, or is told of about so much, or of a limit. */
const OTHERWISE_BOUND = /(?:^|\s)(?:=|bằng|đúng|khoảng|gần|chừng|xấp xỉ|tối đa|trong vòng|trong thời gian|quá|chỉ|ít hơn|thấp hơn)(?:\s|$)/u;

/**
 * "20 tin: 10 điểm; 10 tin: 5 điểm; còn lại: 0 điểm": where all points rise with the amounts and the rest gives less than the least of them, each amount is that from which on its level holds:
 * 15 are no rest. Elsewhere an amount is what it says.
 */
export function asLowerBounds(assembly: Assembly, bands: readonly Band[], guarded: readonly Guarded[], rest: Award | null): readonly Band[] {
  const exact = new Set(bands.filter((band, index) => isExact(band, guarded[index])));
  if (rest === null || exact.size === 0 || !bands.every((band) => exact.has(band) || opensUpwards(band))) return bands;
  const size = (award: Award, { low }: Band): number => shareAt(award, low?.value ?? 0, assembly.context.max ?? 1);
  const ascending = [...bands].sort((one, other) => (one.low?.value ?? 0) - (other.low?.value ?? 0));
  const sizes = ascending.map((band) => size(band.award, band));
  const first = ascending[0];
  const rises = sizes.every((own, index) => index === 0 || own > (sizes[index - 1] ?? own));
  if (first === undefined || !rises || size(rest, first) >= (sizes[0] ?? 0)) return bands;
  if (guarded.some((one) => OTHERWISE_BOUND.test(wordsOf(assembly.source, one.branch.head).toLowerCase())) || (bands.length === 1 && !isMoreBetter(assembly, guarded))) return bands;
  return bands.map((band) => (exact.has(band) ? { ...band, high: null } : band));
}

/** "10 tin"; "1 lần/tháng" in weeks, whose ends are not cut alike. */
function isExact({ low, high }: Band, one: Guarded | undefined): boolean {
  if (low === null || high === null) return false;
  const [from, to] = [one?.guard.low?.amount, one?.guard.high?.amount];
  return low.value === high.value || (from?.kind === "frequency" && to?.kind === "frequency" && from.value === to.value && from.period === to.period);
}

function opensUpwards(band: Band): boolean {
  return band.low !== null && band.high === null;
}

/** What is done with what one wants more of. */
const REACHED = /(?:^|\s)(?:đạt|đủ|hoàn thành)(?:\s|$)/u;

/** Whether one level alone tells that more is better: a share that is reached, of something that is no fault. */
function isMoreBetter(assembly: Assembly, guarded: readonly Guarded[]): boolean {
  const words = guarded.map(({ branch }) => wordsOf(assembly.source, branch.head)).join(" ");
  const percent = guarded.every(({ guard }) => guard.low?.amount.kind === "percent");
  return percent && REACHED.test(words.toLowerCase()) && !isRanking(assembly, guarded) && !namesFault(`${words} ${assembly.context.name ?? ""}`);
}
