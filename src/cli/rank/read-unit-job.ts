import { createHash } from "node:crypto";
import { join } from "node:path";
import { bundledFrameworks } from "../../app/bundled-frameworks";
import { fileKind } from "../../app/files/file-kind";
import type { FileOutcome } from "../../app/rank/read-unit-file";
import { readUnitFile } from "../../app/rank/read-unit-file";
import { openBytes } from "../open-bytes";
import { inputSheetLabels } from "../../i18n/input-sheet-labels";
import type { CliIo } from "../cli-io";
import { ReadingCache } from "./reading-cache";
import type { JobResult, ReadJob } from "./unit-readers";

export type JobIo = Pick<CliIo, "readFile" | "writeFile" | "program" | "year">;

/** Reads one file, or takes what was read of the same bytes before. */
export async function readUnitJob({ folder, file, cache }: ReadJob, io: JobIo): Promise<JobResult> {
  const frameworks = await bundledFrameworks();
  const read = (bytes: () => Promise<Uint8Array>): Promise<FileOutcome> =>
    readUnitFile({ name: file, bytes }, { open: openBytes, markOf, labels: inputSheetLabels, year: io.year, frameworks });
  const kind = fileKind(file);
  if (kind !== "workbook" && kind !== "workbook-with-macros") return { outcome: await read(() => Promise.reject(new Error("never opened"))), known: false };
  const loaded = await bytesOf(join(folder, file), io);
  if (!loaded) return { outcome: { reading: null, set: null, problems: [{ severity: "error", file, unit: null, code: "unreadable", failure: "unknown" }] }, known: false };
  const kept = cache === null ? null : new ReadingCache(cache, io, markOf(new TextEncoder().encode(`${io.program} ${file} ${markOf(loaded)}`)));
  const known = (await kept?.load()) ?? null;
  if (known) return { outcome: known, known: true };
  const outcome = await read(() => Promise.resolve(loaded));
  await kept?.save(outcome);
  return { outcome, known: false };
}

async function bytesOf(path: string, io: JobIo): Promise<Uint8Array | null> {
  try {
    return await io.readFile(path);
  } catch {
    // Taken away or locked since the folder was listed: told like any file that cannot be read.
    return null;
  }
}

/** The first 64 bits of SHA-256: enough to tell some thousand files apart. */
export function markOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
