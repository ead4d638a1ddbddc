import { spawn } from "node:child_process";
import { join } from "node:path";

/** The workbench as `npm start` runs it, on a port that the system chose. */
export interface WorkbenchServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const script = join(__dirname, "../../scripts/workbench.mjs");

/** Starts the very script of `npm start` and waits for the address that it prints. */
export async function startWorkbench(): Promise<WorkbenchServer> {
  const server = spawn(process.execPath, [script, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  let errors = "";
  server.stderr.on("data", (piece) => (errors += String(piece)));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    server.stdout.on("data", (piece) => {
      printed += String(piece);
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", (code) => reject(new Error(`The workbench ended with ${code}: ${errors}`)));
  });
  return {
    url,
    stop: async () => {
      server.kill("SIGINT");
      await ended;
    },
  };
}
