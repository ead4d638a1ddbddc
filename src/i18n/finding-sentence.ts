import type { Finding } from "../core/check/finding";
import { factsOf } from "./facts";
import type { Messages } from "./messages";

/** Says what a finding found, and what to do about it. */
export function findingSentence(finding: Finding, { findings, numbers }: Messages): string {
  return findings[finding.code](factsOf(finding, numbers));
}
