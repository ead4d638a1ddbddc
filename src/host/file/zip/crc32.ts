/** x³² + x²⁶ + … + 1, lowest power first (ISO 3309). */
const POLYNOMIAL = 0xedb88320;

/** Tables for four bytes a step: a sheet of a million cells is 40 MB, and one byte a step takes as long as unpacking it. */
const tables = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const [first, second, third, fourth] = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
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

/** The CRC-32 of bytes that follow others, from what each has alone: the first's times x to the number of bits that follow it (as zlib's crc32_combine). */
export function joinedCrc32(first: number, second: number, secondLength: number): number {
  let shift = X_TO_0;
  for (let [left, power] = [secondLength, X_TO_8]; left > 0; left = Math.floor(left / 2), power = product(power, power)) {
    if (left % 2 === 1) shift = product(shift, power);
  }
  return (product(shift, first) ^ second) >>> 0;
}

/** Polynomials as the CRC holds them: the highest bit is the coefficient of x to the 0. */
const [X_TO_0, X_TO_8] = [0x80000000, 0x00800000];

/** Two polynomials multiplied, modulo that of the CRC. */
function product(one: number, other: number): number {
  let sum = 0;
  let term = other;
  for (let bit = 31; bit >= 0; bit--) {
    if ((one >>> bit) & 1) sum ^= term;
    term = term & 1 ? (term >>> 1) ^ POLYNOMIAL : term >>> 1;
  }
  return sum >>> 0;
}
