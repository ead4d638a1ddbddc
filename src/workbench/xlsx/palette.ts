import type { Nullable } from "@univerjs/core";

/** A colour as a file names it: directly, by the workbook's theme with a tint (−1 dark … 1 light), or by the old 64-colour table. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The twelve theme colours of a workbook, "RRGGBB", in the order that `theme="n"` counts them. */
export type ThemeColors = readonly string[];

const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The theme that Excel 2013 and later give a new workbook. */
export const OFFICE_THEME: ThemeColors = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72",
];

/** ECMA-376 part 1, 18.8.27: the default indexed colours; 64 and 65 mean the system's text and window. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme colours of a theme part's XML; Office's own where the part names fewer. */
export function themeColors(themeXml: string): ThemeColors {
  const found = new Map<string, string>();
  for (const [, name, color] of themeXml.matchAll(/<a:(\w+)>\s*<a:(?:sysClr[^>]*lastClr|srgbClr[^>]*val)="([0-9A-Fa-f]{6})"/g)) {
    if (name !== undefined && color !== undefined && !found.has(name)) found.set(name, color.toUpperCase());
  }
  return THEME_ORDER.map((name, index) => found.get(name) ?? OFFICE_THEME[index] ?? "000000");
}

/** "#RRGGBB" of a file's colour, or null where it is automatic. */
export function shownColor(color: FileColor | undefined, theme: ThemeColors): string | null {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return `#${tinted(theme[color.theme] ?? "000000", color.tint ?? 0)}`;
  const indexed = color?.indexed === undefined ? undefined : INDEXED[color.indexed];
  return indexed === undefined ? null : `#${indexed}`;
}

/** The file's colour of "#RRGGBB", "#RGB" or "rgb(r, g, b)"; null where the text is none of them. */
export function fileColor(shown: Nullable<string>): { argb: string } | null {
  if (!shown) return null;
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(shown)?.slice(1, 4);
  if (channels) return { argb: `FF${channels.map((channel) => hex(Number(channel))).join("")}` };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(shown)?.slice(1, 4);
  if (short) return { argb: `FF${short.map((digit) => digit + digit).join("").toUpperCase()}` };
  return /^#[0-9a-f]{6}$/i.test(shown) ? { argb: `FF${shown.slice(1).toUpperCase()}` } : null;
}

function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return channels.map((channel) => hex(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint)).join("");
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, "0").toUpperCase();
}
