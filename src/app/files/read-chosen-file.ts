import type { FileFailure } from "../../core/rank/rank-problem";
import type { HostFailure } from "../../host/port";
import { HostError } from "../../host/port";
import type { ChosenFile } from "./chosen-file";
import { fileKind } from "./file-kind";

/** What a file's bytes came to, or why they could not be read. */
export type FileReading<Read> = { readonly read: Read } | { readonly failure: FileFailure };

/** Reads one file of many: what is wrong with it is an outcome and stops no other. Only `bytes` may reject, and `read` with what is no HostError. */
export async function readChosenFile<Read>(file: ChosenFile, read: (bytes: Uint8Array) => Promise<Read>): Promise<FileReading<Read>> {
  const kind = fileKind(file.name);
  if (kind === "other") return { failure: "not-a-workbook" };
  if (kind === "temporary" || kind === "legacy-format" || kind === "binary-format") return { failure: kind };
  try {
    return { read: await read(await file.bytes()) };
  } catch (error) {
    if (error instanceof HostError) return { failure: fileFailureOf(error.failure) };
    throw error;
  }
}

/** What a host says of a file, as far as a file can be at fault. */
function fileFailureOf(failure: HostFailure): FileFailure {
  switch (failure) {
    case "legacy-format": case "encrypted": case "too-large": case "not-a-workbook": return failure;
    default: return "unknown";
  }
}
