import { HostError } from "../../port";
import type { ZipCodec } from "./zip-codec";
import { portableCodec } from "./zip-codec";
import type { ZipEntry } from "./zip-entry";

/** 1 January 1980, the first date that a zip can name: a saved workbook must not depend on the clock. */
const firstDate = 0x00210000;
/** Bit 3: sizes stand after the data. They stand in the header here. */
const sizesFollowFlag = 8;
const zipVersion = 20;

/** Packs a new or changed file. */
export function pack(name: string, content: Uint8Array, codec: ZipCodec = portableCodec): ZipEntry {
  return packedEntry(name, { crc: codec.crc32(content), size: content.length, packed: codec.deflate(content) });
}

/** A new or changed file that is packed already. */
export function packedEntry(name: string, packed: Pick<ZipEntry, "crc" | "size" | "packed">): ZipEntry {
  return { name, nameBytes: new TextEncoder().encode(name), method: 8, flags: 0x800, modified: firstDate, ...packed };
}

/** A zip archive of the entries, in their order. Packed bytes go through as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const headers = entries.reduce((sum, entry) => sum + 30 + 46 + 2 * entry.nameBytes.length, 0);
  const length = entries.reduce((sum, entry) => sum + entry.packed.length, headers + 22);
  if (length > 0xffffffff) throw new HostError("too-large", `${length} bytes`);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeFile(bytes, view, at, entry);
  }
  const directory = at;
  entries.forEach((entry, index) => {
    at = writeDirectoryHeader(bytes, view, at, entry, offsets[index] ?? 0);
  });
  writeEnd(view, at, entries.length, directory);
  return bytes;
}

function writeFile(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  view.setUint16(at + 4, zipVersion, true);
  writeCommon(view, at + 6, entry);
  bytes.set(entry.nameBytes, at + 30);
  const data = at + 30 + entry.nameBytes.length;
  bytes.set(entry.packed, data);
  return data + entry.packed.length;
}

function writeDirectoryHeader(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, offset: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, zipVersion, true);
  view.setUint16(at + 6, zipVersion, true);
  writeCommon(view, at + 8, entry);
  view.setUint32(at + 42, offset, true);
  bytes.set(entry.nameBytes, at + 46);
  return at + 46 + entry.nameBytes.length;
}

/** The fields that both headers share, from the flags to the length of the name. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.flags & ~sizesFollowFlag, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.packed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
