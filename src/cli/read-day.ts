import { dayOf } from "../core/deadline/calendar";
import { CliError } from "./cli-error";

/** A day given as YYYY-MM-DD; a CliError where it is none. */
export function readDay(option: string, given: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) ?? [];
  const read = dayOf(Number(year), Number(month), Number(day));
  if (read === null || read !== given) throw new CliError(({ cli }) => cli.badDay(option, given));
  return read;
}
