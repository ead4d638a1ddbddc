import { CliError } from "./cli-error";

/** A year that somebody gave as an option; throws a CliError where it is none of this century. */
export function readYear(option: string, given: string): number {
  if (!/^20\d\d$/.test(given)) throw new CliError(({ cli }) => cli.badChoice(option, given, "2000–2099"));
  return Number(given);
}
