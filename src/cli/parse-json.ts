import { CliError } from "./cli-error";

/** The JSON of a file's text; a CliError with one line where it is none. Some editors begin a file with a byte order mark. */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new CliError(({ cli }) => cli.badJson(path, error instanceof Error ? error.message : String(error)));
  }
}
