import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GivenInputs } from "../../src/core/score/given-inputs";
import { makeSample } from "../../src/workbench/sample/make-sample";

const folder = join(__dirname, "../../src/workbench/sample");

/** The figures of the workbench's sample, all of them invented. */
export const sampleInputs = JSON.parse(readFileSync(join(folder, "inputs.json"), "utf8")) as readonly GivenInputs[];

/** The bytes of the workbench's sample: the appendix with its figures. */
export function sampleBytes(): Promise<Uint8Array> {
  return makeSample(new Uint8Array(readFileSync(join(folder, "bach-thong-2024.xlsx"))), sampleInputs);
}
