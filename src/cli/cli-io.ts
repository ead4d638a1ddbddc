/** What the command line needs of the machine; tests hand in their own. */
export interface CliIo {
  /** Rejects as `node:fs` does. */
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  readStdin(): Promise<string>;
  /** Writes text as it is, line ends included. */
  out(text: string): void;
  err(text: string): void;
  /** The current year: the one of a new score column where the table names none. */
  readonly year: number;
  /** The present day, "YYYY-MM-DD", or null where nobody tells. */
  readonly today: string | null;
}
