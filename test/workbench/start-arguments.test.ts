import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** `npm start` says in one sentence how it is called, and starts nothing where it is called otherwise. */

const script = join(__dirname, "../../scripts/workbench.mjs");

test.each([
  ["--help", 0],
  ["-h", 0],
  ["--hepl", 2],
  ["--port", 2],
  ["--port=eight", 2],
  ["--port=70000", 2],
])("%s ends with %i and the usage", (argument, status) => {
  const { stdout, stderr, status: ended } = spawnSync(process.execPath, [script, argument], { encoding: "utf8" });
  const [said, silent] = status === 0 ? [stdout, stderr] : [stderr, stdout];
  expect({ ended, lines: said.trim().split("\n").length, silent }).toEqual({ ended: status, lines: 1, silent: "" });
  expect(said).toMatch(/^Usage: npm start \[-- --port PORT\]/);
});
