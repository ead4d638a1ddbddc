import { isTrue } from "../package/workbook-part";
import { rootPlace } from "../xml/xml-edit";
import { parseElement } from "../xml/xml-element";

/** Whether a worksheet part refuses changes to its locked cells (CT_SheetProtection, 18.3.1.85). */
export function isProtected(text: string): boolean {
  const place = rootPlace(text).children.find((child) => child.name === "sheetProtection");
  return place !== undefined && isTrue(parseElement(text.slice(place.start, place.end)).attributes.get("sheet") ?? null);
}
