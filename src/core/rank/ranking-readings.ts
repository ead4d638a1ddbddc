import type { TableAnalysis } from "../analysis";
import { choiceOf, withChoice } from "../framework/choose-framework";
import { EXACT_DECIMALS, SCORE_DECIMALS } from "../rules/rule-decimals";
import { scoreDecimals } from "../score/read-as-chosen";
import type { ChosenFramework, ChosenSettings } from "../state/workbook-state";
import { DEFAULT_SETTINGS, MIN_MAX_READINGS, ROUNDINGS } from "../state/workbook-state";
import type { ComparedPart, Comparison } from "./comparison";
import type { RankSet } from "./rank-set";
import { SUMMARY_SHEET } from "./sheets/rank-labels";

/** How a ranking reads what decisions leave open: it holds for all its units, however their own workbooks are read. */
export type RankingReadings = Pick<ChosenSettings, "minMax" | "rounding">;

/** What the workbook of a ranking keeps of it: the choice for its summary, like that for an appendix table. Null: nobody chose. */
export function keptReadings(kept: readonly ChosenFramework[]): RankingReadings | null {
  const found = kept.find(isSummary);
  return found ? { minMax: found.settings.minMax, rounding: found.settings.rounding } : null;
}

/** The kept choices with one for the ranking. */
export function withReadings(kept: readonly ChosenFramework[], readings: RankingReadings): readonly ChosenFramework[] {
  return [...kept.filter((one) => !isSummary(one)), { sheet: SUMMARY_SHEET, table: 1, id: null, settings: { ...DEFAULT_SETTINGS, ...readings } }];
}

/** The kept choices of a unit's own workbook with these tables read as a ranking reads them; null where they are. */
export function withTablesReadAs(kept: readonly ChosenFramework[], tables: readonly TableAnalysis[], { minMax, rounding }: RankingReadings): readonly ChosenFramework[] | null {
  const others = tables.filter(({ settings }) => settings.minMax !== minMax || settings.rounding !== rounding);
  if (others.length === 0) return null;
  return others.reduce((chosen, { table, settings }) => withChoice(chosen, table, { id: choiceOf(table, chosen)?.id ?? null, settings: { ...settings, minMax, rounding } }), kept);
}

function isSummary({ sheet }: ChosenFramework): boolean {
  return sheet === SUMMARY_SHEET;
}

/** The set as the readings have it. */
export function readSetAs(set: RankSet, { minMax, rounding }: RankingReadings): RankSet {
  const read = (part: ComparedPart): ComparedPart => (part.named === true ? { ...part, method: minMax === "share-of-best" ? "best" : "minmax" } : part);
  const compared = (comparison: Comparison | null): Comparison | null => comparison && { ...comparison, parts: comparison.parts.map(read) };
  return {
    ...set,
    settings: { ...set.settings, decimals: scoreDecimals(rounding, set.settings.decidedDecimals) },
    indicators: set.indicators.map((indicator) => ({ ...indicator, comparison: compared(indicator.comparison) })),
  };
}

/** How the units' own workbooks read a set. */
export function readingsOfSet(set: RankSet): RankingReadings {
  const { decimals } = set.settings;
  return {
    minMax: namedParts(set).some(({ method }) => method === "best") ? "share-of-best" : "between-extremes",
    rounding: decimals === SCORE_DECIMALS ? "two-decimals" : decimals === EXACT_DECIMALS ? "none" : "as-decided",
  };
}

/** The other readings that a set leaves open, one change each. Those that come to the same as the present one are none. */
export function otherReadings(set: RankSet, present: RankingReadings): readonly RankingReadings[] {
  const { decidedDecimals } = set.settings;
  const decimals = (rounding: RankingReadings["rounding"]): number => scoreDecimals(rounding, decidedDecimals);
  const minMax = namedParts(set).length === 0 ? [] : MIN_MAX_READINGS.filter((reading) => reading !== present.minMax);
  const roundings = ROUNDINGS.filter((rounding, index) => decimals(rounding) !== decimals(present.rounding) && ROUNDINGS.findIndex((other) => decimals(other) === decimals(rounding)) === index);
  return [...minMax.map((reading) => ({ ...present, minMax: reading })), ...roundings.map((rounding) => ({ ...present, rounding }))];
}

function namedParts({ indicators }: RankSet): readonly ComparedPart[] {
  return indicators.flatMap(({ comparison }) => comparison?.parts.filter(({ named }) => named === true) ?? []);
}
