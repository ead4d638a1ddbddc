import { strFromU8, strToU8 } from "fflate";
import { SaxesParser } from "saxes";
import type { Archive } from "./custom-xml";
import { shownFormula, storedFormula } from "./formula";

/**
 * A defined name of a workbook. Excel's own names (`_xlnm.Print_Titles` …) are no part of this: they
 * belong to a sheet's page set-up.
 */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, as a formula with its leading "=". */
  readonly formula: string;
  /** The 0-based place of the sheet that the name is confined to, or null where the whole workbook knows it. */
  readonly sheet: number | null;
  readonly hidden: boolean;
}

const WORKBOOK = "xl/workbook.xml";
const OWN_NAME = "_xlnm.";

/** The names that people gave, in the file's order. */
export function readDefinedNames(archive: Archive): DefinedName[] {
  const names: DefinedName[] = [];
  let attributes: Record<string, string> | null = null;
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (!isDefinedName(tag.name)) return;
    attributes = tag.attributes;
    text = "";
  });
  parser.on("text", (piece) => (text += piece));
  parser.on("closetag", (tag) => {
    if (!isDefinedName(tag.name) || attributes === null) return;
    const { name = "", localSheetId, hidden } = attributes;
    if (!name.startsWith(OWN_NAME)) {
      names.push({ name, formula: shownFormula(text), sheet: localSheetId === undefined ? null : Number(localSheetId), hidden: hidden === "1" });
    }
  });
  parser.write(partText(archive)).close();
  return names;
}

/** The archive with exactly these names beside Excel's own. */
export function writeDefinedNames(archive: Archive, names: readonly DefinedName[]): Archive {
  const xml = partText(archive);
  const own = [...xml.matchAll(/<definedName\b[^>]*name="_xlnm\.[^>]*>[^<]*<\/definedName>/g)].map(([element]) => element);
  const elements = [...own, ...names.map(element)];
  const block = elements.length > 0 ? `<definedNames>${elements.join("")}</definedNames>` : "";
  const without = xml.replace(/<definedNames\s*\/>|<definedNames>.*?<\/definedNames>/s, "");
  return { ...archive, [WORKBOOK]: strToU8(without.replace("</sheets>", `</sheets>${block}`)) };
}

function element({ name, formula, sheet, hidden }: DefinedName): string {
  const scope = sheet === null ? "" : ` localSheetId="${sheet}"`;
  return `<definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ""}>${escapeXml(storedFormula(formula))}</definedName>`;
}

function isDefinedName(tag: string): boolean {
  return tag === "definedName" || tag.endsWith(":definedName");
}

function partText(archive: Archive): string {
  const bytes = archive[WORKBOOK];
  return bytes ? strFromU8(bytes) : "";
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
