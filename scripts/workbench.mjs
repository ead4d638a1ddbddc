/** `npm start`: builds the workbench page and the add-in's pane, then serves them on this machine alone. */
import { parseArgs } from "node:util";
import { buildWorkbench } from "./workbench/build.mjs";
import { serveWorkbench } from "./workbench/serve.mjs";

const USAGE = "Usage: npm start [-- --port PORT]   serves the workbench on this machine alone; without PORT at 3100 or the next free port, with 0 at one that the system chooses.";

/** What was asked for: help, or a port (undefined: any that is free). Null: it cannot be understood. */
function readArguments() {
  try {
    const { values } = parseArgs({ options: { port: { type: "string" }, help: { type: "boolean", short: "h" } } });
    const port = values.port === undefined ? undefined : Number(values.port);
    const isPort = port === undefined || (values.port.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535);
    return isPort ? { help: values.help === true, port } : null;
  } catch {
    return null;
  }
}

const asked = readArguments();
if (asked === null) {
  console.error(USAGE);
  process.exit(2);
}
if (asked.help) {
  console.log(USAGE);
  process.exit(0);
}

const server = await serveWorkbench(await buildWorkbench(), asked.port);
console.log(`DTI workbench: ${server.url}  (Ctrl+C stops it)`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
