import type { Watched } from "../host/port";
import { HostError } from "../host/port";

export type { Watched } from "../host/port";

/** How carrying a plan out is watched: `progress` hears of cells written. */
export interface WatchedWrite extends Watched {
  /** Everything is written: from here on nobody can say how far it is, or stop it. */
  readonly lastStep: () => void;
}

/** Stands before each piece of long work and behind the last: lets the pane show how far it is and hear a click on "stop", which ends the use case. */
export async function turnBy({ progress, signal }: Watched, done: number, total: number): Promise<void> {
  unlessStopped(signal);
  progress(done, total);
  await new Promise((resolve) => setTimeout(resolve));
  unlessStopped(signal);
}

/** Ends the use case where somebody stopped it. */
export function unlessStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError("cancelled", "the work was cancelled");
}

/** For work that nobody watches. */
export const UNWATCHED: WatchedWrite = { progress: () => undefined, signal: new AbortController().signal, lastStep: () => undefined };
