import type { RowHeightsEdit } from "../../../core/plan/write-plan";
import type { CellContext } from "./cell-scanner";
import { worksheetSequence } from "../xml/schema-order";
import type { RowPlace, SheetPlaces } from "./sheet-places";
import { sheetPlaces } from "./sheet-places";
import type { Splice } from "../xml/xml-edit";
import { appending, insertInOrder, splice, withAttribute } from "../xml/xml-edit";
import { parseElement } from "../xml/xml-element";

type Rows = RowHeightsEdit["rows"];

/** Heights in points that were set for rows (CT_Row, 18.3.1.73: `ht` with `customHeight`), parallel to `rows`; null where the reader fits the row. */
export function rowHeights(text: string, rows: readonly { readonly row: number }[], context: CellContext): readonly (number | null)[] {
  const places = placesOf(text, context);
  const byRow = new Map(places.rows.map((place) => [place.row, place]));
  return rows.map(({ row }) => {
    const place = byRow.get(row);
    return place ? heightOf(text, place) : null;
  });
}

/** Tells the height in points that the last program gave a row, set by people or fitted; Excel's default where the file does not say. */
export function shownHeights(text: string, context: CellContext): (row: number) => number {
  const places = placesOf(text, context);
  const byRow = new Map(places.rows.map((place) => [place.row, place]));
  return (row) => {
    const place = byRow.get(row);
    const height = place ? Number(attributesOf(text, place).get("ht")) : NaN;
    return Number.isFinite(height) ? height : DEFAULT_HEIGHT;
  };
}

const DEFAULT_HEIGHT = 15;

/** The sheet with the rows' heights set; rows that are lacking are added. */
export function withRowHeights(text: string, rows: Rows, context: CellContext): string {
  const places = placesOf(text, context);
  if (!places.sheetData) return withRowHeights(insertInOrder(text, worksheetSequence, "sheetData", `<${places.root.prefix}sheetData/>`), rows, context);
  const byRow = new Map(places.rows.map((place) => [place.row, place]));
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const changed = sorted.flatMap(({ row, height }): readonly Splice[] => {
    const place = byRow.get(row);
    return place && heightOf(text, place) !== height ? [changedTag(text, place, height)] : [];
  });
  const added = sorted.filter(({ row, height }) => height !== null && !byRow.has(row));
  return splice(text, [...changed, ...addedRows(text, places, added)]);
}

function placesOf(text: string, context: CellContext): SheetPlaces {
  return sheetPlaces(text, context, () => false);
}

function heightOf(text: string, place: RowPlace): number | null {
  const attributes = attributesOf(text, place);
  const isCustom = ["1", "true"].includes(attributes.get("customHeight") ?? "");
  const height = Number(attributes.get("ht"));
  return isCustom && Number.isFinite(height) ? height : null;
}

function attributesOf(text: string, place: RowPlace): ReadonlyMap<string, string> {
  return parseElement(openingTag(text, place).replace(/\/?>$/, "/>")).attributes;
}

function openingTag(text: string, { start, contentStart }: RowPlace): string {
  return text.slice(start, contentStart);
}

function changedTag(text: string, place: RowPlace, height: number | null): Splice {
  const sized = withAttribute(openingTag(text, place), "ht", height === null ? null : String(height));
  return { start: place.start, end: place.contentStart, text: withAttribute(sized, "customHeight", height === null ? null : "1") };
}

function addedRows(text: string, { root, rows, sheetData }: SheetPlaces, added: Rows): readonly Splice[] {
  const element = ({ row, height }: Rows[number]): string => `<${root.prefix}row r="${row + 1}" ht="${height}" customHeight="1"/>`;
  const last = rows.at(-1)?.row ?? -1;
  const between = added.flatMap((each): readonly Splice[] => {
    const next = rows.find((place) => place.row > each.row);
    return next ? [{ start: next.start, end: next.start, text: element(each) }] : [];
  });
  const behind = added.filter(({ row }) => row > last);
  return sheetData && behind.length > 0 ? [...between, appending(text, sheetData, behind.map(element).join(""))] : between;
}
