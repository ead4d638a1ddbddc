/** One file of a zip archive, as packed. */
export interface ZipEntry {
  /** The path exactly as the archive has it. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated; workbooks use no other. */
  readonly method: number;
  /** Only "name is UTF-8" and the compression-level bits matter to a reader. */
  readonly flags: number;
  /** MS-DOS date (upper half) and time, carried over as they are. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes after unpacking. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** What is refused before anything is unpacked: no real workbook comes near. */
export const zipLimits = {
  entries: 10_000,
  /** Bytes of all parts together after unpacking. */
  totalBytes: 512 * 1024 * 1024,
  /** How many times its packed size a large part may be; blank formatted cells reach about 200. */
  ratio: 600,
  /** Below this size in bytes the ratio is of no concern. */
  ratioFreeBytes: 16 * 1024 * 1024,
} as const;
