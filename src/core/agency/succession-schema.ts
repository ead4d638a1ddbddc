import { z } from "zod";
import "../schema/without-generated-code";
import type { AgencySuccession } from "./agency-succession";

const agency = z.string().trim().min(1);

/** Successions as they come from a file or from what a workbook keeps. */
export const successionsSchema: z.ZodType<readonly AgencySuccession[]> = z.array(z.strictObject({ from: agency, to: agency, since: z.iso.date(), source: agency.exactOptional() }));
