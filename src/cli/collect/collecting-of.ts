import type { Collecting } from "../../app/use-cases/collect-forms";
import type { AgencySuccession } from "../../core/agency/agency-succession";
import { successionsSchema } from "../../core/agency/succession-schema";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions } from "../command-options";
import { readBytes } from "../open-file";
import { parseJson } from "../parse-json";
import { readDay } from "../read-day";
import { readYear } from "../read-year";

/** Whom to ask: on the day of --date, else at the end of the current year, about --year; the user's own successions come first. */
export async function collectingOf({ date, agencies, year }: CommandOptions, io: CliIo): Promise<Collecting> {
  const day = date === null ? `${io.year}-12-31` : readDay("--date", date);
  return { day, year: year === null ? null : readYear("--year", year), successions: await givenSuccessions({ agencies }, io) };
}

/** The successions of --agencies; none where it is not given. */
export async function givenSuccessions({ agencies }: Pick<CommandOptions, "agencies">, io: CliIo): Promise<readonly AgencySuccession[]> {
  return agencies === null ? [] : await readSuccessions(agencies, io);
}

async function readSuccessions(path: string, io: CliIo): Promise<readonly AgencySuccession[]> {
  const parsed = successionsSchema.safeParse(parseJson(path, new TextDecoder().decode(await readBytes(path, io))));
  if (!parsed.success) throw new CliError(({ cli }) => cli.badAgencies(path));
  return parsed.data;
}
