import type { SheetVisibility } from "../../../core/plan/write-plan";
import { HostError } from "../../port";
import { damaged } from "../damaged";
import type { PackageParts } from "./package-parts";
import type { Relationship } from "./relationships";
import { relationshipsOf } from "./relationships";
import { XmlScanner } from "../xml/xml-scanner";

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  /** Exactly as the user sees it. */
  readonly name: string;
  /** The worksheet's part, or null for sheets without cells (charts, dialogs, macro sheets). */
  readonly path: string | null;
  readonly relationshipId: string;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
}

/** What xl/workbook.xml and its links say. */
export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  /** The index in `sheets` of the one that opens. */
  readonly activeTab: number;
  /** Whether day 0 of date serials is 1 January 1904. */
  readonly date1904: boolean;
  /** Whether sheets can neither be added nor removed. */
  readonly lockedStructure: boolean;
  readonly relationships: readonly Relationship[];
}

/** Finds and reads the workbook part. Throws a HostError where the package holds no workbook that we can read. */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const main = relationshipsOf(parts, "").find((relationship) => relationship.type === "officeDocument");
  if (!main) throw damaged("the package has no main document");
  if (main.target.endsWith(".bin")) throw new HostError("legacy-format", "a binary workbook (.xlsb)");
  const text = parts.get(main.target);
  const relationships = relationshipsOf(parts, main.target);
  const scanner = new XmlScanner(text);
  const sheets: SheetEntry[] = [];
  let part = { activeTab: 0, date1904: false, lockedStructure: false };
  if (rootName(text) !== "workbook") throw damaged(`${main.target} is no workbook`);
  while (scanner.next()) {
    if (!scanner.closing) {
      if (scanner.name === "sheet" && scanner.depth === 3) sheets.push(readSheetEntry(scanner, relationships));
      else part = { ...part, ...readProperty(scanner) };
    }
  }
  if (sheets.length === 0) throw damaged("the workbook lists no sheet");
  return { path: main.target, sheets, relationships, ...part };
}

/** The part that the workbook links to by this type ("styles"), or null. */
export function linkedPart(workbook: WorkbookPart, type: string): string | null {
  return workbook.relationships.find((relationship) => relationship.type === type && !relationship.external)?.target ?? null;
}

/** The sheet of this name, or null. Names differ neither by case nor by the composition of their letters. */
export function findSheet(workbook: WorkbookPart, name: string): SheetEntry | null {
  const wanted = sheetKey(name);
  return workbook.sheets.find((sheet) => sheetKey(sheet.name) === wanted) ?? null;
}

function sheetKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function readSheetEntry(scanner: XmlScanner, relationships: readonly Relationship[]): SheetEntry {
  const relationshipId = scanner.prefixedAttribute("id") ?? "";
  const link = relationships.find((relationship) => relationship.id === relationshipId);
  const state = scanner.attribute("state");
  return {
    name: scanner.attribute("name") ?? "",
    path: link?.type === "worksheet" ? link.target : null,
    relationshipId,
    sheetId: Number(scanner.attribute("sheetId")),
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
  };
}

function readProperty(scanner: XmlScanner): Partial<Pick<WorkbookPart, "activeTab" | "date1904" | "lockedStructure">> {
  switch (scanner.name) {
    case "workbookPr":
      return { date1904: isTrue(scanner.attribute("date1904")) };
    case "workbookView":
      return { activeTab: Number(scanner.attribute("activeTab") ?? 0) };
    case "workbookProtection":
      return { lockedStructure: isTrue(scanner.attribute("lockStructure")) };
    default:
      return {};
  }
}

function rootName(text: string): string | null {
  const scanner = new XmlScanner(text);
  return scanner.next() ? scanner.name : null;
}

/** A value of xsd:boolean; absent is false. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
