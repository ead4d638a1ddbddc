import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionSet } from "../../src/workbench/excel/functions/function-metadata";
import type { OfficePane } from "../support/office-harness";

const SOURCE = join(__dirname, "..", "..", "src", "functions", "functions.ts");

/** What Excel reads of the functions' descriptions (functions.json), made from the source as the build does. */
export async function dtiFunctions(): Promise<FunctionSet> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([SOURCE], true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  // The generator's own JSON; the host reads ids, names and parameters of it.
  const { functions } = JSON.parse(metadataJson) as Pick<FunctionSet, "functions">;
  return { namespace: "DTI", functions };
}

/** Registers the real functions in the pane's runtime, as functions.js does when Excel loads it. */
export async function associateFunctions(pane: OfficePane): Promise<void> {
  Object.defineProperty(globalThis, "CustomFunctions", { value: pane.window.CustomFunctions, configurable: true });
  const shells: Readonly<Record<string, unknown>> = await import("../../src/functions/functions");
  const { associate } = await generateCustomFunctionsMetadata([SOURCE], true);
  for (const { id, functionName } of associate) {
    const shell = shells[functionName];
    if (typeof shell !== "function") throw new Error(`${functionName} is described but not exported.`);
    // A function as Office.js takes it; its own types are checked where it is written.
    pane.window.CustomFunctions.associate(id, shell as (...values: unknown[]) => unknown);
  }
}
