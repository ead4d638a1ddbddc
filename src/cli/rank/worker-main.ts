import { parentPort } from "node:worker_threads";
import type { JobIo } from "./read-unit-job";
import { readUnitJob } from "./read-unit-job";
import type { ReadJob } from "./unit-readers";
import type { WorkerAnswer } from "./worker-readers";

/** What runs in a reader's thread: a job in, an answer out. A set is handed over once. */
export function runReader(io: JobIo): void {
  const handedOver = new Set<string>();
  parentPort?.on("message", (job: ReadJob) => {
    void answerTo(job, io, handedOver).then((answer) => parentPort?.postMessage(answer));
  });
}

async function answerTo(job: ReadJob, io: JobIo, handedOver: Set<string>): Promise<WorkerAnswer> {
  try {
    const { outcome, known } = await readUnitJob(job, io);
    const set = outcome.set && !handedOver.has(outcome.set.id) ? outcome.set : null;
    if (set) handedOver.add(set.id);
    return { result: { outcome: { ...outcome, set }, known } };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
