import type { Area } from "../../../core/grid/address";
import { areaAddress, parseArea } from "../../../core/grid/address";
import { worksheetSequence } from "../xml/schema-order";
import type { ElementPlace } from "../xml/xml-edit";
import { elementChildren, insertInOrder, rootPlace, splice } from "../xml/xml-edit";
import { parseElement } from "../xml/xml-element";

/** The merged areas of a worksheet part (CT_MergeCells, 18.3.1.55). */
export function mergedAreas(text: string): readonly Area[] {
  const list = mergeList(text);
  if (!list) return [];
  return elementChildren(text, list).flatMap(({ start, end }) => parseArea(parseElement(text.slice(start, end)).attributes.get("ref") ?? "") ?? []);
}

/** The sheet with exactly these areas merged. */
export function withMergedAreas(text: string, areas: readonly Area[]): string {
  const wanted = areas.map(areaAddress);
  if (mergedAreas(text).map(areaAddress).join(" ") === wanted.join(" ")) return text;
  const list = mergeList(text);
  const cleared = list ? splice(text, [{ start: list.start, end: list.end, text: "" }]) : text;
  if (wanted.length === 0) return cleared;
  const { prefix } = rootPlace(cleared);
  const merged = wanted.map((address) => `<${prefix}mergeCell ref="${address}"/>`).join("");
  return insertInOrder(cleared, worksheetSequence, "mergeCells", `<${prefix}mergeCells count="${wanted.length}">${merged}</${prefix}mergeCells>`);
}

function mergeList(text: string): ElementPlace | undefined {
  return rootPlace(text).children.find((child) => child.name === "mergeCells");
}
