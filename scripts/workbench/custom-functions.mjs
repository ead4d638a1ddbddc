import { readFile } from "node:fs/promises";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { root } from "./root.mjs";

const source = `${root}src/functions/functions.ts`;

/** What the JSDoc tags of the custom functions say: functions.json, and the calls that register them. */
export async function describeCustomFunctions() {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([source], true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const registration = associate.map(({ id, functionName }) => `CustomFunctions.associate(${JSON.stringify(id)}, ${functionName});`).join("\n");
  return { metadataJson, registration };
}

/** Appends the registration to the source, as custom-functions-metadata-plugin does in the add-in's own build. */
export function registerCustomFunctions(registration) {
  return {
    name: "register-custom-functions",
    setup(build) {
      build.onLoad({ filter: /src[\\/]functions[\\/]functions\.ts$/ }, async () => ({
        contents: `${await readFile(source, "utf8")}\n${registration}`,
        loader: "ts",
      }));
    },
  };
}
