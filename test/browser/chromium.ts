import { chromium, type Browser } from "playwright-core";
import { chromiumPath } from "../support/programs";

/** Without a sandbox (CI runs as root) and without anything that talks to the network by itself. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts the machine's Chromium: CHROMIUM, or the first of its usual names on the path. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}
