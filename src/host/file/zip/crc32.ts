/** Tables for four bytes a step: a sheet of a million cells is 40 MB, and one byte a step takes as long as unpacking it. */
const tables = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const [first, second, third, fourth] = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const follow = (value: number): number => (value >>> 8) ^ (first[value & 255] ?? 0);
  for (let byte = 0; byte < 256; byte++) {
    second[byte] = follow(first[byte] ?? 0);
    third[byte] = follow(second[byte] ?? 0);
    fourth[byte] = follow(third[byte] ?? 0);
  }
  return [first, second, third, fourth];
}

/** The CRC-32 of zip archives (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  const whole = bytes.length - (bytes.length % 4);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc = (fourth[crc & 255] ?? 0) ^ (third[(crc >>> 8) & 255] ?? 0) ^ (second[(crc >>> 16) & 255] ?? 0) ^ (first[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (first[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return (crc ^ -1) >>> 0;
}
