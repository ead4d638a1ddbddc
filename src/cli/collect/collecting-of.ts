import { z } from "zod";
import type { Collecting } from "../../app/use-cases/collect-forms";
import type { AgencySuccession } from "../../core/agency/agency-succession";
import { DEPARTMENT_SUCCESSIONS } from "../../core/agency/agency-succession";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions } from "../command-options";
import { readBytes } from "../open-file";
import { parseJson } from "../parse-json";

const agency = z.string().trim().min(1);
const successionsSchema: z.ZodType<readonly AgencySuccession[]> = z.array(z.strictObject({ from: agency, to: agency, since: z.iso.date() }));

/** Whom to ask: on the day of --date, else at the end of the current year; the user's own successions come first. */
export async function collectingOf({ date, agencies }: CommandOptions, io: CliIo): Promise<Collecting> {
  const day = date ?? `${io.year}-12-31`;
  if (!z.iso.date().safeParse(day).success) throw new CliError(({ cli }) => cli.badDate(day));
  const own = agencies === null ? [] : await readSuccessions(agencies, io);
  return { day, successions: [...own, ...DEPARTMENT_SUCCESSIONS] };
}

async function readSuccessions(path: string, io: CliIo): Promise<readonly AgencySuccession[]> {
  const parsed = successionsSchema.safeParse(parseJson(path, new TextDecoder().decode(await readBytes(path, io))));
  if (!parsed.success) throw new CliError(({ cli }) => cli.badAgencies(path));
  return parsed.data;
}
