import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program is: at the path in a variable, or at the first of its usual names on the path. */
function find(variable: string, names: readonly string[]): string {
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (!found) throw new Error(`${names[0]} is not installed; set ${variable} to its path.`);
  return found;
}

/** The Chromium that drives the browser tests: CHROMIUM, or one on the path. */
export function chromiumPath(): string {
  return find("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
}

/** The LibreOffice that recalculates formulas as an independent judge: SOFFICE, or one on the path. */
export function sofficePath(): string {
  return find("SOFFICE", ["soffice", "libreoffice"]);
}
