import type { HostFailure } from "../port";
import { HostError, isNotLoaded } from "../port";

/**
 * Error codes of the Excel JavaScript API (Error handling with the application-specific
 * JavaScript APIs) and what they mean to the app. Codes not named here are "unknown".
 */
const failures: Readonly<Record<string, HostFailure>> = {
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  Conflict: "busy",
  InactiveWorkbook: "closed",
  InvalidOperationInCellEditMode: "busy",
  NotImplemented: "unsupported",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "busy",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
};

/** Whatever Office.js threw, as the port promises it. `sheet` is told where only one can be meant. */
export function hostFailure(error: unknown, isReadOnly: boolean, sheet: string | null): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  if (isNotLoaded(error)) return new HostError("not-loaded", String(error));
  const failure = failures[code] ?? "unknown";
  const detail = `${code === "" ? "Error" : code}: ${error instanceof Error ? error.message : String(error)}`;
  return new HostError(failure === "protected" && isReadOnly ? "read-only" : failure, detail, sheet);
}

/** Whether a request or its answer was too big, so that a smaller one may pass. */
export function isTooLarge(error: unknown): boolean {
  return failures[codeOf(error)] === "too-large";
}

/** `OfficeExtension.Error.code`, or "" for any other exception. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}
