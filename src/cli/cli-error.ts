import type { Language as LanguageName } from "../i18n/language";
import type { Messages } from "../i18n/messages";
import type { CliWordings } from "./i18n/wordings";

/** Wordings of one language: those of the add-in and those of the command line. */
export interface Language {
  readonly language: LanguageName;
  readonly messages: Messages;
  readonly cli: CliWordings;
}

/** Input or arguments that cannot be used: one line for stderr, exit code 2. It is worded where the language is known. */
export class CliError extends Error {
  readonly say: (language: Language) => string;

  constructor(say: (language: Language) => string) {
    super("unusable input");
    this.name = "CliError";
    this.say = say;
  }
}
