import { isNear } from "../../../../text/decimal";
import type { Award, Band, Bound, Measure } from "../../../ast";
import { wholeRange, type Assembly } from "../../scope/assembly";
import { awardAt, shareAt } from "../../../node/award-value";
import { diagnose } from "../../../text/source";
import { holdsPhrase } from "../../../text/clauses/clause";
import { PhraseList } from "../../../text/words/phrase-list";
import { ascending, comparisonStep, extentOf, isOneValue } from "../../../node/segments";
import { FIRST_PLACE, type Values } from "./rest-levels";
import { settleOverlaps } from "./settled-overlaps";
import { replaced, valuesOf } from "../../../lists";

/**
 * Narrows bands that only name one end ("≥ 10%", "≥ 7%", "≥ 3%": the tighter one applies), then looks for overlaps and divisors that do not fit.
 * Null: bands overlap and would score differently, so that nobody can tell which applies before the user says so.
 */
export function checkBands(assembly: Assembly, measure: Measure, bands: readonly Band[], rest: Award | null): readonly Band[] | null {
  const closed = isCount(assembly, measure, bands) ? replaced(bands, (band) => closeWhole(band, bands)) : bands;
  const narrowed = withoutEnds(narrow(closed));
  const turning = narrowed.some((band, index) => band !== closed[index]) ? turningBand(narrowed, rest, assembly.context.max ?? 1, measure.capped ? 1 : Infinity) : undefined;
  if (turning !== undefined) {
    unreadableAt(assembly, turning);
    return null;
  }
  const settled = settleOverlaps(narrowed, assembly.context);
  for (let index = 0; index < settled.length; index++) {
    for (let other = index + 1; other < settled.length; other++) {
      if (!checkOverlap(assembly, measure, settled[index], settled[other])) return null;
    }
  }
  const valley = valleyIn(settled, assembly.context.max ?? 1);
  if (valley !== undefined) {
    unreadableAt(assembly, valley);
    return null;
  }
  return checkDivisors(assembly, measure, settled) ? settled : null;
}

/** A mean of whole numbers is none, and neither is a length of time or an area. */
const SPLIT = new PhraseList("bình quân", "trung bình", "giờ", "m2", "km", "/ lớp");

/** Whether the measure counts things: all thresholds are whole numbers of no unit that could be split, and no band lies between two of them ("ít hơn 01 lần/quý" above 0). */
export function isCount({ source: { tokens }, context }: Assembly, measure: Measure, bands: readonly Band[]): boolean {
  if (measure.unit !== "quantity" || !bands.every(({ low, high }) => Number.isInteger(low?.value ?? 0) && Number.isInteger(high?.value ?? 0))) return false;
  const between = bands.some(({ low, high }) => low !== null && high !== null && !low.inclusive && !high.inclusive && high.value - low.value <= 1);
  const splits = (): boolean => /bình quân|trung bình/iu.test(context.name ?? "") || holdsPhrase(tokens, { from: 0, to: tokens.length }, SPLIT);
  return !between && !(falls(bands, context.max ?? 1) && splits());
}

/** Whether less is better: what lies between two whole numbers is then worse than the lower one. */
function falls(bands: readonly Band[], max: number): boolean {
  const rising = ascending(bands);
  const sizeOf = (band: Band | undefined): number => (band === undefined ? 0 : shareAt(band.award, 0, max));
  return sizeOf(rising[0]) > sizeOf(rising.at(-1));
}

/** "Từ 10 đến 19" beside "Từ 20": between 19 and 20 there is no count, so the band ends where the next one begins. */
function closeWhole(band: Band, bands: readonly Band[]): Band {
  const end = band.high;
  if (end === null || !end.inclusive || !bands.some(({ low }) => low?.inclusive === true && low.value === end.value + 1)) return band;
  return { ...band, high: { value: end.value + 1, inclusive: false } };
}

/** Values beyond which there are none: nothing at all, and all of it. */
const NOTHING = 0;
const WHOLE = 1;

/** "100%: 5 điểm; từ 70% trở lên: 3 điểm": all of it is a level of its own, or no value would ever reach it; so is none of it in "dưới 5 bộ: 1 điểm; 0 bộ: 0 điểm". */
function withoutEnds(bands: readonly Band[]): readonly Band[] {
  const whole = besideExact(bands, WHOLE, ({ low, high }) => low !== null && low.value < WHOLE && (high === null || isAt(high, WHOLE)));
  const belowWhole = replaced(bands, (band) => (band === whole ? { ...band, high: { value: WHOLE, inclusive: false } } : band));
  const nothing = besideExact(belowWhole, NOTHING, ({ low, high }) => high !== null && high.value > NOTHING && (low === null || isAt(low, NOTHING)));
  return replaced(belowWhole, (band) => (band === nothing ? { ...band, low: { value: NOTHING, inclusive: false } } : band));
}

/** The only level that holds a value with others, where another level is of this value alone. */
function besideExact(bands: readonly Band[], value: number, holds: (band: Band) => boolean): Band | undefined {
  if (!bands.some(({ low, high }) => isAt(low, value) && isAt(high, value))) return undefined;
  const [one, ...others] = bands.filter((band) => holds(band));
  return others.length === 0 ? one : undefined;
}

function isAt(bound: Bound | null, value: number): boolean {
  return bound !== null && bound.value === value && bound.inclusive;
}

function narrow(bands: readonly Band[]): readonly Band[] {
  return replaced(bands, (band) => {
    if (band.low !== null && band.high === null) {
      const next = nearest(bands.filter(({ low, high }) => low !== null && high === null), band, 1);
      return next?.low === undefined || next.low === null ? band : { ...band, high: { value: next.low.value, inclusive: !next.low.inclusive } };
    }
    if (band.high !== null && band.low === null) {
      const next = nearest(bands.filter(({ low, high }) => low === null && high !== null), band, -1);
      return next?.high === undefined || next.high === null ? band : { ...band, low: { value: next.high.value, inclusive: !next.high.inclusive } };
    }
    return band;
  });
}

/** The next band above (1) or below (−1) that is open at the same end. */
function nearest(bands: readonly Band[], band: Band, direction: 1 | -1): Band | undefined {
  const place = (one: Band): number => (direction === 1 ? extentOf(one).from : extentOf(one).to);
  const own = place(band);
  const beyond = bands.filter((other) => (place(other) - own) * direction > 0);
  return beyond.reduce<Band | undefined>((best, other) => (best === undefined || (place(best) - place(other)) * direction > 0 ? other : best), undefined);
}

/**
 * "≥ 50%: tất cả; ≥ 80%: một nửa": where a tighter condition gives less than both its neighbours, or more, the wider one was meant for it as well. The band where the
 * points turn round, or undefined. `rest` is what all other values give; there are none above `top`.
 */
function turningBand(bands: readonly Band[], rest: Award | null, max: number, top: number): Band | undefined {
  const rising = ascending(bands);
  const [lowest, highest] = [rising[0], rising.at(-1)];
  const beyond = rest === null ? [] : [shareAt(rest, 0, max)];
  const within = valuesOf(rising, ({ award, low, high }) => shareAt(award, low?.value ?? high?.value ?? 0, max));
  const sizes = [...(lowest?.low === null ? [] : beyond), ...within, ...((highest?.high?.value ?? top) >= top ? [] : beyond)];
  const steps = valuesOf(sizes.slice(1), (size, index) => Math.sign(size - (sizes[index] ?? size)));
  const turns = steps.some((step, index) => step !== 0 && steps.slice(0, index).includes(-step));
  return turns ? highest : undefined;
}

/** One on each side of a lower one. */
const FEWEST_WITH_VALLEY = 3;

/** "≥ 80%: 10 điểm; từ 50%: 5 điểm; dưới 50%: 8 điểm": a level that gives less than those on both sides of it; undefined: there is none. */
function valleyIn(bands: readonly Band[], max: number): Band | undefined {
  if (bands.length < FEWEST_WITH_VALLEY) return undefined;
  const fixed = ascending(bands.filter(({ award }) => award.kind !== "proportional"));
  const sizes = valuesOf(fixed, ({ award }) => shareAt(award, 0, max));
  return fixed.find((_, index) => Math.max(...sizes.slice(0, index)) > (sizes[index] ?? 0) && Math.max(...sizes.slice(index + 1)) > (sizes[index] ?? 0));
}

/** False where two bands overlap and would give different scores. */
function checkOverlap(assembly: Assembly, { unit }: Measure, first: Band | undefined, second: Band | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  const [one, other] = [extentOf(first), extentOf(second)];
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  if (!(from < to)) return true;
  const isTwice = one.from === other.from && one.to === other.to;
  assembly.diagnostics.push({ code: isTwice ? "rule-branch-duplicate" : "rule-branches-overlap", start: second.span.start, end: second.span.end, facts: { at: Number.isFinite(from) ? from : to, unit } });
  const same = sameAward(first.award, second.award) || (isOneValue({ from, to }) && equalAt(first.award, second.award, from));
  if (!same) unreadableAt(assembly, second);
  return same;
}

function unreadableAt(assembly: Assembly, band: Pick<Band, "span">): void {
  assembly.diagnostics.push({ code: "rule-unreadable", start: band.span.start, end: band.span.end, facts: { expected: "branches-apart" } });
}

function sameAward(first: Award, second: Award): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function equalAt(first: Award, second: Award, measure: number): boolean {
  if ((first.kind === "points") !== (second.kind === "points")) return false;
  return isNear(awardAt(first, measure, 1), awardAt(second, measure, 1));
}

/** Notes a hole between bands, and that there is no band for the lowest values. */
export function checkGaps(assembly: Assembly, bands: readonly Band[], { measure, counts, ranked }: Values): void {
  const extents = bands.map(extentOf).sort((a, b) => a.from - b.from);
  const shares = measure.unit === "ratio";
  let covered = ranked && !shares ? FIRST_PLACE : shares || counts ? 0 : comparisonStep(0);
  for (const { from, to } of extents) {
    if (from > covered && !(counts && Math.ceil(covered) >= Math.floor(from))) gap(assembly, measure, covered, from);
    covered = Math.max(covered, to);
  }
  const top = measure.capped ? 1 : Infinity;
  if (covered < top || (covered === 1 && top === 1)) gap(assembly, measure, covered, top);
}

function gap(assembly: Assembly, { unit }: Measure, from: number, to: number): void {
  const facts = Number.isFinite(to) ? { from, to, unit } : { from, unit };
  assembly.diagnostics.push(diagnose(assembly.source, "rule-gap", wholeRange(assembly), facts));
}

/** "≥ 0,1%: tối đa; < 0,1%: Tỷ lệ/1%*tối đa": the two do not meet at the threshold. False: a divisor is the threshold without its "%". */
function checkDivisors(assembly: Assembly, measure: Measure, bands: readonly Band[]): boolean {
  for (const { award, high, span } of bands) {
    if (award.kind !== "proportional" || high === null) continue;
    const next = bands.find(({ low }) => low?.value === high.value && low.inclusive !== high.inclusive) ?? bands.find(({ low }) => low?.value === high.value);
    if (next !== undefined && isBest(assembly, { award, high }, bands)) {
      unreadableAt(assembly, next);
      return false;
    }
    if (next === undefined || !givesWhole(next.award, assembly.context.max) || equalAt(award, { kind: "share", share: 1 }, high.value)) continue;
    assembly.diagnostics.push({ code: "rule-divisor-mismatch", start: span.start, end: span.end, facts: { threshold: high.value, divisor: award.divisor, unit: measure.unit } });
    if (isNear(award.divisor, high.value * 100)) {
      unreadableAt(assembly, { span });
      return false;
    }
  }
  return true;
}

/** "≥ 80%: 1/2 điểm tối đa; < 80%: Tỷ lệ/80% × Điểm tối đa": just below the threshold more is given than by any level. */
function isBest({ context }: Assembly, { award, high }: Pick<Band, "award" | "high">, bands: readonly Band[]): boolean {
  if (award.kind !== "proportional" || award.share <= 0 || high === null) return false;
  const reached = Math.min(1, shareAt(award, high.value, 1));
  return bands.every((band) => band.award === award || shareAt(band.award, band.high?.value ?? 1, context.max ?? 1) < reached - 1e-6);
}

function givesWhole(award: Award, max: number | undefined): boolean {
  return award.kind === "share" ? award.share === 1 : award.kind === "points" && award.points === max;
}
