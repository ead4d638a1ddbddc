import type { CellFormat } from "../../../core/plan/write-plan";
import { borderSides } from "./read-cell-format";
import { borderSequence, fontSequence, formatSequence } from "../xml/schema-order";
import type { XmlElement } from "../xml/xml-element";
import { childOf, element, withChild } from "../xml/xml-element";

/** A `font` with the members that the change names. */
export function changedFont(font: XmlElement, change: CellFormat): XmlElement {
  const { prefix } = font;
  let changed = font;
  const set = (name: string, attributes: Readonly<Record<string, string>> | null): void => {
    changed = withChild(changed, name, attributes ? element(prefix, name, attributes) : null, fontSequence);
  };
  if (change.fontName !== undefined) {
    set("name", { val: change.fontName });
    // A font that follows the theme would win over the name.
    set("scheme", null);
  }
  if (change.fontSize !== undefined) set("sz", { val: String(change.fontSize) });
  if (change.bold !== undefined) set("b", change.bold ? {} : null);
  if (change.italic !== undefined) set("i", change.italic ? {} : null);
  if (change.underline !== undefined) set("u", change.underline ? {} : null);
  if (change.strikethrough !== undefined) set("strike", change.strikethrough ? {} : null);
  if (change.fontColor !== undefined) set("color", change.fontColor === null ? null : { rgb: argb(change.fontColor) });
  return changed;
}

/** A solid fill; null is no fill. Conditional formats draw it in the background colour, cells in the foreground one. */
export function solidFill(prefix: string, color: string | null): XmlElement {
  if (color === null) return element(prefix, "fill", {}, [element(prefix, "patternFill", { patternType: "none" })]);
  const pattern = element(prefix, "patternFill", { patternType: "solid" }, [
    element(prefix, "fgColor", { rgb: argb(color) }),
    element(prefix, "bgColor", { rgb: argb(color) }),
  ]);
  return element(prefix, "fill", {}, [pattern]);
}

/** A `border` with the sides that the change names. */
export function changedBorders(border: XmlElement, change: NonNullable<CellFormat["borders"]>): XmlElement {
  const { prefix } = border;
  return borderSides.reduce((changed, side) => {
    const line = change[side];
    if (!line) return changed;
    const color = line.color === null ? element(prefix, "color", { auto: "1" }) : element(prefix, "color", { rgb: argb(line.color) });
    const drawn = line.style === "none" ? element(prefix, side, {}) : element(prefix, side, { style: line.style }, [color]);
    return withChild(changed, side, drawn, borderSequence);
  }, border);
}

/** An `xf` with the alignment that the change names. */
export function changedAlignment(format: XmlElement, change: CellFormat): XmlElement {
  const alignment = childOf(format, "alignment") ?? element(format.prefix, "alignment", {});
  const attributes = new Map(alignment.attributes);
  if (change.horizontal !== undefined) attributes.set("horizontal", change.horizontal === "center-across" ? "centerContinuous" : change.horizontal);
  if (change.vertical !== undefined) attributes.set("vertical", change.vertical);
  if (change.wrapText !== undefined) attributes.set("wrapText", change.wrapText ? "1" : "0");
  return withChild(format, "alignment", { ...alignment, attributes }, formatSequence);
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
