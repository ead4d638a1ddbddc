import { messages } from "../i18n/messages";
import type { Language } from "./cli-error";
import { CliError } from "./cli-error";
import { checkCommand } from "./check-command";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { readOptions, wantedLanguage } from "./command-options";
import { collectCommand } from "./collect/collect-command";
import { formsCommand } from "./collect/forms-command";
import { compareCommand } from "./compare/compare-command";
import { fillCommand } from "./fill-command";
import { inspectCommand } from "./inspect-command";
import { planCommand } from "./plan-command";
import { rankCommand } from "./rank/rank-command";
import { sendCommand } from "./send-command";
import { snapshotCommand } from "./snapshot-command";
import { ruleCommand } from "./rule-command";
import { wordingsEn } from "./i18n/wordings-en";
import { wordingsVi } from "./i18n/wordings-vi";

type Command = (options: CommandOptions, io: CliIo, language: Language) => Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map([
  ["inspect", inspectCommand],
  ["check", checkCommand],
  ["fill", fillCommand],
  ["plan", planCommand],
  ["compare", compareCommand],
  ["rank", rankCommand],
  ["send", sendCommand],
  ["forms", formsCommand],
  ["collect", collectCommand],
  ["snapshot", snapshotCommand],
  ["rule", ruleCommand],
]);

/** Runs one command with the arguments behind the program's name; CONTRACT 2 says what it prints and how it ends. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const name = wantedLanguage(argv);
  const language: Language = { language: name, messages: messages(name), cli: name === "en" ? wordingsEn : wordingsVi };
  try {
    return await runCommand(argv, io, language);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    io.err(`dti: ${error.say(language).replace(/\s+/g, " ").trim()}\n`);
    return 2;
  }
}

async function runCommand(argv: readonly string[], io: CliIo, language: Language): Promise<ExitCode> {
  const options = readOptions(argv);
  if (options.help) {
    io.out(language.cli.usage);
    return 0;
  }
  const [name, ...rest] = options.words;
  if (name === undefined) throw new CliError(({ cli }) => cli.noCommand);
  const command = commands.get(name);
  if (!command) throw new CliError(({ cli }) => cli.unknownCommand(name));
  return command({ ...options, words: rest }, io, language);
}
