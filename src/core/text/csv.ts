import { neutralText } from "./neutral-text";

/** Comma-separated values (RFC 4180) with a byte order mark, by which Excel takes the file for UTF-8. */
export function csvText(header: readonly string[], rows: Iterable<readonly (string | number | boolean | null)[]>): string {
  const lines = [header.map(csvField).join(",")];
  for (const row of rows) lines.push(row.map(csvField).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** One field. A text that would become a formula is led by an apostrophe; numbers, negative ones too, stay as they are. */
function csvField(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = neutralText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
