import { errorValue, valueError } from "./function-error";
import { functionMessages } from "./function-messages";
import { numberArgument } from "./number-argument";
import type { TextArguments } from "./text-score";

/** The arguments of DTI.SCORE and DTI.EXPLAIN as they come from the sheet. */
export function textArguments(rule: unknown, max: unknown, values: readonly (readonly (readonly unknown[])[])[] | null | undefined): TextArguments {
  const error = errorValue(rule);
  if (error) throw error;
  if (typeof rule !== "string") throw valueError(functionMessages.ruleText);
  return { rule, max: numberArgument(max, "max"), values: values ?? [] };
}
