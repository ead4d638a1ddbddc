import type { CellFormat } from "../../../core/plan/write-plan";
import { builtinNumberFormats, firstCustomNumberFormat } from "./builtin-number-formats";
import type { ThemeColors } from "./colors";
import { colorOf } from "./colors";
import { differingFormat } from "./differing-format";
import { borderSides, readAlignment, readBorders, readFill, readFont } from "./read-cell-format";
import { styleSheetSequence } from "../xml/schema-order";
import { changedAlignment, changedBorders, changedFont, solidFill } from "./write-cell-format";
import { appendTo, elementChildren, insertInOrder, rootPlace, splice, withAttribute } from "../xml/xml-edit";
import type { XmlElement } from "../xml/xml-element";
import { childOf, element, parseElement, printElement } from "../xml/xml-element";

/** Lists of xl/styles.xml that grow. */
type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/**
 * The formats of a workbook (xl/styles.xml). Cells name a format by its number; new ones are added
 * at the end of their list, once each, and nothing that is there changes.
 */
export class StyleSheet {
  private readonly text: string;
  private readonly theme: ThemeColors;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<ListName, XmlElement[]>>;
  private readonly added: Record<ListName, XmlElement[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly formats = new Map<number, CellFormat>();
  private readonly derived = new Map<string, number>();
  /** A format is mostly given to many cells at once. */
  private readonly changes = new WeakMap<CellFormat, Map<number, number>>();

  constructor(text: string, theme: ThemeColors) {
    this.text = text;
    this.theme = theme;
    const root = rootPlace(text);
    this.prefix = root.prefix;
    const list = (name: ListName): XmlElement[] => {
      const place = root.children.find((child) => child.name === name);
      return place ? elementChildren(text, place).map(({ start, end }) => parseElement(text.slice(start, end))) : [];
    };
    this.lists = { numFmts: list("numFmts"), fonts: list("fonts"), fills: list("fills"), borders: list("borders"), cellXfs: list("cellXfs"), dxfs: list("dxfs") };
  }

  /** The whole format of cells with this style. */
  formatOf(style: number): CellFormat {
    const known = this.formats.get(style);
    if (known) return known;
    const xf = this.lists.cellXfs[style] ?? null;
    const format: CellFormat = {
      numberFormat: this.numberFormat(Number(xf?.attributes.get("numFmtId") ?? 0)),
      ...readFont(this.listed("fonts", xf, "fontId"), this.theme),
      ...readFill(this.listed("fills", xf, "fillId"), this.theme),
      ...readAlignment(xf),
      ...readBorders(this.listed("borders", xf, "borderId"), this.theme),
    };
    this.formats.set(style, format);
    return format;
  }

  /** Whether protecting a sheet locks cells of this style. */
  isLocked(style: number): boolean {
    const locked = childOf(this.lists.cellXfs[style] ?? null, "protection")?.attributes.get("locked");
    return locked !== "0" && locked !== "false";
  }

  /** The style of a cell with `style` after the change; the same one where nothing changes. */
  changed(style: number, change: CellFormat): number {
    const found = this.changes.get(change) ?? new Map<number, number>();
    this.changes.set(change, found);
    const known = found.get(style) ?? this.changedStyle(style, change);
    found.set(style, known);
    return known;
  }

  private changedStyle(style: number, change: CellFormat): number {
    const differing = differingFormat(this.formatOf(style), change);
    if (Object.keys(differing).length === 0) return style;
    const key = `${style}${JSON.stringify(differing)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const made = this.append("cellXfs", this.changedXf(this.lists.cellXfs[style] ?? element(this.prefix, "xf", {}), differing));
    this.derived.set(key, made);
    return made;
  }

  /** The number of a conditional format's look. */
  differential(format: CellFormat): number {
    const { prefix } = this;
    const font = changedFont(element(prefix, "font", {}), format);
    const children = [
      ...(font.children.length > 0 ? [font] : []),
      ...(format.numberFormat === undefined ? [] : [this.numberFormatElement(format.numberFormat)]),
      ...(format.fillColor === undefined ? [] : [solidFill(prefix, format.fillColor)]),
      ...(format.borders ? [changedBorders(element(prefix, "border", {}), format.borders)] : []),
    ];
    return this.append("dxfs", element(prefix, "dxf", {}, children));
  }

  /** What a conditional format's look sets; what it leaves alone is absent. */
  differentialFormat(index: number): CellFormat {
    const dxf = this.lists.dxfs[index] ?? null;
    const font = childOf(dxf, "font");
    const pattern = childOf(childOf(dxf, "fill"), "patternFill");
    const code = childOf(dxf, "numFmt")?.attributes.get("formatCode");
    const border = childOf(dxf, "border");
    return {
      ...(code === undefined ? {} : { numberFormat: code }),
      ...pickFont(font, readFont(font, this.theme)),
      ...(pattern ? { fillColor: colorOf(pattern, "bgColor", this.theme) ?? colorOf(pattern, "fgColor", this.theme) } : {}),
      ...(border ? { borders: drawnBorders(border, readBorders(border, this.theme).borders ?? {}) } : {}),
    };
  }

  /** Whether anything was added. */
  get grown(): boolean {
    return Object.values(this.added).some((items) => items.length > 0);
  }

  /** The part with everything added. */
  print(): string {
    return styleSheetSequence.reduce((text, name) => (isListName(name) && this.added[name].length > 0 ? this.withAdded(text, name) : text), this.text);
  }

  private withAdded(text: string, name: ListName): string {
    const items = this.added[name].map(printElement).join("");
    const count = String(this.lists[name].length);
    const place = rootPlace(text).children.find((child) => child.name === name);
    if (!place) return insertInOrder(text, styleSheetSequence, name, `<${this.prefix}${name} count="${count}">${items}</${this.prefix}${name}>`);
    const grown = appendTo(text, place, items);
    const tagEnd = grown.indexOf(">", place.start) + 1;
    return splice(grown, [{ start: place.start, end: tagEnd, text: withAttribute(grown.slice(place.start, tagEnd), "count", count) }]);
  }

  private changedXf(xf: XmlElement, change: CellFormat): XmlElement {
    const attributes = new Map(xf.attributes);
    const use = (id: string, apply: string, value: number): void => {
      attributes.set(id, String(value)).set(apply, "1");
    };
    if (change.numberFormat !== undefined) use("numFmtId", "applyNumberFormat", this.numberFormatId(change.numberFormat));
    const font = this.listed("fonts", xf, "fontId") ?? element(this.prefix, "font", {});
    const newFont = changedFont(font, change);
    if (newFont !== font) use("fontId", "applyFont", this.append("fonts", newFont));
    if (change.fillColor !== undefined) use("fillId", "applyFill", change.fillColor === null ? 0 : this.append("fills", solidFill(this.prefix, change.fillColor)));
    const border = this.listed("borders", xf, "borderId") ?? element(this.prefix, "border", {}, borderSides.map((side) => element(this.prefix, side, {})));
    if (change.borders) use("borderId", "applyBorder", this.append("borders", changedBorders(border, change.borders)));
    const aligns = change.horizontal !== undefined || change.vertical !== undefined || change.wrapText !== undefined;
    if (aligns) attributes.set("applyAlignment", "1");
    return { ...(aligns ? changedAlignment(xf, change) : xf), attributes };
  }

  /** The index of an element in its list, added where it is not there. */
  private append(name: ListName, item: XmlElement): number {
    const printed = printElement(item);
    const present = this.lists[name].findIndex((other) => printElement(other) === printed);
    if (present >= 0) return present;
    this.added[name].push(item);
    return this.lists[name].push(item) - 1;
  }

  private listed(name: ListName, xf: XmlElement | null, attribute: string): XmlElement | null {
    return this.lists[name][Number(xf?.attributes.get(attribute) ?? 0)] ?? null;
  }

  private numberFormat(id: number): string {
    const own = this.lists.numFmts.find((format) => Number(format.attributes.get("numFmtId")) === id);
    return own?.attributes.get("formatCode") ?? builtinNumberFormats.get(id) ?? "General";
  }

  private numberFormatId(code: string): number {
    const builtin = [...builtinNumberFormats].find(([, known]) => known === code);
    return builtin?.[0] ?? Number(this.numberFormatElement(code).attributes.get("numFmtId"));
  }

  private numberFormatElement(code: string): XmlElement {
    const { numFmts } = this.lists;
    const own = numFmts.find((format) => format.attributes.get("formatCode") === code);
    if (own) return own;
    const id = numFmts.reduce((highest, format) => Math.max(highest, Number(format.attributes.get("numFmtId"))), firstCustomNumberFormat - 1) + 1;
    const made = element(this.prefix, "numFmt", { numFmtId: String(id), formatCode: code });
    this.append("numFmts", made);
    return made;
  }
}

function isListName(name: string): name is ListName {
  return ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"].includes(name);
}

/** Only the members that the font names. */
function pickFont(font: XmlElement | null, format: CellFormat): CellFormat {
  const members = { name: "fontName", sz: "fontSize", b: "bold", i: "italic", u: "underline", strike: "strikethrough", color: "fontColor" } as const;
  const named = Object.entries(members).flatMap(([name, member]) => (childOf(font, name) ? [[member, format[member]] as const] : []));
  return Object.fromEntries(named);
}

function drawnBorders(border: XmlElement, borders: NonNullable<CellFormat["borders"]>): NonNullable<CellFormat["borders"]> {
  return Object.fromEntries(borderSides.flatMap((side) => (childOf(border, side) ? [[side, borders[side]] as const] : [])));
}
