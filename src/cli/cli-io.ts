import type { UnitReaders } from "./rank/unit-readers";

/** What the command line needs of the machine; tests hand in their own. */
export interface CliIo {
  /** Rejects as `node:fs` does. */
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The paths of all files below a folder, relative to it. Rejects as `node:fs` does. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** Makes a folder with those above it; one that is there stays. */
  makeFolder(folder: string): Promise<void>;
  readStdin(): Promise<string>;
  /** Writes text as it is, line ends included. */
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches stderr, who wants to see how far the work is. */
  readonly terminal: boolean;
  /** A mark of this very build: what another build has kept is not used. */
  readonly program: string;
  /** Readers of workbooks on every core. */
  startReaders(): UnitReaders;
  /** The current year: the one of a new score column where the table names none. */
  readonly year: number;
}
