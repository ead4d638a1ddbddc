import type { Assessment } from "../core/council/assessment";
import type { IndexResult } from "../core/council/index-result";
import type { IndexMethod } from "../core/framework/framework";
import type { Language } from "./cli-error";

/** A unit's index as `dti inspect --json` prints it. */
export interface IndexJson {
  /** The id of the indicator set, or null. */
  readonly framework: string | null;
  readonly pillars: readonly { readonly name: string; readonly points: number | null; readonly max: number; readonly weight: number }[];
  readonly indicators: number;
  /** Indicators without a final score; as long as there are any there is no percentage. */
  readonly open: number;
  readonly notAssessed: number;
  /** The index in every way that the set's document allows. */
  readonly results: readonly IndexResult[];
  /** The way in force, or null where the user has yet to choose. */
  readonly method: IndexMethod | null;
  readonly problem: Assessment["problem"];
}

/** A result as data. */
export function indexJson({ framework, pillars, whole, results, method, problem }: Assessment): IndexJson {
  return {
    framework: framework?.id ?? null,
    pillars: pillars.map(({ name, tally, weight }) => ({ name: name.replace(/\s+/g, " "), points: tally.points, max: tally.reachable, weight })),
    indicators: whole.indicators,
    open: whole.open,
    notAssessed: whole.notAssessed,
    results,
    method,
    problem,
  };
}

/** Results for a person: a line each; nothing where nobody has scored anything. */
export function indexText(found: readonly Assessment[], { messages: { numbers: { number } }, cli: { index } }: Language): string {
  const lines = found.flatMap(({ framework, results, whole, method, readings, problem }) => {
    if (whole.points === null) return [];
    const title = (framework?.title ?? "").replace(/\s+/g, " ");
    const each = results.flatMap(({ method: way, points, max, percent, band }) => {
      if (points === null) return [];
      const mark = readings.length > 0 && way === method ? ` ${index.inForce}` : "";
      const share = percent === null ? [] : [index.percent(number(percent))];
      return [`  ${[`${index.method[way]}${mark}: ${number(points)}/${number(max)}`, ...share, ...(band === null ? [] : [index.band(band)])].join("; ")}`];
    });
    const remarks = [
      ...(problem ? [`  ${index.problem[problem.kind](problem.pillars.join(", "))}`] : []),
      ...(whole.open > 0 ? [`  ${index.open(whole.open, whole.indicators)}`] : []),
      ...(whole.notAssessed > 0 ? [`  ${index.notAssessed(whole.notAssessed, number(whole.max - whole.reachable))}`] : []),
    ];
    return [index.title(title), ...each, ...remarks];
  });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
