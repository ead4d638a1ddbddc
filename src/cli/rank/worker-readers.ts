import { Worker } from "node:worker_threads";
import type { JobResult, ReadJob, UnitReaders } from "./unit-readers";

/** Megabytes of heap that a reader may use: a workbook that needs more fails alone. */
const READER_HEAP = 1024;

/** What a reader answers: the result, or why it gave up on the file. */
export type WorkerAnswer = { readonly result: JobResult } | { readonly error: string };

/** So many readers in threads of their own, each of which runs `program` with `data`. */
export function workerReaders(program: string, data: unknown, count: number): UnitReaders {
  const start = (): Worker => new Worker(program, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: READER_HEAP } });
  const idle: Worker[] = Array.from({ length: count }, start);
  const waiting: ((worker: Worker) => void)[] = [];
  const free = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    count,
    async read(job) {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const answer = await ask(worker, job);
      free(answer === null ? start() : worker);
      if (answer === null) return { outcome: failedOutcome(job), known: false };
      if ("error" in answer) throw new Error(answer.error);
      return answer.result;
    },
    async close() {
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

/** The worker's answer; null where it died of the file, for want of memory. */
function ask(worker: Worker, job: ReadJob): Promise<WorkerAnswer | null> {
  return new Promise((resolve) => {
    const answered = (answer: WorkerAnswer): void => settle(answer);
    const died = (): void => settle(null);
    const settle = (answer: WorkerAnswer | null): void => {
      worker.off("message", answered).off("error", died).off("exit", died);
      resolve(answer);
    };
    worker.on("message", answered).on("error", died).on("exit", died);
    worker.postMessage(job);
  });
}

function failedOutcome({ file }: ReadJob): JobResult["outcome"] {
  return { reading: null, set: null, problems: [{ severity: "error", file, unit: null, code: "unreadable", failure: "too-large" }] };
}
