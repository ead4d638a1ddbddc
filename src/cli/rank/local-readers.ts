import type { JobIo } from "./read-unit-job";
import { readUnitJob } from "./read-unit-job";
import type { UnitReaders } from "./unit-readers";

/** One reader in this very thread: where there are no worker threads. */
export function localReaders(io: JobIo): UnitReaders {
  return { count: 1, read: (job) => readUnitJob(job, io), close: () => Promise.resolve() };
}
