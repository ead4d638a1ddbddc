import type { CellPlace } from "../../../core/grid/address";
import { noteSize } from "../../../core/plan/note-size";
import type { NoteChange, SheetNote } from "../../../core/plan/sheet-note";
import { effectiveChanges } from "../../../core/plan/sheet-note";
import { damaged } from "../damaged";
import { addContentType, contentTypes, declareType, removeContentType } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import type { Vocabulary } from "../package/vocabulary";
import { worksheetSequence } from "../xml/schema-order";
import { insertInOrder, rootPlace, splice } from "../xml/xml-edit";
import { parseElement } from "../xml/xml-element";
import type { CellContext } from "./cell-scanner";
import { columnWidth } from "./column-list";
import { emptyComments, readComments, withComments } from "./note-comments";
import type { ShapeEdges } from "./note-shapes";
import { emptyShapes, withoutShape, withShape } from "./note-shapes";
import { shownHeights } from "./row-heights";

/** Notes on cells: a comments part for the texts and a legacy drawing for the boxes (ECMA-376 part 1, 12.3.3 and 18.3.1.51). */

/** A worksheet part while its notes are changed. */
export interface NotedSheet {
  readonly path: string;
  readonly text: string;
}

/** The sheet's notes in reading order, anybody's. */
export function readNotes(parts: PackageParts, sheet: string): readonly SheetNote[] {
  const path = commentsPath(parts, sheet);
  return path === null ? [] : readComments(parts.get(path));
}

/** Changes the sheet's notes; parts that hold none of anybody's any more go, if they are as we made them. Returns the sheet's new text. */
export function writeNotes(parts: PackageParts, sheet: NotedSheet, changes: readonly NoteChange[], vocabulary: Vocabulary, context: CellContext): string {
  const held = readNotes(parts, sheet.path);
  const made = effectiveChanges(changes, held);
  if (made.length === 0) return sheet.text;
  const path = commentsPath(parts, sheet.path) ?? addComments(parts, sheet.path, vocabulary);
  parts.set(path, withComments(parts.get(path), made));
  const { drawing, changed } = drawingOf(parts, sheet, vocabulary);
  const edges = edgesIn(changed, context);
  const shapes = made.reduce((text, change) => (change.after === null ? withoutShape(text, change) : withShape(text, change, edges(change, change.after))), parts.get(drawing));
  parts.set(drawing, shapes);
  dropEmptyComments(parts, sheet.path, path, vocabulary);
  return withoutEmptyDrawing(parts, { ...sheet, text: changed }, drawing);
}

/** The parts that hold a sheet's notes: they go with the sheet. */
export function noteParts(parts: PackageParts, sheet: string): readonly string[] {
  return relationshipsOf(parts, sheet).flatMap(({ type, target, external }) => ((type === "comments" || type === "vmlDrawing") && !external ? [target] : []));
}

function commentsPath(parts: PackageParts, sheet: string): string | null {
  return relationshipsOf(parts, sheet).find(({ type, target, external }) => type === "comments" && !external && parts.has(target))?.target ?? null;
}

function addComments(parts: PackageParts, sheet: string, { main, relationships }: Vocabulary): string {
  const path = `xl/comments${freeNumber(parts, (number) => `xl/comments${number}.xml`)}.xml`;
  parts.set(path, emptyComments(main));
  addContentType(parts, path, contentTypes.comments);
  addRelationship(parts, sheet, `${relationships}/comments`, path);
  return path;
}

/** The sheet's drawing of boxes, made where it has none. The one of headers and footers is another. */
function drawingOf(parts: PackageParts, { path: sheet, text }: NotedSheet, { relationships }: Vocabulary): { readonly drawing: string; readonly changed: string } {
  const present = legacyDrawing(parts, { path: sheet, text });
  if (present) return { drawing: present.path, changed: text };
  const number = freeNumber(parts, drawingPath);
  const drawing = drawingPath(number);
  parts.set(drawing, emptyShapes(number));
  declareType(parts, drawing, contentTypes.vmlDrawing);
  const link = addRelationship(parts, sheet, `${relationships}/vmlDrawing`, drawing);
  const { prefix } = rootPlace(text);
  return { drawing, changed: insertInOrder(text, worksheetSequence, "legacyDrawing", `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${link}"/>`) };
}

function legacyDrawing(parts: PackageParts, { path, text }: NotedSheet): { readonly path: string; readonly link: string; readonly start: number; readonly end: number } | null {
  const element = rootPlace(text).children.find((child) => child.name === "legacyDrawing");
  if (!element) return null;
  const named = [...parseElement(text.slice(element.start, element.end)).attributes].find(([name]) => name.endsWith(":id"))?.[1];
  const link = relationshipsOf(parts, path).find(({ id, target }) => id === named && parts.has(target));
  if (!link) throw damaged("the drawing of a sheet's notes is missing");
  return { path: link.target, link: link.id, start: element.start, end: element.end };
}

function dropEmptyComments(parts: PackageParts, sheet: string, path: string, { main }: Vocabulary): void {
  if (parts.get(path) !== emptyComments(main)) return;
  const link = relationshipsOf(parts, sheet).find(({ target }) => target === path);
  if (link) removeRelationship(parts, sheet, link.id);
  removePart(parts, path);
}

function withoutEmptyDrawing(parts: PackageParts, sheet: NotedSheet, drawing: string): string {
  const number = Number(/(\d+)\.vml$/.exec(drawing)?.[1]);
  const present = legacyDrawing(parts, sheet);
  if (!present || parts.get(drawing) !== emptyShapes(number)) return sheet.text;
  removeRelationship(parts, sheet.path, present.link);
  removePart(parts, drawing);
  return splice(sheet.text, [{ start: present.start, end: present.end, text: "" }]);
}

function removePart(parts: PackageParts, path: string): void {
  parts.remove(path);
  removeContentType(parts, path);
}

function drawingPath(number: number): string {
  return `xl/drawings/vmlDrawing${number}.vml`;
}

function freeNumber(parts: PackageParts, path: (number: number) => string): number {
  let number = 1;
  while (parts.has(path(number))) number++;
  return number;
}

const PIXELS_PER_POINT = 4 / 3;
/** Boxes begin a little right of their cell. */
const GAP = 15;

/** Says where the box of a cell's note stands: right of the cell, from its upper edge down. */
function edgesIn(text: string, context: CellContext): (place: CellPlace, note: string) => ShapeEdges {
  const root = rootPlace(text);
  const heights = shownHeights(text, context);
  const columnPixels = (column: number): number => columnWidth(text, root, column) * PIXELS_PER_POINT;
  const rowPixels = (row: number): number => heights(row) * PIXELS_PER_POINT;
  return ({ row, column }, note) => {
    const { width, height } = noteSize(note);
    const left = [column + 1, GAP] as const;
    return { left, top: [row, 2], right: walk(left, width * PIXELS_PER_POINT, columnPixels), bottom: walk([row, 2], height * PIXELS_PER_POINT, rowPixels) };
  };
}

/** Where a stretch of pixels ends that begins in a column or row, `size` pixels each. */
function walk([first, offset]: readonly [number, number], length: number, size: (index: number) => number): readonly [number, number] {
  let index = first;
  let rest = offset + length;
  // Hidden columns have no width; nobody has a thousand of them in a row.
  for (; index < first + MOST_CELLS && rest > size(index); index++) rest -= size(index);
  return [index, Math.round(Math.min(rest, size(index)))];
}

const MOST_CELLS = 1_000;
