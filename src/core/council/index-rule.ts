import type { Framework, IndexMethod } from "../framework/framework";
import type { RankBand } from "../rank/rank-bands";
import type { ChosenIndexMethod } from "../state/workbook-state";

/** How one figure is made of a unit's parts: its pillars, or the main indicators where a set has no pillars. Plain JSON. */
export interface IndexRule {
  /** Every way that the set's document allows; one where it leaves no choice. */
  readonly methods: readonly IndexMethod[];
  /** The way in force: the only one, or the one that the user chose; null where the user has yet to choose. */
  readonly method: IndexMethod | null;
  /** What a part counts in a mean, by its path in the set; see `weightOf`. */
  readonly weights: Readonly<Record<string, number>>;
  /** The classes that the document prescribes; empty where it prescribes none. */
  readonly bands: readonly RankBand[];
}

/** The rule of a set (null: a table that follows none), for a unit of so many parts. `chosen`: what the user chose, for any set. */
export function indexRule(framework: Framework | null, parts: number, chosen: readonly ChosenIndexMethod[]): IndexRule {
  const { readings = [], weights = {}, bands = [], total = "sum" } = framework?.settings ?? {};
  const prescribed = parts <= 1 ? ("sum" as const) : total;
  const methods = readings.length > 0 ? readings.map(({ method }) => method) : [prescribed];
  return { methods, method: methodInForce(framework?.id ?? null, methods, chosen), weights, bands };
}

/** The way in force for a set: the only one of its ways, or the one that somebody chose among them; null where that is open. */
export function methodInForce(id: string | null, methods: readonly IndexMethod[], chosen: readonly ChosenIndexMethod[]): IndexMethod | null {
  const wish = chosen.find(({ set }) => set === id)?.method;
  return (methods.length === 1 ? methods[0] : methods.find((method) => method === wish)) ?? null;
}

/** What a part counts in a mean: 1 where the set says nothing. */
export function weightOf({ weights }: Pick<IndexRule, "weights">, path: string): number {
  return weights[path] ?? 1;
}
