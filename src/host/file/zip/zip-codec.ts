import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** How bytes are packed, and how packed ones become bytes and texts. Whoever runs where the machine does it faster hands a codec of its own in. */
export interface ZipCodec {
  /** The bytes that deflated ones stand for. May throw anything where they are damaged, and must not give more than `size` bytes and one. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  /** Packs bytes that others follow: a deflate stream up to the boundary of a byte, without its last block, that looks back no further than its own beginning. Absent where only the whole can be packed. */
  deflatePiece?(bytes: Uint8Array): Uint8Array;
  /** CRC-32 as an unsigned number. */
  crc32(bytes: Uint8Array): number;
  /** UTF-8 as a text; a byte order mark stays, and what is no UTF-8 becomes U+FFFD. */
  decodeUtf8(bytes: Uint8Array): string;
}

/** Between speed and size, where zip programs have it. */
export const PACKING_LEVEL = 6;

/** Works everywhere. */
export const portableCodec: ZipCodec = {
  // The buffer of the promised size keeps a part that lies about its size from filling the memory.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: PACKING_LEVEL }),
  crc32,
  decodeUtf8: (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
};
