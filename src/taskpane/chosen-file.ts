import type { ChosenFile } from "../app/files/chosen-file";

/** A file that the browser handed over, read once it is its turn. */
export function chosenFile(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
