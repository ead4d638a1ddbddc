import { rm } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles a TypeScript program of the tests, runs it in a process of its own with the given arguments, and exits as it does. */
export async function runBundled(entry, name) {
  // Beside node_modules, so that what is left out of the bundle is found.
  const outfile = `${root}build/${name}.cjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
}
