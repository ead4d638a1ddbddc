import type { AgencySuccession } from "../agency/agency-succession";
import type { SetAlignment } from "./align-sets";
import { alignSets } from "./align-sets";
import type { SelectedReading, SelectedReadings, UnitQuestion } from "./consolidation";
import type { NamedReading } from "./name-units";
import { nameUnits } from "./name-units";
import { measureAlike } from "./comparison";
import type { RankProblem } from "./rank-problem";
import type { RankSet } from "./rank-set";
import type { UnitIdentity } from "./unit-identity";
import { unitIdentity } from "./unit-identity";
import type { UnitReading } from "./unit-reading";

export interface SelectionOptions {
  /** The year to rank; else the latest that is common among the files. */
  readonly year?: number;
  /** What the user says of files: the unit's name, or null to leave the file out. */
  readonly units?: Readonly<Record<string, string | null>>;
  /** Which units go under another name by now, the user's own word before what is known everywhere. */
  readonly successions?: readonly AgencySuccession[];
}

/** A set and year counts as common where it has this part of the files of the most common one. */
const COMMON = 0.25;

/** The readings that follow the same set in the same year, each unit once; null where there are none at all. What else there is is set apart and said. */
export function selectReadings(readings: readonly UnitReading[], sets: ReadonlyMap<string, RankSet>, options: SelectionOptions = {}): SelectedReadings | null {
  const told = readings.filter(({ file }) => options.units?.[file] !== null);
  const reference = commonest(told, options.year);
  const set = reference && sets.get(reference.set);
  if (!reference || !set) return null;
  const { year } = reference;
  const fits = alignments(set, sets);
  const placed = ({ unit, reading }: NamedReading): SelectedReading => {
    const fit = fits.get(reading.set);
    return { unit, reading, indices: fit?.indices ?? [], measureIndices: fit?.measureIndices ?? [] };
  };
  const ofYear = told.filter((reading) => reading.year === null || year === null || reading.year === year);
  const current = nameUnits(ofYear.filter((reading) => fits.get(reading.set)?.same), options.units ?? {});
  const previous = nameUnits(told.filter((reading) => year !== null && reading.year === year - 1 && fits.get(reading.set)?.same), options.units ?? {});
  const identity = unitIdentity(year, options.successions ?? []);
  const { once, questions } = eachOnce(current.named.map(placed), identity);
  const leftOut = readings.filter((reading) => !told.includes(reading)).map((reading): RankProblem => ({ severity: "info", ...placeOf(reading), code: "left-out" }));
  const apart = told.flatMap((reading) => setApart(reading, set, sets.get(reading.set), fits.get(reading.set), year));
  return {
    set,
    year,
    identity,
    readings: once,
    previous: previous.named.map(placed),
    problems: [...leftOut, ...apart, ...current.problems, ...questions.flatMap(twice)],
    questions,
  };
}

/** Of the common sets and years the latest, then the commonest. */
function commonest(readings: readonly UnitReading[], year: number | undefined): { readonly set: string; readonly year: number | null } | null {
  const counts = new Map<string, { readonly set: string; readonly year: number | null; count: number }>();
  for (const reading of readings) {
    if (year !== undefined && reading.year !== null && reading.year !== year) continue;
    const key = `${reading.set} ${reading.year ?? ""}`;
    const entry = counts.get(key) ?? { set: reading.set, year: year ?? reading.year, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count));
  const [best] = [...counts.values()].filter(({ count }) => count >= COMMON * most).sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.count - a.count);
  return best ?? null;
}

function alignments(set: RankSet, sets: ReadonlyMap<string, RankSet>): ReadonlyMap<string, SetAlignment> {
  return new Map([...sets].map(([id, other]) => [id, alignSets(set, other)]));
}

function placeOf({ file, unit }: UnitReading): { readonly file: string; readonly unit: string } {
  return { file, unit: unit.name };
}

function setApart(reading: UnitReading, reference: RankSet, own: RankSet | undefined, fit: SetAlignment | undefined, year: number | null): readonly RankProblem[] {
  if (!fit?.same) return [{ severity: "error", ...placeOf(reading), code: "other-set", title: own?.title ?? "", shared: fit?.shared ?? 0, rows: reference.indicators.length }];
  if (reading.year === null || year === null || reading.year === year) return own && own.id !== reference.id ? differences(reading, reference, own, fit) : [];
  // Last year's files are wanted for the movement; older ones may be there by mistake.
  return [{ severity: reading.year === year - 1 ? "info" : "warning", ...placeOf(reading), code: "other-year", year: reading.year, expected: year }];
}

function differences(reading: UnitReading, reference: RankSet, own: RankSet, { indices }: SetAlignment): readonly RankProblem[] {
  const pairs = reference.indicators.map((expected, index) => ({ expected, found: own.indicators[indices[index] ?? -1] ?? null }));
  const codes = (differs: (pair: (typeof pairs)[number]) => boolean): readonly string[] => pairs.filter(differs).map(({ expected }) => expected.code || expected.name);
  const problem = (code: "indicator-missing" | "max-differs" | "rule-differs", indicators: readonly string[]): readonly RankProblem[] =>
    indicators.length === 0 ? [] : [{ severity: "warning", ...placeOf(reading), code, indicators }];
  return [
    ...problem("indicator-missing", codes(({ found }) => found === null)),
    ...problem("max-differs", codes(({ expected, found }) => found !== null && found.max !== expected.max)),
    ...problem("rule-differs", codes(({ expected, found }) => found !== null && (found.rule !== expected.rule || !measureAlike(found, expected)))),
  ];
}

/** Files of one unit are all set apart: which one counts is not ours to guess. */
function eachOnce(selected: readonly SelectedReading[], identity: UnitIdentity): { readonly once: readonly SelectedReading[]; readonly questions: readonly UnitQuestion[] } {
  const byUnit = new Map<string, SelectedReading[]>();
  for (const one of selected) {
    const key = identity(one.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), one]);
  }
  const groups = [...byUnit.values()];
  return {
    once: groups.filter(({ length }) => length === 1).flat(),
    questions: groups.filter(({ length }) => length > 1).map((same) => ({ unit: same[0]?.unit ?? "", files: same.map(({ reading }) => reading.file) })),
  };
}

function twice({ unit, files }: UnitQuestion): readonly RankProblem[] {
  return files.map((file) => ({ severity: "error", file, unit, code: "unit-twice", others: files.filter((other) => other !== file) }));
}
