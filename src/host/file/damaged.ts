import { HostError } from "../port";

/** The error for bytes that are no readable workbook; `detail` says what is wrong with them. */
export function damaged(detail: string, sheet: string | null = null): HostError {
  return new HostError("not-a-workbook", detail, sheet);
}

/** Runs work of which callers may expect no error but a HostError; anything else comes from bytes that we did not foresee. */
export function onlyHostErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof HostError ? error : new HostError("unknown", String(error));
  }
}
