import type { Advice } from "../advise/advice";
import { sumDecimals } from "../text/sum-decimals";
import type { IndicatorTree } from "../score/indicator-tree";
import type { Agency } from "./agency";
import { agenciesIn } from "./agency";
import type { AgencyNaming } from "./present-agency";
import { AS_NAMED } from "./present-agency";

/** What one agency answers for: nodes (indices in `tree.nodes`) that it leads or supports. */
export interface AgencyLoad {
  readonly agency: Agency;
  readonly leads: readonly number[];
  readonly supports: readonly number[];
  /** Points that can still be won where it leads. */
  readonly points: number;
}

/** Every agency that answers for what a table names, the one with the most points to win first. */
export function agencyLoads(tree: IndicatorTree, advice: readonly Advice[], naming: AgencyNaming = AS_NAMED): readonly AgencyLoad[] {
  const lost = new Map(advice.map((each) => [each.node, each.lost]));
  const loads = new Map<string, { readonly agency: Agency; readonly leads: number[]; readonly supports: number[] }>();
  for (const { index, row } of tree.nodes) {
    for (const role of ["lead", "support"] as const) {
      // Two agencies that were merged since are one.
      const named = new Map(agenciesIn(row.texts[role] ?? "").map(naming).map((agency) => [agency.key, agency]));
      for (const agency of named.values()) {
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
