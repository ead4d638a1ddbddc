import type { Failure, Outcome } from "../app/session";
import { failureSentence } from "../i18n/failure-sentence";
import { CliError } from "./cli-error";
import { hostFailure } from "./open-file";

/** What a use case gave; a CliError with one line about the file where it was refused. */
export function succeeded<Value>(file: string, outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw failureError(file, outcome.failure);
}

function failureError(file: string, failure: Failure): CliError {
  if (failure.kind === "host") return hostFailure(file, failure.error);
  return new CliError(({ messages, cli }) => cli.inFile(file, failureSentence(failure, messages)));
}
