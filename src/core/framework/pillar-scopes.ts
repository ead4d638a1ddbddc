import type { Framework, FrameworkIndicator } from "./framework";

/** What a table may be compared with: all indicators of a set, and those of each pillar where it has several. */
export function pillarScopes({ indicators }: Framework): readonly (readonly FrameworkIndicator[])[] {
  const scopes: FrameworkIndicator[][] = [];
  for (const indicator of indicators) {
    if (indicator.level === "pillar") scopes.push([]);
    else if (indicator.level !== "input") scopes.at(-1)?.push(indicator);
  }
  const all = indicators.filter(({ level }) => level !== "pillar" && level !== "input");
  return scopes.length > 1 ? [all, ...scopes] : [all];
}
