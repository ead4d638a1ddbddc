import type { Framework } from "../../../core/framework/framework";
import { saveFile } from "../../save-file";

/** Hands an indicator set to the user as a .json file, under its id. */
export function exportFramework(framework: Framework): void {
  saveFile(`${framework.id}.json`, `${JSON.stringify(framework, null, 2)}\n`, "application/json");
}
