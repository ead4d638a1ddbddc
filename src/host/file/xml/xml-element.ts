import { XmlScanner } from "./xml-scanner";
import { decodeXmlText, encodeXml } from "./xml-text";

/** A small piece of a part as a tree, for pieces that are copied with a change (fonts, borders, formats). */
export interface XmlElement {
  /** Without prefix; `prefix` keeps it, with its colon. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text where there are no children. */
  readonly text: string;
}

/** Reads the element that the scanner has just opened, and moves past its end. */
function readElement(scanner: XmlScanner): XmlElement {
  const { name, empty, end, depth } = scanner;
  const base = { name, prefix: scanner.prefix(), attributes: scanner.attributes() };
  const children: XmlElement[] = [];
  if (empty) return { ...base, children, text: "" };
  while (scanner.next() && !(scanner.closing && scanner.depth === depth - 1)) children.push(readElement(scanner));
  return { ...base, children, text: children.length === 0 ? decodeXmlText(scanner.text.slice(end, scanner.start)) : "" };
}

/** The first element of a text. */
export function parseElement(text: string): XmlElement {
  const scanner = new XmlScanner(text);
  scanner.next();
  return readElement(scanner);
}

/** The element as XML. */
export function printElement({ name, prefix, attributes, children, text }: XmlElement): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${encodeXml(value)}"`).join("");
  const content = children.map(printElement).join("") + encodeXml(text);
  return content === "" ? `<${prefix}${name}${written}/>` : `<${prefix}${name}${written}>${content}</${prefix}${name}>`;
}

/** A new element with the attributes that have a value. */
export function element(prefix: string, name: string, attributes: Readonly<Record<string, string | null>>, children: readonly XmlElement[] = []): XmlElement {
  const present = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== null);
  return { name, prefix, attributes: new Map(present), children, text: "" };
}

/** The child of that name, or null. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  return parent?.children.find((child) => child.name === name) ?? null;
}

/** The parent with the child put in its schema place instead of the one of that name; null takes it out. */
export function withChild(parent: XmlElement, name: string, child: XmlElement | null, sequence: readonly string[]): XmlElement {
  const kept = parent.children.filter((other) => other.name !== name);
  const children = child ? [...kept, child].sort((a, b) => sequence.indexOf(a.name) - sequence.indexOf(b.name)) : kept;
  return { ...parent, children };
}
