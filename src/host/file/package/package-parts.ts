import { damaged } from "../damaged";
import { HostError } from "../../port";
import { PackedPieces } from "../zip/packed-pieces";
import { readZip, unpack } from "../zip/read-zip";
import { pack, writeZip } from "../zip/write-zip";
import type { ZipCodec } from "../zip/zip-codec";
import { portableCodec } from "../zip/zip-codec";
import type { ZipEntry } from "../zip/zip-entry";

/** Longer texts would not fit into a string everywhere. */
const maxPartBytes = 400 * 1024 * 1024;

/** Longer parts are unpacked each time: a text kept is memory taken. */
const keptBytes = 1024 * 1024;

/**
 * The parts of an Office Open XML package (ECMA-376 part 2) with the changes made to them so far.
 * Paths have no leading slash; like part names they are equal whatever their case. Parts that were
 * not changed keep their packed bytes and their place in the archive.
 */
export class PackageParts {
  private readonly entries: readonly ZipEntry[];
  /** Keys of `entryKey`; null is a removed part. */
  private readonly changes: Map<string, Change | null>;
  private readonly byKey: ReadonlyMap<string, ZipEntry>;
  private readonly codec: ZipCodec;

  private constructor(entries: readonly ZipEntry[], changes: Map<string, Change | null>, codec: ZipCodec) {
    this.entries = entries;
    this.codec = codec;
    this.changes = changes;
    this.byKey = new Map(entries.map((entry) => [entryKey(entry.name), entry]));
  }

  /** Throws a HostError where the bytes are no zip archive. */
  static open(bytes: Uint8Array, codec: ZipCodec = portableCodec): PackageParts {
    return new PackageParts(readZip(bytes), new Map(), codec);
  }

  /** A copy to change without touching this one. */
  fork(): PackageParts {
    return new PackageParts(this.entries, new Map(this.changes), this.codec);
  }

  has(path: string): boolean {
    const change = this.changes.get(entryKey(path));
    return change === undefined ? this.byKey.has(entryKey(path)) : change !== null;
  }

  /** A part's text, or null where there is no such part. */
  find(path: string): string | null {
    const change = this.changes.get(entryKey(path));
    if (change === null) return null;
    if (change && "text" in change) return change.text;
    const entry = change?.entry ?? this.byKey.get(entryKey(path));
    if (!entry) return null;
    if (entry.size > maxPartBytes) throw new HostError("too-large", `${path} has ${entry.size} bytes`);
    return unpackedTexts.get(entry) ?? unpackedText(entry, this.codec);
  }

  /** A part's text; throws a HostError where there is none. */
  get(path: string): string {
    const text = this.find(path);
    if (text === null) throw damaged(`the part ${path} is missing`);
    return text;
  }

  /** Adds or replaces a part. A text equal to what is there changes nothing. */
  set(path: string, text: string): void {
    if (this.find(path) === text) return;
    const entry = this.byKey.get(entryKey(path));
    this.changes.set(entryKey(path), { name: entry?.name ?? path, text });
  }

  /** Something to add or replace a part with that is too long to be held as a text. */
  pieces(): PackedPieces {
    return new PackedPieces(this.codec);
  }

  /** Adds or replaces a part by what is packed already. */
  setPacked(path: string, pieces: PackedPieces, before: string, after: string): void {
    const name = this.byKey.get(entryKey(path))?.name ?? path;
    this.changes.set(entryKey(path), { entry: pieces.entry(name, before, after) });
  }

  remove(path: string): void {
    this.changes.set(entryKey(path), null);
  }

  /** The archive with all changes: changed parts in place, new ones at the end. */
  save(): Uint8Array {
    const kept = this.entries.flatMap((entry) => {
      const change = this.changes.get(entryKey(entry.name));
      if (change === undefined) return [entry];
      return change === null ? [] : [{ ...this.pack(change), modified: entry.modified }];
    });
    const added = [...this.changes].flatMap(([key, change]) => (change === null || this.byKey.has(key) ? [] : [this.pack(change)]));
    return writeZip([...kept, ...added]);
  }

  private pack(change: Change): ZipEntry {
    return "entry" in change ? change.entry : pack(change.name, new TextEncoder().encode(change.text), this.codec);
  }
}

/** What a part became: a text, or what is packed already. */
type Change = { readonly name: string; readonly text: string } | { readonly entry: ZipEntry };

/** Texts that are asked for again and again: what the workbook lists, links, strings and formats. */
const unpackedTexts = new WeakMap<ZipEntry, string>();

function unpackedText(entry: ZipEntry, codec: ZipCodec): string {
  const text = decode(unpack(entry, codec), codec);
  if (entry.size <= keptBytes) unpackedTexts.set(entry, text);
  return text;
}

/** Some writers use backslashes, some a leading slash. */
function entryKey(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Byte order marks of UTF-8 stay in the text, so that an edited part keeps its own; UTF-16 becomes UTF-8. */
function decode(bytes: Uint8Array, codec: ZipCodec): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (utf16 === null) return codec.decodeUtf8(bytes);
  return new TextDecoder(utf16).decode(bytes).replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
}
