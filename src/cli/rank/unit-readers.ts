import type { FileOutcome } from "../../app/rank/read-unit-file";

/** A file to read, and where what was read of it is kept. */
export interface ReadJob {
  readonly folder: string;
  /** Relative to the folder. */
  readonly file: string;
  /** The folder of what was read before, or null to keep nothing. */
  readonly cache: string | null;
}

/** What came of a job. */
export interface JobResult {
  readonly outcome: FileOutcome;
  /** Whether it was read before and has not changed since. */
  readonly known: boolean;
}

/** Several readers at work at once; each holds one workbook at a time, so that memory does not grow with their number. */
export interface UnitReaders {
  readonly count: number;
  read(job: ReadJob): Promise<JobResult>;
  close(): Promise<void>;
}
