import type { Agency } from "../../../core/agency/agency";
import { agenciesIn } from "../../../core/agency/agency";
import type { AgencyNaming } from "../../../core/agency/present-agency";
import type { TableAnalysis } from "../../../core/analysis";

/** An agency as it is today, with the keys of what the table calls it. */
export interface LeadAgency extends Agency {
  readonly named: ReadonlySet<string>;
}

/** The agencies that lead an indicator with points to win, those that were merged since as one, in the alphabet's order. */
export function leadAgencies({ advice }: TableAnalysis, naming: AgencyNaming): readonly LeadAgency[] {
  const found = new Map<string, LeadAgency>();
  for (const agency of advice.flatMap(({ lead }) => agenciesIn(lead ?? ""))) {
    const present = naming(agency);
    const before = found.get(present.key);
    found.set(present.key, { ...(before ?? present), named: new Set([...(before?.named ?? []), agency.key]) });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "vi"));
}
