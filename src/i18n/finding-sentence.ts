import type { Finding } from "../core/check/finding";
import { factsOf } from "./facts";
import type { Messages } from "./messages";

/** Says what a finding found, and what to do about it. */
export function findingSentence(finding: Finding, messages: Messages): string {
  return messages.findings[finding.code](factsOf(finding, messages));
}
