import type { RootPlace } from "../xml/xml-edit";
import { elementChildren, insertInOrder, splice } from "../xml/xml-edit";
import { worksheetSequence } from "../xml/schema-order";
import type { XmlElement } from "../xml/xml-element";
import { element, parseElement, printElement } from "../xml/xml-element";

/**
 * Width of a digit in the default font (Calibri 11) in pixels at 96 dpi. Files count widths in such
 * digits, Office.js in points; with another default font the points are off by the same share both
 * ways, so that a width read and written again is the same.
 */
const digitPixels = 7;
const pointsPerPixel = 0.75;
const maxColumnDigits = 255;

/** A `col` element: columns that share width and style, 0-based. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly xml: XmlElement;
}

/** Width of a column in points (18.3.1.13 gives the formula). */
export function columnWidth(text: string, root: RootPlace, column: number): number {
  const run = columnRuns(text, root).find(({ first, last }) => column >= first && column <= last);
  const width = Number(run?.xml.attributes.get("width") ?? defaultDigits(text, root));
  return Math.floor(((256 * width + Math.floor(128 / digitPixels)) / 256) * digitPixels) * pointsPerPixel;
}

/** Tells the style that a new cell takes from its column, 0 where the column has none. */
export function columnStyles(text: string, root: RootPlace): (column: number) => number {
  const runs = columnRuns(text, root);
  return (column) => Number(runs.find(({ first, last }) => column >= first && column <= last)?.xml.attributes.get("style") ?? 0);
}

/** The sheet with the columns' widths set, in points. */
export function withColumnWidths(text: string, root: RootPlace, widths: ReadonlyMap<number, number>): string {
  const runs = [...widths].reduce((changed, [column, points]) => setWidth(changed, root.prefix, column, points), columnRuns(text, root));
  const cols = printElement(element(root.prefix, "cols", {}, runs.map(runXml)));
  const present = root.children.find((child) => child.name === "cols");
  return present ? splice(text, [{ start: present.start, end: present.end, text: cols }]) : insertInOrder(text, worksheetSequence, "cols", cols);
}

function setWidth(runs: readonly ColumnRun[], prefix: string, column: number, points: number): readonly ColumnRun[] {
  const pixels = points / pointsPerPixel;
  const width = Math.min(maxColumnDigits, Math.trunc((pixels / digitPixels) * 256) / 256);
  const old = runs.find(({ first, last }) => column >= first && column <= last);
  const attributes = new Map(old?.xml.attributes).set("width", String(width)).set("customWidth", "1");
  const base = old?.xml ?? element(prefix, "col", {});
  const single: ColumnRun = { first: column, last: column, xml: { ...base, attributes } };
  const others = runs.flatMap((run) => (run === old ? without(run, column) : [run]));
  return [...others, single].sort((a, b) => a.first - b.first);
}

function without(run: ColumnRun, column: number): readonly ColumnRun[] {
  return [{ ...run, last: column - 1 }, { ...run, first: column + 1 }].filter(({ first, last }) => first <= last);
}

function columnRuns(text: string, root: RootPlace): readonly ColumnRun[] {
  const cols = root.children.find((child) => child.name === "cols");
  if (!cols) return [];
  return elementChildren(text, cols).map(({ start, end }) => {
    const xml = parseElement(text.slice(start, end));
    return { first: Number(xml.attributes.get("min")) - 1, last: Number(xml.attributes.get("max")) - 1, xml };
  });
}

function runXml({ first, last, xml }: ColumnRun): XmlElement {
  return { ...xml, attributes: new Map([["min", String(first + 1)], ["max", String(last + 1)], ...[...xml.attributes].filter(([name]) => name !== "min" && name !== "max")]) };
}

/** Eight digits and five pixels of margin, rounded up to whole steps of eight pixels, where the sheet does not say otherwise. */
function defaultDigits(text: string, root: RootPlace): string {
  const format = root.children.find((child) => child.name === "sheetFormatPr");
  const attributes = format ? parseElement(text.slice(format.start, format.end)).attributes : null;
  const digits = Number(attributes?.get("baseColWidth") ?? 8);
  const pixels = Math.ceil((digits * digitPixels + 5) / 8) * 8;
  return attributes?.get("defaultColWidth") ?? String(pixels / digitPixels);
}
