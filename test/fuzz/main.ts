import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { fuzzOffice } from "./fuzz-office";
import type { Violation } from "./fuzz-plans";
import { fuzzPlans } from "./fuzz-plans";

/**
 * `npm run fuzz [runs] [seed]`: random workbooks, plans and faults; exits 1 and names the seeds that
 * break an invariant. Every run goes through the file adapter, and one in two hundred also through office.js.
 */

const BATCH = 1_000;
const OFFICE_RUNS_PER_BATCH = 5;
const BATCHES_PER_LINE = 10;

interface Stretch {
  readonly seed: number;
  readonly runs: number;
}

function batches({ seed, runs }: Stretch): readonly Stretch[] {
  return Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({ seed: seed + index * BATCH, runs: Math.min(BATCH, runs - index * BATCH) }));
}

async function fuzzBatch({ seed, runs }: Stretch): Promise<readonly Violation[]> {
  return [...(await fuzzPlans(seed, runs)), ...(await fuzzOffice(seed, Math.min(runs, OFFICE_RUNS_PER_BATCH)))];
}

/** Workers take batches in turn; the main thread asks and counts. */
async function fuzzAll(whole: Stretch): Promise<void> {
  const started = Date.now();
  say(`${whole.runs} runs from seed ${whole.seed}`);
  const waiting = [...batches(whole)];
  const count = waiting.length;
  let [done, broken] = [0, 0];
  const tell = (violations: readonly Violation[]): void => {
    done += 1;
    broken += violations.length;
    for (const { seed, invariant } of violations) say(`  seed ${seed}: not so: ${invariant}`);
    if (done % BATCHES_PER_LINE === 0) say(`  ${done * BATCH} runs, ${Math.round((Date.now() - started) / 1000)} s, ${broken} violations`);
  };
  await Promise.all(Array.from({ length: Math.min(count, availableParallelism()) }, () => work(waiting, tell)));
  say(broken === 0 ? "No invariant was broken." : `${broken} violations.`);
  process.exitCode = broken === 0 ? 0 : 1;
}

function work(waiting: Stretch[], tell: (violations: readonly Violation[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: "worker" });
    const next = (): void => {
      const batch = waiting.shift();
      if (batch) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    };
    worker.on("message", (violations: readonly Violation[]) => {
      tell(violations);
      next();
    });
    worker.on("error", reject);
    next();
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (isMainThread) void fuzzAll({ runs: Number(process.argv[2] ?? 100_000), seed: Number(process.argv[3] ?? 1) });
else if (workerData === "worker") parentPort?.on("message", (batch: Stretch) => void fuzzBatch(batch).then((violations) => parentPort?.postMessage(violations)));
