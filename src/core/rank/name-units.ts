import type { RankProblem } from "./rank-problem";
import { unitKey } from "./unit-name";
import type { UnitReading } from "./unit-reading";

export interface NamedReading {
  readonly unit: string;
  readonly reading: UnitReading;
}

/**
 * The unit of each reading. What the user told comes first. A heading that many files share, such as the
 * province's own letterhead, names no unit: there the files' names do, which is said.
 */
export function nameUnits(readings: readonly UnitReading[], told: Readonly<Record<string, string | null>>): { readonly named: readonly NamedReading[]; readonly problems: readonly RankProblem[] } {
  const sharers = new Map<string, number>();
  for (const { unit } of readings) sharers.set(unitKey(unit.name), (sharers.get(unitKey(unit.name)) ?? 0) + 1);
  const named = readings.map((reading): NamedReading & { readonly fromFile: boolean } => {
    const { unit, file } = reading;
    const given = told[file];
    if (given) return { unit: given, reading, fromFile: false };
    const byFile = unit.source === "file-name" || (isHeading(reading) && (sharers.get(unitKey(unit.name)) ?? 0) > 1);
    return { unit: byFile ? unit.fileName : unit.name, reading, fromFile: byFile };
  });
  const problems = named.filter(({ fromFile }) => fromFile).map(({ unit, reading: { file } }): RankProblem => ({ severity: "info", file, unit, code: "unit-from-file-name" }));
  return { named, problems };
}

/** A title that the file's name does not repeat may be anybody's. */
function isHeading({ unit }: UnitReading): boolean {
  return unit.source === "title" && !` ${unitKey(unit.fileName)} `.includes(` ${unitKey(unit.name)} `);
}
