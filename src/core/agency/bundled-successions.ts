import type { AgencySuccession } from "./agency-succession";
import { DEPARTMENT_SUCCESSIONS } from "./department-successions";
import { PROVINCE_SUCCESSIONS } from "./province-successions";

/** What is known everywhere. Communes were merged by a resolution for each province: they stand in the user's own table, which comes before this one. */
export const BUNDLED_SUCCESSIONS: readonly AgencySuccession[] = [...DEPARTMENT_SUCCESSIONS, ...PROVINCE_SUCCESSIONS];
