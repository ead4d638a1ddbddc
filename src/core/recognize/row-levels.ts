import type { RowLevel } from "./appendix-table";

/** Levels of the rows that indicators and their groups stand in. */
export type IndicatorLevel = Extract<RowLevel, "group" | "indicator" | "sub">;

/** Levels of the rows whose score a parent adds up. */
export type ScoredLevel = IndicatorLevel | Extract<RowLevel, "pillar">;

export function isIndicatorLevel(level: RowLevel): level is IndicatorLevel {
  return level === "group" || level === "indicator" || level === "sub";
}

export function isScoredLevel(level: RowLevel): level is ScoredLevel {
  return level === "pillar" || isIndicatorLevel(level);
}
