import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import fc from "fast-check";
import { nativeCodec } from "../../../src/cli/native-codec";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { PackedPieces } from "../../../src/host/file/zip/packed-pieces";
import { readZip, unpack } from "../../../src/host/file/zip/read-zip";
import { pack, writeZip } from "../../../src/host/file/zip/write-zip";
import { portableCodec } from "../../../src/host/file/zip/zip-codec";
import type { ZipEntry } from "../../../src/host/file/zip/zip-entry";
import { HostError } from "../../../src/host/port";
import { workbookParts, zipParts } from "./build-workbook";

const parts = workbookParts({ sheets: { A: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>' } });
const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? strToU8(content) : content);

/** The archive as a program writes it that does not know sizes beforehand: they stand behind each file. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(bytesOf(content), true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

function stored(): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, [bytesOf(content), { level: 0 }]])));
}

function withComment(): Uint8Array {
  const plain = zipParts(parts);
  const commented = new Uint8Array(plain.length + 300).fill(0x50);
  commented.set(plain);
  new DataView(commented.buffer).setUint16(plain.length - 2, 300, true);
  return commented;
}

function withBackslashes(): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name.replaceAll("/", "\\"), bytesOf(content)])));
}

/** Sizes in an extra field of eight bytes each, as some servers write every file. */
function zip64(): Uint8Array {
  const entry = (name: string, content: string | Uint8Array): [string, [Uint8Array, { level: 0; extra: Record<number, Uint8Array> }]] => {
    const extra = new Uint8Array(16);
    const view = new DataView(extra.buffer);
    view.setBigUint64(0, BigInt(bytesOf(content).length), true);
    view.setBigUint64(8, BigInt(bytesOf(content).length), true);
    return [name, [bytesOf(content), { level: 0, extra: { 1: extra } }]];
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => entry(name, content))));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 20, 0xffffffff, true);
    view.setUint32(at + 24, 0xffffffff, true);
  }
  return bytes;
}

const codecs = [
  ["the portable codec", portableCodec],
  ["Node's own", nativeCodec],
] as const;

describe.each(codecs)("archives of other writers, read with %s", (__, codec) => {
  it.each([
    ["sizes behind the data", streamed()],
    ["nothing compressed", stored()],
    ["a comment at the end", withComment()],
    ["backslashes in names", withBackslashes()],
    ["64-bit sizes", zip64()],
    ["bytes that stand within a larger buffer", Uint8Array.from([...new Uint8Array(7), ...zipParts(parts)]).subarray(7)],
  ])("reads and edits a workbook with %s", async (_, bytes) => {
    const workbook = openWorkbookFile(bytes, null, codec);
    await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: "A", row: 0, column: 1, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 6 }]] }] });
    const [grid] = (await openWorkbookFile(workbook.save(), null, codec).read()).sheets;
    expect([grid?.value(0, 0), grid?.value(0, 1)]).toEqual([5, 6]);
    expect(Object.keys(unzipSync(workbook.save()))).toHaveLength(Object.keys(parts).length);
  });
});

describe.each(codecs)("packing, with %s", (__, codec) => {
  const file = fc.tuple(fc.stringMatching(/^[a-zĐđ]{1,8}\.xml$/), fc.uint8Array({ maxLength: 3000 }));

  it("gives back what was packed, to this reader and to another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 5, selector: ([name]) => name }), (files) => {
        const bytes = writeZip(files.map(([name, content]) => pack(name, content, codec)));
        expect(readZip(bytes).map((entry) => [entry.name, unpack(entry, codec)])).toEqual(files);
        expect(unzipSync(bytes)).toEqual(Object.fromEntries(files));
      }),
    );
  });

  it.each([
    ["no bytes", "", 0],
    ["the check value of the standard", "123456789", 0xcbf43926],
    ["an odd number of bytes", "a", 0xe8b7be43],
  ])("has the right checksum for %s", (_, text, expected) => {
    expect(codec.crc32(strToU8(text))).toBe(expected);
  });

  const [packed] = readZip(writeZip([pack("a.xml", strToU8("<a>một hai ba bốn</a>".repeat(50)))]));
  const damage: readonly (readonly [string, Partial<ZipEntry>])[] = [
    ["says that it is longer", { size: 5000 }],
    ["says that it is shorter", { size: 20 }],
    ["says that it is empty", { size: 0 }],
    ["was changed", { crc: 1 }],
    ["was cut off", { packed: packed?.packed.subarray(0, 10) ?? new Uint8Array() }],
    ["is noise", { packed: Uint8Array.from({ length: 60 }, (_, index) => (index * 151 + 7) % 256) }],
  ];

  it.each(damage)("refuses a part that %s", (_, change) => {
    if (!packed) throw new Error("nothing was packed");
    expect(() => unpack({ ...packed, ...change }, codec)).toThrow(HostError);
  });

  it.each([
    ["ASCII", [0x3c, 0x61, 0x3e], "<a>"],
    ["Vietnamese", [...strToU8("Điểm tự chấm")], "Điểm tự chấm"],
    ["letters beyond 16 bits", [...strToU8("𠀋 👍")], "𠀋 👍"],
    ["a byte order mark", [0xef, 0xbb, 0xbf, 0x61], "\ufeffa"],
    ["a letter cut off", [0x61, 0xe1, 0xbb], "a\ufffd"],
    ["Latin-1", [0x61, 0xe9, 0x62], "a\ufffdb"],
    ["nothing", [], ""],
  ])("decodes %s", (_, bytes, text) => {
    expect(codec.decodeUtf8(Uint8Array.from([0, ...bytes, 0]).subarray(1, bytes.length + 1))).toBe(text);
  });
});

describe("a text that is packed in pieces", () => {
  const texts = [["nothing at all", []], ["one short piece", ["Xã Tân Lập"]], ["pieces of a megabyte", Array.from({ length: 5 }, (_, index) => `${index}: Đơn vị 𝄞 `.repeat(30_000))]] as const;
  const codecs = [["everywhere", portableCodec], ["in Node", nativeCodec]] as const;

  it.each(codecs.flatMap(([where, codec]) => texts.map(([what, pieces]) => [what, where, pieces, codec] as const)))("%s, packed %s, is one file to any program", (_, _where, pieces, codec) => {
    const packed = new PackedPieces(codec);
    for (const piece of pieces) packed.add(piece);
    const archive = writeZip([packed.entry("a.xml", "<đầu>", "</đầu>")]);
    const whole = `<đầu>${pieces.join("")}</đầu>`;
    expect(new TextDecoder().decode(unzipSync(archive)["a.xml"])).toBe(whole);
    for (const [, reader] of codecs) expect(readZip(archive).map((entry) => reader.decodeUtf8(unpack(entry, reader)))).toEqual([whole]);
  });
});
