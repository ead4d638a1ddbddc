import { digest } from "../text/digest";
import { KeptAlike } from "../memo/kept-alike";
import type { Comparison } from "./comparison";
import type { RankIndicator, RankSet } from "./rank-set";

type Prescribed = Pick<RankSet, "indicators" | "settings">;

/** The sets that were met last: the workbooks of a country's units follow one or two. */
const KEPT = 8;
const met = new KeptAlike<Prescribed, string>(KEPT, isSame);

/** What tells a set from others. Years, titles and units differ from workbook to workbook; what is prescribed, and how it is read, does not. */
export function setId(set: Prescribed): string {
  return met.of(set, () => markOf(set));
}

function markOf({ indicators, settings }: Prescribed): string {
  // Two marks of 32 bits over different texts: sets that are mistaken for each other would mix their columns up.
  const outline = indicators.map(({ key, name, max }) => `${max ?? ""} ${name} ${key}`).join("\n");
  return `${indicators.length}-${digest(outline)}${digest(JSON.stringify([indicators, settings]))}`;
}

/** Comparing what two sets prescribe takes a fraction of the time that printing one of them takes. */
function isSame(one: Prescribed, other: Prescribed): boolean {
  if (one.indicators.length !== other.indicators.length || JSON.stringify(one.settings) !== JSON.stringify(other.settings)) return false;
  return one.indicators.every((indicator, index) => isSameIndicator(indicator, other.indicators[index]));
}

function isSameIndicator(one: RankIndicator, other: RankIndicator | undefined): boolean {
  if (!other) return false;
  const { key, code, name, level, max, parent, rule, comparison, measured } = one;
  return (
    key === other.key && code === other.code && name === other.name && level === other.level && max === other.max && parent === other.parent &&
    rule === other.rule && measured === other.measured && isSameComparison(comparison, other.comparison)
  );
}

function isSameComparison(one: Comparison | null, other: Comparison | null): boolean {
  return one === null || other === null ? one === other : JSON.stringify(one) === JSON.stringify(other);
}
