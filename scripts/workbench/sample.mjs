import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./folders.mjs";

const folder = `${root}src/workbench/sample`;

/** Writes the sample workbook of the page: the Bạch Thông appendix with its illustrative figures on our input sheets. */
export async function writeSample(file) {
  const { makeSample } = await bundled(`${folder}/make-sample.ts`);
  const inputs = JSON.parse(await readFile(`${folder}/inputs.json`, "utf8"));
  const appendix = new Uint8Array(await readFile(`${folder}/bach-thong-2024.xlsx`));
  await writeFile(file, await makeSample(appendix, inputs));
}

/** Loads a TypeScript module, with everything that it imports, into this process. */
async function bundled(entry) {
  const temporary = await mkdtemp(join(tmpdir(), "dti-sample-"));
  try {
    const outfile = join(temporary, "module.mjs");
    await build({ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", target: "node20", charset: "utf8", logLevel: "warning" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
