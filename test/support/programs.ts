import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

function find(variable: string, names: readonly string[]): string {
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (!found) throw new Error(`${names[0]} is not installed; set ${variable} to its path.`);
  return found;
}

/** The Chromium that drives the browser tests. */
export function chromiumPath(): string {
  return find("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
}

/** The LibreOffice that recalculates formulas as an independent judge. */
export function sofficePath(): string {
  return find("SOFFICE", ["soffice", "libreoffice"]);
}
