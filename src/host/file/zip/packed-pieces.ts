import { joinedCrc32 } from "./crc32";
import { joinedBytes } from "./joined-bytes";
import { pack, packedEntry } from "./write-zip";
import type { ZipCodec } from "./zip-codec";
import type { ZipEntry } from "./zip-entry";

/** Characters that are packed at a time: enough that packing them apart costs next to nothing. */
const PIECE = 512 * 1024;

/** The last block of a deflate stream, with nothing in it (RFC 1951, 3.2.6). */
const END = new Uint8Array([3, 0]);

interface Piece {
  /** Packed where the codec packs pieces. */
  readonly bytes: Uint8Array;
  /** Bytes before packing, and their CRC-32. */
  readonly size: number;
  readonly crc: number;
}

/** A long text of an archive that is packed while it is being written: it is never there as a whole text. */
export class PackedPieces {
  private readonly codec: ZipCodec;
  private readonly pieces: Piece[] = [];
  private waiting: string[] = [];
  private waitingLength = 0;

  constructor(codec: ZipCodec) {
    this.codec = codec;
  }

  /** Texts follow each other; none ends within a surrogate pair. */
  add(text: string): void {
    this.waiting.push(text);
    this.waitingLength += text.length;
    if (this.waitingLength >= PIECE) this.packWaiting();
  }

  /** The file of an archive that holds `before`, everything added and `after`. */
  entry(name: string, before: string, after: string): ZipEntry {
    this.packWaiting();
    const pieces = [this.piece(before), ...this.pieces, this.piece(after)];
    const bytes = pieces.map((piece) => piece.bytes);
    if (this.codec.deflatePiece === undefined) return pack(name, joinedBytes(bytes), this.codec);
    const size = pieces.reduce((sum, piece) => sum + piece.size, 0);
    const crc = pieces.reduce((whole, piece) => joinedCrc32(whole, piece.crc, piece.size), 0);
    return packedEntry(name, { size, crc, packed: joinedBytes([...bytes, END]) });
  }

  private packWaiting(): void {
    if (this.waiting.length === 0) return;
    this.pieces.push(this.piece(this.waiting.join("")));
    this.waiting = [];
    this.waitingLength = 0;
  }

  private piece(text: string): Piece {
    const bytes = new TextEncoder().encode(text);
    return { bytes: this.codec.deflatePiece?.(bytes) ?? bytes, size: bytes.length, crc: this.codec.crc32(bytes) };
  }
}
