/** A request or answer may have 5 MB on the web (Resource limits and performance optimization for Office Add-ins). */
export const requestBytes = 2_000_000;

/** Bytes of a scalar in JSON (UTF-8). An estimate: characters that JSON escapes count once. */
export function scalarBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value) + 3;
  return value === null || value === undefined ? 5 : 12;
}

/** Bytes of a matrix of scalars in JSON. */
export function matrixBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const value of row) bytes += scalarBytes(value);
  return bytes;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}
