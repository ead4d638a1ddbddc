import type { MethodFailure, MethodResult } from "../core/rules/evaluate/methods";
import { divisionByZero, notAvailable, valueError } from "./function-error";
import { functionMessages } from "./function-messages";

/** The value of a method, or the error value that its failure means in a cell. */
export function resultOf(result: MethodResult): number {
  if (result.failure !== null) throw errorOf(result.failure);
  return result.value;
}

/** The same where there may be nothing to score yet: a missing figure leaves the cell empty, so that totals stay. */
export function resultOrEmpty(result: MethodResult): number | "" {
  return result.failure === "zero-denominator" ? "" : resultOf(result);
}

/** Wrong arguments are #VALUE!; right arguments without a score are #N/A or, as in Excel's own divisions, #DIV/0!. */
function errorOf(failure: MethodFailure): CustomFunctions.Error {
  switch (failure) {
    case "zero-denominator":
      return divisionByZero();
    case "no-peers":
    case "peers-equal":
      return notAvailable(functionMessages.failures[failure]);
    case "not-a-number":
    case "negative-max":
    case "negative-denominator":
    case "negative-count":
    case "bad-target":
    case "no-such-option":
    case "bad-thresholds":
      return valueError(functionMessages.failures[failure]);
    default:
      return failure satisfies never;
  }
}
