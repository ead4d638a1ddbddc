import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sofficePath } from "./programs";

/** Profile setting: recalculate every formula on load (0 = always), never trust a cached value. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The .xlsx as LibreOffice Calc saves it after recalculating every formula. */
export function recalculate(bytes: Uint8Array): Uint8Array {
  return convert(bytes, "xlsx");
}

/** The workbook printed to PDF by LibreOffice Calc. */
export function printToPdf(bytes: Uint8Array): Uint8Array {
  return convert(bytes, "pdf");
}

function convert(bytes: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "dti-soffice-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const run = spawnSync(sofficePath(), [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless", "--norestore", "--convert-to", format, "--outdir", join(folder, "out"), join(folder, "book.xlsx"),
    ], { encoding: "utf8", timeout: 120_000 });
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    return new Uint8Array(readFileSync(join(folder, "out", `book.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
