/** One custom XML part of the workbook. */
export interface StoredXmlPart {
  readonly id: string;
  xml: string;
}

/** The workbook's custom XML parts. The page keeps them in the file through `list` and `replaceAll`. */
export class CustomXmlStore {
  private readonly parts = new Map<string, StoredXmlPart>();
  private nextId = 1;

  list(): readonly StoredXmlPart[] {
    return [...this.parts.values()];
  }

  find(id: string): StoredXmlPart | null {
    return this.parts.get(id) ?? null;
  }

  add(xml: string): StoredXmlPart {
    const id = `{00000000-0000-4000-8000-${String(this.nextId++).padStart(12, "0")}}`;
    const part = { id, xml };
    this.parts.set(id, part);
    return part;
  }

  remove(id: string): void {
    this.parts.delete(id);
  }

  /** Takes over the parts of a file that was opened. */
  replaceAll(xmls: readonly string[]): void {
    this.parts.clear();
    for (const xml of xmls) this.add(xml);
  }
}

/** The namespace of the root element, "" where it has none. */
export function xmlNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[^>]*?)?)\/?>/.exec(xml.replace(/<\?.*?\?>|<!--.*?-->/gs, ""));
  if (root === null) return "";
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? "")?.[1] ?? "";
}
