import { HostError } from "../host/port";

/** How far a piece of work is, and whether it is to stop. */
export interface Watched {
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Stands before each piece of long work and behind the last: lets the pane show how far it is and hear a click on "stop", which ends the use case. */
export async function turnBy({ progress, signal }: Watched, done: number, total: number): Promise<void> {
  unlessStopped(signal);
  progress(done, total);
  await new Promise((resolve) => setTimeout(resolve));
  unlessStopped(signal);
}

function unlessStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError("cancelled", "the work was cancelled");
}

/** For work that nobody watches. */
export const UNWATCHED: Watched = { progress: () => undefined, signal: new AbortController().signal };
