import type { CellPlace } from "../../../core/grid/address";
import { cellAddress, parseArea } from "../../../core/grid/address";
import type { NoteChange, SheetNote } from "../../../core/plan/sheet-note";
import { inReadingOrder, NOTE_AUTHOR, sheetNote } from "../../../core/plan/sheet-note";
import type { ElementPlace, Splice } from "../xml/xml-edit";
import { appending, elementChildren, rootPlace, splice } from "../xml/xml-edit";
import { encodeSpreadsheetText } from "../xml/spreadsheet-text";
import { parseElement } from "../xml/xml-element";
import { XmlScanner } from "../xml/xml-scanner";
import { readRichText } from "./shared-strings";

/** The texts of a sheet's notes: the comments part (CT_Comments, ECMA-376 part 1, 18.7.6). */

/** A note and where its element stands. */
interface StoredNote extends SheetNote {
  readonly element: ElementPlace;
  readonly authorId: string | undefined;
}

/** A part without notes. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** The notes of a part, in reading order. */
export function readComments(text: string): readonly SheetNote[] {
  return inReadingOrder(storedNotes(text).map(({ row, column, text: words, own }) => ({ row, column, text: words, own })));
}

/** The part with the notes changed; `changes` name cells without notes of others. Where none of ours is left, nor is our name. */
export function withComments(text: string, changes: readonly NoteChange[]): string {
  const named = changes.some(({ after }) => after !== null) ? withAuthor(text) : text;
  const { prefix } = rootPlace(named);
  const authorId = authorsOf(named).findIndex(({ name }) => name === NOTE_AUTHOR);
  const stored = storedNotes(named);
  const splices = inReadingOrder(changes).flatMap((change): readonly Splice[] => {
    const present = stored.find((note) => note.row === change.row && note.column === change.column);
    const xml = change.after === null ? "" : commentXml(prefix, change, change.after, authorId);
    if (present) return [{ start: present.element.start, end: present.element.end, text: xml }];
    return xml === "" ? [] : [insertion(named, stored, change, xml)];
  });
  return withoutIdleAuthor(splice(named, splices));
}

/** Before the first note that is read later. */
function insertion(text: string, stored: readonly StoredNote[], { row, column }: CellPlace, xml: string): Splice {
  const next = stored.find((note) => note.row > row || (note.row === row && note.column > column));
  if (next) return { start: next.element.start, end: next.element.start, text: xml };
  const list = listIn(text, "commentList");
  if (list) return appending(text, list, xml);
  const root = rootPlace(text);
  return appending(text, root, `<${root.prefix}commentList>${xml}</${root.prefix}commentList>`);
}

function commentXml(prefix: string, { row, column }: CellPlace, text: string, authorId: number): string {
  const [p, face] = [prefix, `<${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr>`];
  return `<${p}comment ref="${cellAddress(row, column)}" authorId="${authorId}"><${p}text><${p}r>${face}<${p}t xml:space="preserve">${encodeSpreadsheetText(text)}</${p}t></${p}r></${p}text></${p}comment>`;
}

function storedNotes(text: string): readonly StoredNote[] {
  const list = listIn(text, "commentList");
  return (list ? elementChildren(text, list) : []).flatMap((element): readonly StoredNote[] => {
    if (element.name !== "comment") return [];
    const { attributes } = parseElement(`${text.slice(element.start, element.contentStart).replace(/\/?>$/, "")}/>`);
    const place = parseArea(attributes.get("ref") ?? "");
    return place ? [{ ...sheetNote(place, wordsOf(text, element)), element, authorId: attributes.get("authorId") }] : [];
  });
}

function wordsOf(text: string, { start, end }: ElementPlace): string {
  const scanner = new XmlScanner(text, start, end);
  while (scanner.next()) if (scanner.name === "text" && !scanner.closing) return readRichText(scanner);
  return "";
}

function listIn(text: string, name: string): ElementPlace | null {
  return rootPlace(text).children.find((child) => child.name === name) ?? null;
}

interface StoredAuthor {
  readonly name: string;
  readonly element: ElementPlace;
}

function authorsOf(text: string): readonly StoredAuthor[] {
  const list = listIn(text, "authors");
  return list ? elementChildren(text, list).map((element) => ({ element, name: parseElement(text.slice(element.start, element.end)).text })) : [];
}

function withAuthor(text: string): string {
  const list = listIn(text, "authors");
  if (!list || authorsOf(text).some(({ name }) => name === NOTE_AUTHOR)) return text;
  const { prefix } = rootPlace(text);
  return splice(text, [appending(text, list, `<${prefix}author>${NOTE_AUTHOR}</${prefix}author>`)]);
}

/** Notes name their authors by number: only the last one can go. */
function withoutIdleAuthor(text: string): string {
  const authors = authorsOf(text);
  const last = authors.at(-1);
  if (last?.name !== NOTE_AUTHOR || storedNotes(text).some(({ authorId }) => authorId === String(authors.length - 1))) return text;
  return splice(text, [{ start: last.element.start, end: last.element.end, text: "" }]);
}
