import { isNear } from "../../../../text/decimal";
import type { Band, BandsNode } from "../../../ast";
import { shareAt } from "../../../node/award-value";
import { ascending, extentOf } from "../../../node/segments";
import type { Assembly } from "../../scope/assembly";
import { limitsOf, type Guarded } from "../stated/guarded";
import { isWord, isWordOf } from "../../../text/clauses/clause";
import type { IntervalGuard, Limit } from "../../../parse/statement/guard";
import type { TokenRange } from "../../../text/token";

/** "Trên 3 kênh" is on three of them or on more than three; "dưới 2 hình thức" is in two forms or in fewer. */
const ON: readonly string[] = ["kênh", "nền", "trang", "cổng", "hệ", "mạng"];
const UNDER: readonly string[] = ["hình", "dạng"];
/** Behind one of these verbs things are put on these, too. */
const PUT: readonly string[] = ["đăng", "tải", "phát", "sóng", "khai", "hành", "đặt"];
const AREAS: readonly string[] = ["xã", "phường", "thôn", "địa", "thiết"];

/** The first level whose limit can be read in two ways that no other level tells apart, or null. */
export function doubtfulLimit(assembly: Assembly, guarded: readonly Guarded[]): TokenRange | null {
  const found = guarded.find((one) => namesPlaces(assembly, one, guarded) || isOnScale(one.guard));
  return found?.branch.range ?? null;
}

function namesPlaces({ source: { tokens } }: Assembly, { guard, branch: { head } }: Guarded, guarded: readonly Guarded[]): boolean {
  const noun = guard.unit?.split(" ")[0] ?? "";
  const stands = (side: string, limit: Limit | null, nouns: readonly string[]): boolean => {
    if (limit === null || limit.inclusive || !(nouns.includes(noun) || AREAS.includes(noun)) || settles(guarded, limit)) return false;
    const sign = tokens.findIndex(({ kind }, index) => index >= head.from && index < head.to && kind === "number") - 1;
    return isWord(tokens, sign, side) && (nouns.includes(noun) || (AREAS.includes(noun) && isWordOf(tokens, sign - 1, PUT)));
  };
  return stands("trên", guard.low, ON) || stands("dưới", guard.high, UNDER);
}

/** "3 kênh" or "từ 1 đến 2 kênh" beside "trên 3 kênh": the figure belongs to the other level, or the levels are ranges. */
function settles(guarded: readonly Guarded[], { amount }: Limit): boolean {
  const ranges = guarded.some(({ guard: { low, high } }) => [low, high].some((limit) => limit?.inclusive === true) && low?.amount.value !== high?.amount.value);
  return ranges || limitsOf(guarded).some((other) => other.inclusive && other.amount.value === amount.value);
}

/** "4,2/5 điểm", "3/5 xã": points of a scale, or some of so many, that the user would not type as a fraction; "20 x số xã": so many times another figure; "20/10": one figure for some, another for others. */
function isOnScale({ low, high, unit }: IntervalGuard): boolean {
  if (unit?.startsWith("x ") === true) return true;
  return [low, high].some((limit) => {
    if (limit?.amount.kind !== "plain" || limit.amount.parts === undefined) return false;
    const { value, parts } = limit.amount;
    return unit !== null || value > 1 || !isNear(value * parts, Math.round(value * parts));
  });
}

/** "≤ 2 tuần/lần: 10 điểm; > 2 tuần/lần: 5 điểm": levels of an interval whose points rise as it happens less often; the comparison was of the interval, or the points are wrong. */
export function prefersRarer(bands: readonly Band[], rest: BandsNode["otherwise"], guarded: readonly Guarded[], max: number): boolean {
  if (!limitsOf(guarded).some(({ amount }) => amount.kind === "frequency" && amount.interval === true)) return false;
  const size = ({ award }: Pick<Band, "award">): number => shareAt(award, 0, max);
  // Those that begin together, as "≤ 1 tuần/lần" and "≤ 2 tuần/lần" do, by where they end.
  const rising = ascending([...bands].sort((one, other) => extentOf(one).to - extentOf(other).to));
  const falls = rising.some((band, index) => index > 0 && size(band) < size(rising[index - 1] ?? band));
  return falls || (rest !== null && rising.some((band) => band.low === null && size(band) > size(rest)));
}
