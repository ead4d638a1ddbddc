import { spawnSync } from "node:child_process";

/** Gzip sizes of a production build: functions ≤ 30 kB, initial pane ≤ 230 kB, a lazy view ≤ 80 kB; the build fails beyond. */
export function benchSizes(): Promise<void> {
  const run = spawnSync("npx", ["webpack", "--mode", "production"], { encoding: "utf8" });
  const lines = (run.stdout + run.stderr).split("\n").filter((line) => line.includes("after gzip"));
  console.log(lines.map((line) => `  ${line.replace(/^.*SizeLimits\]?\s*/, "")}`).join("\n"));
  return run.status === 0 ? Promise.resolve() : Promise.reject(new Error(run.stdout + run.stderr));
}
