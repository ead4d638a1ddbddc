import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { isMainThread, workerData } from "node:worker_threads";
import type { CliIo } from "./cli-io";
import { runReader } from "./rank/worker-main";
import { workerReaders } from "./rank/worker-readers";
import { runCli } from "./run-cli";

const files: Pick<CliIo, "readFile" | "writeFile" | "year"> = {
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
  year: new Date().getFullYear(),
};

/** The mark of this program, told to its readers rather than worked out by each. */
function programMark(): string {
  return isMainThread ? createHash("sha256").update(readFileSync(__filename)).digest("hex").slice(0, 16) : String(workerData);
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function runMain(): void {
  const program = programMark();
  const io: CliIo = {
    ...files,
    listFiles,
    makeFolder: async (folder) => void (await mkdir(folder, { recursive: true })),
    readStdin: () => text(process.stdin),
    out: (line) => process.stdout.write(line),
    err: (line) => process.stderr.write(line),
    terminal: process.stderr.isTTY,
    program,
    startReaders: () => workerReaders(__filename, program, availableParallelism()),
  };
  // `dti … | head` closes the pipe early; that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  // The exit code is set rather than exit called, so that everything written reaches a pipe.
  void runCli(process.argv.slice(2), io).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      // A bug of ours: Node's own exit code 1 would say that the table has errors.
      io.err(`dti: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}

if (isMainThread) runMain();
else runReader({ ...files, program: programMark() });
