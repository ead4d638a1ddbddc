import { damaged } from "../damaged";
import { decodeXmlAttribute, decodeXmlText } from "./xml-text";

const [TAB, NEWLINE, RETURN, SPACE, BANG, QUOTE, APOSTROPHE, SLASH, COLON, LESS, EQUALS, GREATER, QUESTION] = [9, 10, 13, 32, 33, 34, 39, 47, 58, 60, 61, 62, 63];

/** The signs of a closing tag besides its name. */
const CLOSING_SIGNS = "</>".length;

/**
 * Walks the tags of an XML text and tells where each stands, so that an edit can cut into the text
 * and leave the rest to the letter. Namespace prefixes are dropped from element names: the parts of
 * a workbook use one vocabulary each, under whatever prefix their writer chose.
 *
 * SAX parsers give no places, and take five times as long for a million cells. Document types are
 * refused, so there are no entities to blow up.
 */
export class XmlScanner {
  /** The element's name without its prefix. */
  name = "";
  /** Where the tag begins ("<") and where the text after it begins. */
  start = 0;
  end: number;
  /** `</name>` */
  closing = false;
  /** `<name/>`: no closing tag follows. */
  empty = false;
  /** How many elements are open, the one just opened included, the one just closed not. */
  depth = 0;
  readonly text: string;
  private readonly stop: number;
  private nameEnd = 0;
  private readonly open: string[] = [];

  /** Scans `text`, or the part of it from `from` up to `to`, which must hold whole elements. */
  constructor(text: string, from = 0, to = text.length) {
    this.text = text;
    this.end = from;
    this.stop = to;
  }

  /** Moves to the next tag; false at the end. Throws a HostError where the XML is broken. */
  next(): boolean {
    const { text } = this;
    for (;;) {
      // Most tags follow the one before at once.
      const at = text.charCodeAt(this.end) === LESS ? this.end : text.indexOf("<", this.end);
      if (at < 0 || at >= this.stop) return this.finish();
      const code = text.charCodeAt(at + 1);
      if (code === BANG || code === QUESTION) {
        this.end = this.skipMarkup(at);
        continue;
      }
      if (code === SLASH) this.readClosingTag(at);
      else this.readOpeningTag(at);
      return true;
    }
  }

  /** Moves past the closing tag of the element just opened and gives the place where its content ends. */
  skip(): number {
    if (this.empty) return this.end;
    const outside = this.depth - 1;
    while (this.next()) if (this.closing && this.depth === outside) return this.start;
    throw damaged("an element has no end");
  }

  /** The text of the element just opened, which has no elements inside, as it stands there. Moves past its end. */
  rawText(): string {
    const from = this.end;
    return this.text.slice(from, this.skip());
  }

  /**
   * What a sticky pattern of plain elements finds inside the element just opened, where that is all that stands there: most
   * cells and texts look alike, and one pattern takes a third of the time that their tags take. Moves past the element's end;
   * null, and where it was, where something else is inside.
   */
  wholly(pattern: RegExp): RegExpExecArray | null {
    if (this.empty) return null;
    pattern.lastIndex = this.end;
    const found = pattern.exec(this.text);
    const end = pattern.lastIndex + this.name.length + CLOSING_SIGNS;
    if (!found || end > this.stop || !this.isClosedAt(pattern.lastIndex)) return null;
    this.open.pop();
    this.start = pattern.lastIndex;
    this.end = end;
    this.closing = true;
    this.depth = this.open.length;
    return found;
  }

  /**
   * What a sticky pattern of whole elements finds right behind the last tag. Moves past it, as if its elements were not there;
   * null, and where it was, where something else stands there.
   */
  passed(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.end;
    const found = pattern.exec(this.text);
    if (!found || pattern.lastIndex > this.stop) return null;
    this.start = this.end;
    this.end = pattern.lastIndex;
    return found;
  }

  /** Whether "</name>" stands there. */
  private isClosedAt(at: number): boolean {
    const { text, name } = this;
    return text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === SLASH && text.startsWith(name, at + 2) && text.charCodeAt(at + 2 + name.length) === GREATER;
  }

  /** Like `rawText`, resolved. */
  innerText(): string {
    return this.empty ? "" : decodeXmlText(this.rawText());
  }

  /** An attribute's value by its full name ("r", "xml:space"), or null. */
  attribute(name: string): string | null {
    return this.findAttribute(name, 0);
  }

  /** The value of the attribute with some prefix and this local name (`r:id` under any prefix), or null. */
  prefixedAttribute(local: string): string | null {
    return this.findAttribute(local, 1);
  }

  /** Every attribute of the tag by its full name, in order. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (const match of this.text.slice(this.nameEnd, this.end).matchAll(/([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      found.set(match[1] ?? "", decodeXmlAttribute(match[2] ?? match[3] ?? ""));
    }
    return found;
  }

  /** The prefix of the element's name with its colon ("x:"), or "". */
  prefix(): string {
    const qualified = this.text.slice(this.start + 1, this.nameEnd);
    return qualified.slice(0, qualified.indexOf(":") + 1);
  }

  private finish(): boolean {
    if (this.open.length > 0) throw damaged(`<${this.open.at(-1) ?? ""}> has no end`);
    return false;
  }

  private skipMarkup(at: number): number {
    const [opening, closing] = this.text.startsWith("<!--", at) ? ["<!--", "-->"] : this.text.startsWith("<![CDATA[", at) ? ["<![CDATA[", "]]>"] : ["<?", "?>"];
    if (!this.text.startsWith(opening, at)) throw damaged("a document type in a workbook part");
    const end = this.text.indexOf(closing, at + opening.length);
    if (end < 0) throw damaged(`${opening} has no end`);
    return end + closing.length;
  }

  private readOpeningTag(at: number): void {
    const local = this.readName(at + 1);
    this.name = this.text.slice(local, this.nameEnd);
    const close = this.tagEnd(this.nameEnd);
    this.place(at, close + 1);
    this.closing = false;
    this.empty = this.text.charCodeAt(close - 1) === SLASH;
    if (!this.empty) this.open.push(this.name);
    this.depth = this.open.length + (this.empty ? 1 : 0);
  }

  private readClosingTag(at: number): void {
    const local = this.readName(at + 2);
    const opened = this.open.pop();
    if (opened === undefined || this.nameEnd - local !== opened.length || !this.text.startsWith(opened, local)) throw damaged(`</${this.text.slice(local, this.nameEnd)}> closes nothing`);
    this.name = opened;
    this.place(at, this.tagEnd(this.nameEnd) + 1);
    this.closing = true;
    this.empty = false;
    this.depth = this.open.length;
  }

  private place(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  /** Finds the end of the name that begins there, and gives where its local part does. */
  private readName(from: number): number {
    const { text } = this;
    let local = from;
    let place = from;
    let code = text.charCodeAt(place);
    while (code !== GREATER && code !== SLASH && code > SPACE) {
      if (code === COLON) local = place + 1;
      code = text.charCodeAt(++place);
    }
    this.nameEnd = place;
    return local;
  }

  /** The place of the ">" that ends the tag; one inside an attribute's value does not. */
  private tagEnd(from: number): number {
    const { text } = this;
    let quote = 0;
    for (let place = from; place < this.stop; place++) {
      const code = text.charCodeAt(place);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) return place;
      else if (code === QUOTE || code === APOSTROPHE) quote = code;
    }
    throw damaged("a tag has no end");
  }

  /** `prefixed` 1 compares what follows the colon and requires one. */
  private findAttribute(wanted: string, prefixed: 0 | 1): string | null {
    const { text } = this;
    let place = this.nameEnd;
    for (;;) {
      while (isSpace(text.charCodeAt(place))) place++;
      const from = place;
      let local = from;
      let code = text.charCodeAt(place);
      while (code !== EQUALS && code > SPACE && code !== GREATER) {
        if (code === COLON && prefixed === 1) local = place + 1;
        code = text.charCodeAt(++place);
      }
      const to = place;
      while (isSpace(text.charCodeAt(place))) place++;
      if (text.charCodeAt(place) !== EQUALS) return null;
      place++;
      while (isSpace(text.charCodeAt(place))) place++;
      const end = text.indexOf(text.charAt(place), place + 1);
      if (end < 0 || end > this.end) throw damaged("an attribute has no end");
      const matches = to - local === wanted.length && text.startsWith(wanted, local) && (prefixed === 0 || local > from);
      if (matches) return decodeXmlAttribute(text.slice(place + 1, end));
      place = end + 1;
    }
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === TAB || code === RETURN;
}
