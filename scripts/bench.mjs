/** `npm run bench`: figures as ratios within one run. Names as arguments (round-trips, recognize, sizes …) run only those. */
import { rm } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
// Beside node_modules, so that what is left out of the bundle is found.
const outfile = `${root}build/bench.cjs`;

await build({
  absWorkingDir: root,
  entryPoints: ["test/bench/main.ts"],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["jsdom", "@microsoft/office-js"],
  define: { __dirname: JSON.stringify(`${root}test/support`) },
  logLevel: "error",
});
const run = spawnSync(process.execPath, ["--max-old-space-size=8000", outfile, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
await rm(outfile, { force: true });
process.exit(run.status ?? 1);
