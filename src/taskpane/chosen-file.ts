import type { UnitFile } from "../app/rank/read-unit-file";

/** A file that the browser handed over, read once it is its turn. */
export function chosenFile(file: File): UnitFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
