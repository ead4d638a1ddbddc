import type { Agency } from "./agency";
import { agencyKey } from "./agency-key";
import type { AgencySuccession } from "./agency-succession";
import { successorOf } from "./agency-succession";

/** Who answers for what an agency was charged with. */
export type AgencyNaming = (agency: Agency) => Agency;

/** As the table names it. */
export const AS_NAMED: AgencyNaming = (agency) => agency;

/** Its successor on a day (ISO 8601), the agency itself where it has none. */
export function asOf(day: string, successions: readonly AgencySuccession[]): AgencyNaming {
  return (agency) => {
    const name = successorOf(agency.name, day, successions);
    return name === agency.name ? agency : { key: agencyKey(name), name };
  };
}
