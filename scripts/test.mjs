// The test command: says plainly what it leaves out on a machine that lacks a tool, and fails there in CI.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Test folders that need a program, the names it goes by, and the variable that points to it elsewhere. */
const NEEDS = [
  { folder: "test/browser", programs: ["chromium", "chromium-browser", "google-chrome"], variable: "CHROMIUM", what: "browser tests" },
  { folder: "test/libreoffice", programs: ["soffice", "libreoffice"], variable: "SOFFICE", what: "recalculation by LibreOffice" },
];

function onPath(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function isThere({ programs, variable }) {
  const given = process.env[variable];
  return given ? existsSync(given) : programs.some(onPath);
}

const missing = NEEDS.filter((need) => !isThere(need));
for (const { what, programs, variable } of missing) {
  console.error(`LEFT OUT: ${what}, because ${programs[0]} is not installed (install it, or set ${variable} to its path).`);
}
if (missing.length > 0 && process.env.CI) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), "dti-test-"));
const report = join(folder, "report.json");
const args = [join(root, "node_modules/jest/bin/jest.js"), "--maxWorkers=2", "--json", `--outputFile=${report}`, ...process.argv.slice(2)];
if (missing.length > 0) args.push("--testPathIgnorePatterns", "/node_modules/", ...missing.map((need) => `/${need.folder}/`));
const run = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = existsSync(report)
  ? JSON.parse(readFileSync(report, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
rmSync(folder, { recursive: true, force: true });
for (const { what } of missing) console.log(`Left out: ${what}.`);
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
process.exit(run.status ?? 1);
