import { HostError } from "../host/port";
import type { Failure, Outcome } from "./session";

/** A use case's own refusal on its way out; `outcome` turns it into data. */
export class UseCaseFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** A use case's result as data; anything but a refusal of its own or of the host is a bug and thrown on. */
export async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof UseCaseFailure) return { ok: false, failure: error.failure };
    if (error instanceof HostError) return { ok: false, failure: { kind: "host", error } };
    throw error;
  }
}
