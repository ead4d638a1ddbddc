import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { CliIo } from "./cli-io";
import { runCli } from "./run-cli";

const now = new Date();
const io: CliIo = {
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
  readStdin: () => text(process.stdin),
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
  year: now.getFullYear(),
  today: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-"),
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
