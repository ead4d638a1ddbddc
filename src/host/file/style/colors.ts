import { indexedColors } from "./indexed-colors";
import type { XmlElement } from "../xml/xml-element";
import { childOf } from "../xml/xml-element";
import { XmlScanner } from "../xml/xml-scanner";

/** The colours of a theme in the order in which cells number them (18.8.3): light 1, dark 1, light 2, dark 2, accents … as RRGGBB. */
export type ThemeColors = readonly string[];

/** The theme's members in the order of that numbering; the theme part lists the dark ones first. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme: ThemeColors = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Reads a theme part; Office's own colours where it has none. */
export function readThemeColors(text: string | null): ThemeColors {
  if (text === null) return officeTheme;
  const found = new Map<string, string>();
  const scanner = new XmlScanner(text);
  let member = "";
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (themeOrder.includes(scanner.name)) member = scanner.name;
    const color = scanner.name === "sysClr" ? scanner.attribute("lastClr") : scanner.name === "srgbClr" ? scanner.attribute("val") : null;
    if (color !== null && member !== "" && !found.has(member)) found.set(member, color);
  }
  return themeOrder.map((name, index) => found.get(name) ?? officeTheme[index] ?? "000000");
}

/** The colour in a child element of this name ("color", "fgColor") as "#RRGGBB"; null where automatic or absent. */
export function colorOf(parent: XmlElement | null, name: string, theme: ThemeColors): string | null {
  const color = childOf(parent, name);
  if (!color) return null;
  const rgb = color.attributes.get("rgb");
  const themed = color.attributes.get("theme");
  const indexed = color.attributes.get("indexed");
  const base = rgb?.slice(-6) ?? (themed === undefined ? indexedColors[Number(indexed ?? NaN)] : theme[Number(themed)]);
  return base === undefined ? null : `#${tinted(base, Number(color.attributes.get("tint") ?? 0)).toUpperCase()}`;
}

/** Lightens (tint above 0) or darkens a colour by its luminance (18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [highest, lowest] = [Math.max(...channels), Math.min(...channels)];
  const luminance = (highest + lowest) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return channels.map((channel) => hex(relit(channel, luminance, target))).join("");
}

/** A channel after the luminance changed with hue and saturation kept: its distance from the luminance scales with the room there is. */
function relit(channel: number, from: number, to: number): number {
  const room = (luminance: number): number => 1 - Math.abs(2 * luminance - 1);
  return room(from) === 0 ? to : to + ((channel - from) * room(to)) / room(from);
}

function hex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, "0");
}
