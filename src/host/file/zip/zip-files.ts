import { pack, writeZip } from "./write-zip";

/** One zip archive of whole files. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => pack(name, bytes)));
}
