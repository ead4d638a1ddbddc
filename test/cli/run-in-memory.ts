import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CliIo } from "../../src/cli/cli-io";
import { runCli } from "../../src/cli/run-cli";
import { localReaders } from "./local-readers";

const workbooks = join(__dirname, "../workbooks");

/** Paths of the three workbooks. */
export const files = {
  giaLai: join(workbooks, "clean-1-gia-lai.xlsx"),
  bachThong: join(workbooks, "clean-4-bach-thong.xlsx"),
  messyBachThong: join(workbooks, "messy-4-bach-thong.xlsx"),
};

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs the command line in this process: files of `given` (or of the disk) are read, writes stay in memory. `terminal`: somebody watches. */
export async function runInMemory(argv: readonly string[], given: Readonly<Record<string, string | Uint8Array>> = {}, stdin = "", terminal = false): Promise<CliRun> {
  const written = new Map<string, Uint8Array>();
  const printed = { out: "", err: "" };
  const io: CliIo = {
    readFile: async (path) => {
      const content = given[path] ?? written.get(path);
      if (content === undefined) return readFile(path);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    writeFile: (path, bytes) => {
      if (path.startsWith("/no-such")) return Promise.reject(Object.assign(new Error("no such directory"), { code: "ENOENT" }));
      written.set(path, bytes);
      return Promise.resolve();
    },
    listFiles: (folder) => {
      const inside = Object.keys(given).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
      return inside.length > 0 ? Promise.resolve(inside) : Promise.reject(Object.assign(new Error("no such directory"), { code: "ENOENT" }));
    },
    makeFolder: () => Promise.resolve(),
    terminal,
    program: "test",
    startReaders: () => localReaders(io),
    readStdin: () => Promise.resolve(stdin),
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    year: 2026,
    today: "2026-03-31",
  };
  const code = await runCli(argv, io);
  return { code, ...printed, written };
}
