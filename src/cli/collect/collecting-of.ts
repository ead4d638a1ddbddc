import type { Collecting } from "../../app/use-cases/collect-forms";
import { DEPARTMENT_SUCCESSIONS } from "../../core/collect/agency-succession";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions } from "../command-options";

/** Whom to ask: on the day of --date, else at the end of the current year. */
export function collectingOf({ date }: CommandOptions, { year }: CliIo): Collecting {
  const day = date ?? `${year}-12-31`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw new CliError(({ cli }) => cli.badDate(day));
  return { day, successions: DEPARTMENT_SUCCESSIONS };
}
