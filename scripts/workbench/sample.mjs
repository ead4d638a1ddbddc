import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./root.mjs";

const folder = `${root}src/workbench/sample`;

/** The bytes of the page's sample workbook: the Bạch Thông appendix with its illustrative figures on our input sheets. */
export async function sampleWorkbook() {
  const { makeSample } = await bundled(`${folder}/make-sample.ts`);
  const inputs = JSON.parse(await readFile(`${folder}/inputs.json`, "utf8"));
  const appendix = new Uint8Array(await readFile(`${folder}/bach-thong-2024.xlsx`));
  return makeSample(appendix, inputs);
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
