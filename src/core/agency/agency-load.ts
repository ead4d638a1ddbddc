import type { Advice } from "../advise/advice";
import { sumDecimals } from "../text/sum-decimals";
import type { IndicatorTree } from "../score/indicator-tree";
import type { Agency } from "./agency";
import { agenciesIn } from "./agency";

export type AgencyRole = "lead" | "support";

/** What one agency answers for: nodes (indices in `tree.nodes`) that it leads or supports. */
export interface AgencyLoad {
  readonly agency: Agency;
  readonly leads: readonly number[];
  readonly supports: readonly number[];
  /** Points that can still be won where it leads. */
  readonly points: number;
}

/** Every agency that a table names, the one with the most points to win first. */
export function agencyLoads(tree: IndicatorTree, advice: readonly Advice[]): readonly AgencyLoad[] {
  const lost = new Map(advice.map((each) => [each.node, each.lost]));
  const loads = new Map<string, { readonly agency: Agency; readonly leads: number[]; readonly supports: number[] }>();
  for (const { index, row } of tree.nodes) {
    for (const role of ["lead", "support"] as const) {
      for (const agency of agenciesIn(row.texts[role] ?? "")) {
        const load = loads.get(agency.key) ?? { agency, leads: [], supports: [] };
        loads.set(agency.key, load);
        load[role === "lead" ? "leads" : "supports"].push(index);
      }
    }
  }
  return [...loads.values()]
    .map((load) => ({ ...load, points: sumDecimals(load.leads.map((node) => lost.get(node) ?? 0)) }))
    .sort((a, b) => b.points - a.points || a.agency.name.localeCompare(b.agency.name, "vi"));
}
