import type { Task } from "../../../src/host/excel/batches";
import { syncInBatches } from "../../../src/host/excel/batches";

const MEGABYTE = 1_000_000;
const tasks: readonly Task[] = [1, 1, 1].map((part) => ({ bytes: 1.5 * part * MEGABYTE, queue: () => undefined }));

function requests(): { readonly context: Excel.RequestContext; readonly count: () => number } {
  let count = 0;
  return { context: { sync: () => Promise.resolve(void count++) } as unknown as Excel.RequestContext, count: () => count };
}

test("whoever watches hears of each request's share", async () => {
  const { context, count } = requests();
  const told: number[] = [];
  await syncInBatches(context, tasks, { progress: (done, total) => told.push(done / total), signal: new AbortController().signal });
  expect(count()).toBe(3);
  expect(told).toEqual([1 / 3, 2 / 3, 1]);
});

test("a stop ends the work before the next request", async () => {
  const { context, count } = requests();
  const stop = new AbortController();
  await expect(syncInBatches(context, tasks, { progress: () => stop.abort(), signal: stop.signal })).rejects.toMatchObject({ failure: "cancelled" });
  expect(count()).toBe(1);
});
