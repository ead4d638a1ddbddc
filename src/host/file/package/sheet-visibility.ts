import type { SheetVisibility } from "../../../core/plan/write-plan";
import { refuseLastVisible, refuseLocked } from "../edits/edit-sheets";
import type { PackageParts } from "./package-parts";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import type { ElementPlace, Splice } from "../xml/xml-edit";
import { elementChildren, rootPlace, splice, withAttribute } from "../xml/xml-edit";

/** ST_SheetState (18.18.68); visible is the default. */
const STATES: Readonly<Record<SheetVisibility, string | null>> = { visible: null, hidden: "hidden", "very-hidden": "veryHidden" };

/** Shows or hides a sheet in the workbook part. Where it was the one that opens, the first visible one opens instead. */
export function setVisibility(parts: PackageParts, workbook: WorkbookPart, sheet: SheetEntry, visibility: SheetVisibility): void {
  if (sheet.visibility === visibility) return;
  refuseLocked(workbook, sheet.name);
  if (visibility !== "visible") refuseLastVisible(workbook, sheet);
  const text = parts.get(workbook.path);
  const places = rootPlace(text).children;
  const inside = (name: string): readonly ElementPlace[] => places.filter((place) => place.name === name).flatMap((place) => elementChildren(text, place));
  const entry = inside("sheets")[workbook.sheets.indexOf(sheet)];
  if (!entry) return;
  const leaves = visibility !== "visible" && workbook.sheets[workbook.activeTab] === sheet;
  const next = workbook.sheets.findIndex((other) => other !== sheet && other.visibility === "visible");
  const views = leaves ? inside("bookViews").map((view) => withTag(text, view, "activeTab", String(next))) : [];
  parts.set(workbook.path, splice(text, [withTag(text, entry, "state", STATES[visibility]), ...views]));
}

/** A worksheet that is not selected: two that are would be edited together. */
export function unselected(text: string): string {
  const views = rootPlace(text).children.find((child) => child.name === "sheetViews");
  return views ? splice(text, elementChildren(text, views).map((view) => withTag(text, view, "tabSelected", null))) : text;
}

function withTag(text: string, { start, end }: ElementPlace, name: string, value: string | null): Splice {
  const tagEnd = Math.min(end, text.indexOf(">", start) + 1);
  return { start, end: tagEnd, text: withAttribute(text.slice(start, tagEnd), name, value) };
}
