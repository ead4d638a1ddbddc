import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Without a sandbox (CI runs as root) and without anything that talks to the network by itself. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts the machine's Chromium: CHROMIUM, or the first of its usual names on the path. */
export async function launchChromium(): Promise<Browser> {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const executablePath = process.env["CHROMIUM"] ?? onPath.find((file) => existsSync(file));
  if (executablePath === undefined) throw new Error("No Chromium on this machine; set CHROMIUM to its path.");
  return chromium.launch({ executablePath, args: FLAGS });
}
