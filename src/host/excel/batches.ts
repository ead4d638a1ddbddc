import type { Watched } from "../port";
import { HostError } from "../port";
import { isTooLarge } from "./host-failure";
import { requestBytes } from "./payload-size";

/** A part of the work that one request can carry. */
export interface Task {
  /** What it adds to the request or to its answer. */
  readonly bytes: number;
  /** Queues its calls and gives what takes up the answers. Called again where a request was refused for its size. */
  readonly queue: (context: Excel.RequestContext) => (() => void) | void;
}

/** Carries tasks out in order, as many in one request as its size allows; no tasks, no request. Whoever watches hears of the bytes of each request, and may stop before the next. */
export async function syncInBatches(context: Excel.RequestContext, tasks: readonly Task[], watched?: Watched): Promise<void> {
  const waiting = packed(tasks);
  const total = bytesOf(tasks);
  let done = 0;
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    if (watched?.signal.aborted) throw new HostError("cancelled", "Stopped between two requests.");
    const takers = batch.map((task) => task.queue(context));
    try {
      // One request for each 2 MB: the size of a request is limited, so this loop must sync.
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || batch.length < 2) throw error;
      const half = Math.ceil(batch.length / 2);
      waiting.unshift(batch.slice(0, half), batch.slice(half));
      continue;
    }
    for (const take of takers) take?.();
    done += bytesOf(batch);
    watched?.progress(done, total);
  }
}

function bytesOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { bytes }) => sum + bytes, 0);
}

function packed(tasks: readonly Task[]): (readonly Task[])[] {
  const batches: Task[][] = [];
  let bytes = Infinity;
  for (const task of tasks) {
    if (bytes + task.bytes > requestBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(task);
    bytes += task.bytes;
  }
  return batches;
}

/** Cuts rows into runs of at most `bytes` together, but at least one row each: [first row, rows]. */
export function rowRuns(rowBytes: readonly number[], bytes: number = requestBytes): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let left = -1;
  for (const [row, size] of rowBytes.entries()) {
    const last = runs.at(-1);
    if (last === undefined || size > left) {
      runs.push([row, 1]);
      left = bytes - size;
    } else {
      last[1] += 1;
      left -= size;
    }
  }
  return runs;
}
