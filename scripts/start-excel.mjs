/** Serves the add-in over https and opens it in a real Excel (Windows and Mac only). */
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Excel runs on Windows and Mac only. Here, use the workbench instead: npm start");
  process.exit(2);
}

/** The tool is fetched when it is asked for: it drags in more than everything else together. */
const tool = ["--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "desktop"];
const server = ["--dev-server", "npx webpack serve --mode development", "--dev-server-port", "3000", "--app", "excel"];

const child = spawn("npx", [...tool, ...server], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
child.on("error", (error) => {
  console.error(`Excel could not be started: ${error.message}`);
  process.exit(2);
});
child.on("exit", (code) => process.exit(code ?? 2));
