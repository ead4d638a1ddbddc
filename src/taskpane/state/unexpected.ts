import type { Failure } from "../../app/session";
import { HostError, isNotLoaded } from "../../host/port";

/** What is told of an error that no use case words as data: a part of the add-in that did not arrive, or a bug. */
export function unexpected(error: unknown): Failure {
  if (error instanceof HostError) return { kind: "host", error };
  return { kind: "host", error: new HostError(isNotLoaded(error) ? "not-loaded" : "unknown", String(error)) };
}
