import set from "../../../frameworks/gia-lai-2023/set.json";
import type { Framework } from "../../core/framework/framework";
import type { Watched } from "../../app/watched";
import { turnBy } from "../../app/watched";
import { loadFramework } from "../../core/framework/load-framework";
import type { SampleFile } from "../sample/province/sample-province";
import { sampleProvince } from "../sample/province/sample-province";
import { unitNames } from "../sample/province/unit-names";

const UNITS = 14;
const YEAR = 2024;
const SEED = 2024;

/** The files of the sample province: one workbook a unit, and those of the year before for the movement. The page answers between two of them; a stop rejects. */
export async function provinceFiles(watched: Watched): Promise<readonly File[]> {
  const framework = sampleFramework();
  const units = unitNames("departments", UNITS);
  const total = 2 * UNITS;
  const files: File[] = [];
  await turnBy(watched, 0, total);
  for (const [year, seed, prefix] of [[YEAR, SEED, ""], [YEAR - 1, SEED + 1, `${YEAR - 1} `]] as const) {
    for await (const file of sampleProvince({ framework, year, units, seed })) {
      files.push(asFile(file, `${prefix}${file.name}`));
      await turnBy(watched, files.length, total);
    }
  }
  return files;
}

/** Hands files to the pane as if the user had chosen them in the dialog; false where the pane asks for none just now. */
export function handOver(files: readonly File[], pane: HTMLIFrameElement): boolean {
  const input = multipleFileInput(pane);
  if (!input) return false;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

/** Where the pane lets several files be chosen, or null. */
export function multipleFileInput(pane: HTMLIFrameElement): HTMLInputElement | null {
  return pane.contentDocument?.querySelector<HTMLInputElement>('input[type="file"][multiple]:enabled') ?? null;
}

function sampleFramework(): Framework {
  const loaded = loadFramework(set);
  if (!loaded.ok) throw new Error("The sample's indicator set is damaged.");
  return loaded.framework;
}

function asFile({ bytes }: SampleFile, name: string): File {
  return new File([new Uint8Array(bytes)], name, { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
