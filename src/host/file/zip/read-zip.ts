import { HostError } from "../../port";
import { damaged } from "../damaged";
import type { ZipCodec } from "./zip-codec";
import type { ZipEntry } from "./zip-entry";
import { zipLimits } from "./zip-entry";

const endOfDirectory = 0x06054b50;
const zip64Locator = 0x07064b50;
const zip64EndOfDirectory = 0x06064b50;
const directoryHeader = 0x02014b50;
const localHeader = 0x04034b50;
const encryptedFlag = 1;
const utf8Flag = 0x800;

/**
 * The files of a zip archive, still packed, in the order of its directory (APPNOTE.TXT 6.3.10).
 * Throws a HostError where the bytes are no archive, are damaged or claim to unpack to absurd sizes.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view);
    refuseBombs(entries);
    return entries;
  } catch (error) {
    // A DataView throws a RangeError where a length or offset points outside of the file.
    if (error instanceof RangeError) throw damaged("the zip directory points outside of the file");
    throw error;
  }
}

/** A file's bytes. Throws a HostError where they do not unpack to what the directory promises. */
export function unpack(entry: ZipEntry, codec: ZipCodec): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry, codec);
  if (content.length !== entry.size || codec.crc32(content) !== entry.crc) throw damaged(`${entry.name} is damaged`);
  return content;
}

function inflate(entry: ZipEntry, codec: ZipCodec): Uint8Array {
  try {
    return codec.inflate(entry.packed, entry.size);
  } catch (error) {
    throw damaged(`${entry.name} does not unpack: ${String(error)}`);
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > zipLimits.entries) throw new HostError("too-large", `${count} files in the archive`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== directoryHeader) throw damaged("the zip directory is damaged");
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith("/") || entry.size > 0) entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory is found from the end of the file, before a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): { count: number; offset: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== endOfDirectory) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const is64 = at >= 20 && view.getUint32(at - 20, true) === zip64Locator;
    return is64 ? findDirectory64(view, at - 20) : { count, offset };
  }
  throw damaged("no zip directory");
}

function findDirectory64(view: DataView, locator: number): { count: number; offset: number } {
  const at = large(view, locator + 8);
  if (view.getUint32(at, true) !== zip64EndOfDirectory) throw damaged("the zip64 directory is damaged");
  return { count: large(view, at + 32), offset: large(view, at + 48) };
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const name = nameOf(nameBytes, flags);
  if (flags & encryptedFlag) throw new HostError("encrypted", `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed by an unknown method ${method}`);
  const { size, packedSize, offset } = sizesOf(view, at, nameLength);
  if (view.getUint32(offset, true) !== localHeader) throw damaged(`${name} is not where the directory says`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`${name} is cut off`);
  return {
    name,
    nameBytes,
    method,
    flags,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Sizes and place; the zip64 extra field holds, in this order, those that are all ones in the header. */
function sizesOf(view: DataView, at: number, nameLength: number): { size: number; packedSize: number; offset: number } {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let extra = at + 46 + nameLength;
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end) {
    let field = extra + 4;
    if (view.getUint16(extra, true) === 1) {
      if (size === 0xffffffff) { size = large(view, field); field += 8; }
      if (packedSize === 0xffffffff) { packedSize = large(view, field); field += 8; }
      if (offset === 0xffffffff) offset = large(view, field);
    }
    extra += 4 + view.getUint16(extra + 2, true);
  }
  return { size, packedSize, offset };
}

/** Part names of workbooks are ASCII; other files in the archive only need to come out as they went in. */
function nameOf(nameBytes: Uint8Array, flags: number): string {
  if (flags & utf8Flag) return new TextDecoder().decode(nameBytes);
  return Array.from(nameBytes, (byte) => String.fromCharCode(byte)).join("");
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const bloated = entry.size > zipLimits.ratioFreeBytes && entry.size > entry.packed.length * zipLimits.ratio;
    if (bloated || total > zipLimits.totalBytes) {
      throw new HostError("too-large", `${entry.name} brings the workbook to ${total} bytes`);
    }
  }
}
