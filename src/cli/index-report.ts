import type { Assessment } from "../core/council/assessment";
import type { Language } from "./cli-error";

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
