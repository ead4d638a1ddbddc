/** `npm start`: builds the workbench page and the add-in's pane, then serves them on this machine alone. */
import { parseArgs } from "node:util";
import { buildWorkbench } from "./workbench/build.mjs";
import { serveWorkbench } from "./workbench/serve.mjs";

const { values } = parseArgs({ options: { port: { type: "string" } } });

const server = await serveWorkbench(await buildWorkbench(), values.port === undefined ? undefined : Number(values.port));
console.log(`DTI workbench: ${server.url}  (Ctrl+C stops it)`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
