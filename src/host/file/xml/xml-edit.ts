import { damaged } from "../damaged";
import { XmlScanner } from "./xml-scanner";
import { encodeXml } from "./xml-text";

/** Replaces a stretch of a text; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; they do not overlap. What is inserted before a replaced stretch stays before it; insertions at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, start), inserted);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Where an element stands in its text. */
export interface ElementPlace {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The end of its opening tag and the beginning of its closing tag; both `end` where it is empty. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** The root element of a part and the elements just below it. */
export interface RootPlace extends ElementPlace {
  /** The prefix that the part's elements carry, with its colon, or "". */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ElementPlace[];
}

/** Finds the root and its children. Throws a HostError where there is no root. */
export function rootPlace(text: string): RootPlace {
  const scanner = new XmlScanner(text);
  if (!scanner.next()) throw damaged("an empty part");
  const { name, start, end: contentStart, empty } = scanner;
  const [prefix, attributes] = [scanner.prefix(), scanner.attributes()];
  const children = empty ? [] : childPlaces(scanner);
  const contentEnd = empty ? contentStart : scanner.start;
  return { name, start, end: scanner.end, contentStart, contentEnd, prefix, attributes, children };
}

/** The elements directly inside of another. */
export function elementChildren(text: string, place: ElementPlace): readonly ElementPlace[] {
  const scanner = new XmlScanner(text, place.start, place.end);
  return scanner.next() && !scanner.empty ? childPlaces(scanner) : [];
}

function childPlaces(scanner: XmlScanner): readonly ElementPlace[] {
  const children: ElementPlace[] = [];
  const outside = scanner.depth - 1;
  while (scanner.next() && !(scanner.closing && scanner.depth === outside)) {
    const { name, start, end: contentStart, empty } = scanner;
    const contentEnd = scanner.skip();
    children.push({ name, start, end: empty ? contentStart : scanner.end, contentStart, contentEnd });
  }
  return children;
}

/** Adds an element at the end of another's content, which may be empty so far. */
export function appendTo(text: string, place: ElementPlace, element: string): string {
  return splice(text, [appending(text, place, element)]);
}

/** The splice of `appendTo`. */
export function appending(text: string, place: ElementPlace, element: string): Splice {
  if (place.contentStart !== place.end) return { start: place.contentEnd, end: place.contentEnd, text: element };
  return { start: text.lastIndexOf("/", place.end), end: place.end, text: `>${element}${closingTag(text, place)}` };
}

function closingTag(text: string, place: ElementPlace): string {
  return `</${/^<([^\s/>]+)/.exec(text.slice(place.start, place.end))?.[1] ?? place.name}>`;
}

/**
 * Adds an element to the root's children at the place that the schema's sequence gives it. Elements
 * that the sequence does not name (mc:AlternateContent) belong to what stands before them.
 */
export function insertInOrder(text: string, sequence: readonly string[], name: string, element: string): string {
  const root = rootPlace(text);
  const rank = sequence.indexOf(name);
  const next = root.children.find((child) => sequence.indexOf(child.name) > rank);
  if (!next) return appendTo(text, root, element);
  return splice(text, [{ start: next.start, end: next.start, text: element }]);
}

/** A part in two: the content of one of the root's children, and what is left without it. */
export interface ContentAside {
  readonly rest: string;
  readonly content: string;
}

/** Sets the content of one of the root's children aside: changes that look at the root would read through all rows of a sheet each time. */
export function contentAside(text: string, name: string): ContentAside {
  const child = rootPlace(text).children.find((each) => each.name === name);
  if (!child || child.contentStart === child.end) return { rest: text, content: "" };
  return { rest: splice(text, [{ start: child.contentStart, end: child.contentEnd, text: "" }]), content: text.slice(child.contentStart, child.contentEnd) };
}

/** The part whole again. The child must still be there. */
export function putBack({ rest, content }: ContentAside, name: string): string {
  if (content === "") return rest;
  const child = rootPlace(rest).children.find((each) => each.name === name);
  if (!child) throw new RangeError(`${name} is gone while its content stood aside.`);
  return splice(rest, [{ start: child.contentStart, end: child.contentEnd, text: content }]);
}

/** A part cut where the content of one of the root's children ends. The child must be there. */
export function contentEnds(text: string, name: string): readonly [before: string, after: string] {
  const child = rootPlace(text).children.find((each) => each.name === name);
  if (!child) throw new RangeError(`There is no ${name} to cut the part in.`);
  if (child.contentStart !== child.end) return [text.slice(0, child.contentEnd), text.slice(child.contentEnd)];
  return [`${text.slice(0, text.lastIndexOf("/", child.end))}>`, `${closingTag(text, child)}${text.slice(child.end)}`];
}

/** An opening tag with the attribute set, or taken out where `value` is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const present = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (value === null) return tag.replace(present, "");
  const written = `${name}="${encodeXml(value)}"`;
  if (present.test(tag)) return tag.replace(present, (_, space: string) => space + written);
  return tag.replace(/^<[^\s/>]+/, (opening) => `${opening} ${written}`);
}
