import { agencyKey } from "../agency/agency-key";
import type { AgencySuccession } from "../agency/agency-succession";
import { successorOf } from "../agency/agency-succession";
import { unitKey } from "./unit-name";

/** What all names of one unit have in common; for comparing only. */
export type UnitIdentity = (name: string) => string;

/** What a department's name begins with, as `agencyKey` has it. Places are told apart by their accents, departments never need them. */
const DEPARTMENT = /^(?:so|ban|van phong|thanh tra|chi cuc|trung tam|cong an|bao hiem xa hoi|phong) /;

/**
 * Tells units apart at the end of a year: under which name a unit goes by then, with abbreviations written out. "Sở TT&TT" and "Sở Thông tin và Truyền
 * thông" are one; one that was renamed or taken in is its successor. Where the year is not known everybody keeps their name.
 */
export function unitIdentity(year: number | null, successions: readonly AgencySuccession[]): UnitIdentity {
  return (name) => {
    const present = year === null ? name : successorOf(name, `${year}-12-31`, successions);
    const department = agencyKey(present);
    // What stands in brackets tells units apart that somebody named so, and agencies' keys leave it out.
    return DEPARTMENT.test(department) && !present.includes("(") ? department : unitKey(present);
  };
}
