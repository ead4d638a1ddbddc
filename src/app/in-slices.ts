import { HostError } from "../host/port";

/** So long may a slice of work last before others (a click, a key, a repaint) get their turn, in milliseconds. */
const SLICE = 40;

/** Runs stepwise work to its end without holding up the page: after each slice it waits for its next turn. */
export async function inSlices<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await nextTurn();
    if (signal?.aborted) throw new HostError("cancelled", "Stopped while the sheets were analysed.");
    begun = performance.now();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
