import type { Agency } from "../../../core/agency/agency";
import { agenciesIn } from "../../../core/agency/agency";
import type { TableAnalysis } from "../../../core/analysis";

/** The agencies that lead an indicator with points to win, each once, in the alphabet's order. */
export function leadAgencies({ advice }: TableAnalysis): readonly Agency[] {
  const found = new Map<string, Agency>();
  for (const { lead } of advice) for (const agency of agenciesIn(lead ?? "")) if (!found.has(agency.key)) found.set(agency.key, agency);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "vi"));
}
