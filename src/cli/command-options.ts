import { parseArgs } from "node:util";
import type { Language } from "../i18n/language";
import { CliError } from "./cli-error";

/** 0 fine, 1 findings of severity error, 2 unusable input or arguments. */
export type ExitCode = 0 | 1 | 2;

/** The arguments of a command, parsed but not yet judged. */
export interface CommandOptions {
  /** What is no option: the files. */
  readonly words: readonly string[];
  readonly help: boolean;
  readonly json: boolean;
  readonly output: string | null;
  readonly mode: string | null;
  readonly column: string | null;
  readonly inputs: string | null;
  readonly figures: string | null;
  readonly today: string | null;
  readonly cache: string | null;
  readonly export: string | null;
  readonly scores: string | null;
  readonly units: string | null;
  readonly year: string | null;
  readonly index: string | null;
  readonly minMax: string | null;
  readonly rounding: string | null;
  readonly sheets: string | null;
  readonly keepNames: boolean;
  readonly keepNotes: boolean;
  readonly date: string | null;
  readonly agencies: string | null;
  readonly now: string | null;
  readonly before: string | null;
  readonly sheet: string | null;
  readonly earlierSheet: string | null;
  readonly quarter: string | null;
  readonly replace: boolean;
  readonly notes: boolean;
}

const known = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  lang: { type: "string" },
  output: { type: "string", short: "o" },
  mode: { type: "string" },
  column: { type: "string" },
  inputs: { type: "string" },
  figures: { type: "string" },
  today: { type: "string" },
  cache: { type: "string" },
  export: { type: "string" },
  scores: { type: "string" },
  units: { type: "string" },
  year: { type: "string" },
  index: { type: "string" },
  "min-max": { type: "string" },
  rounding: { type: "string" },
  sheets: { type: "string" },
  "keep-names": { type: "boolean" },
  "keep-notes": { type: "boolean" },
  date: { type: "string" },
  agencies: { type: "string" },
  now: { type: "string" },
  before: { type: "string" },
  sheet: { type: "string" },
  "earlier-sheet": { type: "string" },
  quarter: { type: "string" },
  replace: { type: "boolean" },
  notes: { type: "boolean" },
} as const;

/** Parses arguments; throws a CliError where there is an option that no command has. */
export function readOptions(argv: readonly string[]): CommandOptions {
  const { values, positionals } = parsed(argv);
  if (values.lang !== undefined) choice("--lang", values.lang, ["vi", "en"]);
  return {
    words: positionals,
    help: values.help ?? false,
    json: values.json ?? false,
    output: values.output ?? null,
    mode: values.mode ?? null,
    column: values.column ?? null,
    inputs: values.inputs ?? null,
    figures: values.figures ?? null,
    today: values.today ?? null,
    cache: values.cache ?? null,
    export: values.export ?? null,
    scores: values.scores ?? null,
    units: values.units ?? null,
    year: values.year ?? null,
    index: values.index ?? null,
    minMax: values["min-max"] ?? null,
    rounding: values.rounding ?? null,
    sheets: values.sheets ?? null,
    keepNames: values["keep-names"] ?? false,
    keepNotes: values["keep-notes"] ?? false,
    date: values.date ?? null,
    agencies: values.agencies ?? null,
    now: values.now ?? null,
    before: values.before ?? null,
    sheet: values.sheet ?? null,
    earlierSheet: values["earlier-sheet"] ?? null,
    quarter: values.quarter ?? null,
    replace: values.replace ?? false,
    notes: values.notes ?? false,
  };
}

/** The language asked for, told even where the other arguments are wrong; Vietnamese where none is. */
export function wantedLanguage(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en") ? "en" : "vi";
}

/** The one file that a command is about. */
export function onlyFile({ words }: CommandOptions): string {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) throw new CliError(({ cli }) => cli.oneFile);
  return file;
}

/** The value of an option that has a closed list of them. */
export function choice<Choice extends string>(option: string, given: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((candidate) => candidate === given);
  if (chosen === undefined) throw new CliError(({ cli }) => cli.badChoice(option, given, choices.join(", ")));
  return chosen;
}

function parsed(argv: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof known; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: known, allowPositionals: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new CliError(({ cli }) => cli.badArguments(detail ?? ""));
  }
}
