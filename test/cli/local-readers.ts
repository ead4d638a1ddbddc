import type { JobIo } from "../../src/cli/rank/read-unit-job";
import { readUnitJob } from "../../src/cli/rank/read-unit-job";
import type { UnitReaders } from "../../src/cli/rank/unit-readers";

/** One reader in this very thread. */
export function localReaders(io: JobIo): UnitReaders {
  return { count: 1, read: (job) => readUnitJob(job, io), close: () => Promise.resolve() };
}
