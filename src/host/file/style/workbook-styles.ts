import { KeptResults } from "../../../core/memo/kept-results";
import { addContentType, contentTypes } from "../package/content-types";
import { readThemeColors } from "./colors";
import type { PackageParts } from "../package/package-parts";
import { addRelationship } from "../package/relationships";
import type { IsDateStyle } from "../sheet/read-sheet";
import { dateStyles } from "./date-styles";
import { StyleSheet } from "./style-sheet";
import { vocabularyOf } from "../package/vocabulary";
import type { WorkbookPart } from "../package/workbook-part";
import { linkedPart } from "../package/workbook-part";

/** Reads the workbook's formats; the least that Excel wants where it has none. */
export function readStyles(parts: PackageParts, workbook: WorkbookPart): StyleSheet {
  const theme = linkedPart(workbook, "theme");
  return new StyleSheet(stylesText(parts, workbook), readThemeColors(theme === null ? null : parts.find(theme)));
}

/** Longer parts are rare, and what they hold would only fill the memory. */
const LONGEST_KEPT = 200_000;

/** Workbooks that are filled in from one template have the same formats. */
const DATE_STYLES = new KeptResults<IsDateStyle>(4);

/** Which of the workbook's formats show numbers as dates. */
export function readDateStyles(parts: PackageParts, workbook: WorkbookPart): IsDateStyle {
  const text = stylesText(parts, workbook);
  const read = (): IsDateStyle => dateStyles(readStyles(parts, workbook));
  return text.length > LONGEST_KEPT ? read() : DATE_STYLES.of(text, read);
}

function stylesText(parts: PackageParts, workbook: WorkbookPart): string {
  const path = linkedPart(workbook, "styles");
  return (path === null ? null : parts.find(path)) ?? leastStyles(vocabularyOf(parts.get(workbook.path)).main);
}

/** Puts the formats back, in a part of their own where the workbook had none. */
export function writeStyles(parts: PackageParts, workbook: WorkbookPart, styles: StyleSheet): void {
  const path = linkedPart(workbook, "styles");
  if (path !== null) return parts.set(path, styles.print());
  const added = "xl/styles.xml";
  parts.set(added, styles.print());
  addContentType(parts, added, contentTypes.styles);
  addRelationship(parts, workbook.path, `${vocabularyOf(parts.get(workbook.path)).relationships}/styles`, added);
}

function leastStyles(namespace: string): string {
  const [font, fills] = ['<font><sz val="11"/><name val="Calibri"/></font>', ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`).join("")];
  const [border, xf] = ["<border><left/><right/><top/><bottom/><diagonal/></border>", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"'];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1">${font}</fonts><fills count="2">${fills}</fills>` +
    `<borders count="1">${border}</borders><cellStyleXfs count="1">${xf}/></cellStyleXfs><cellXfs count="1">${xf} xfId="0"/></cellXfs></styleSheet>`
  );
}
