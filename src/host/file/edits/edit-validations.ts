import type { Area } from "../../../core/grid/address";
import { areaAddress, parseArea } from "../../../core/grid/address";
import { overlaps, within, withoutArea } from "../../../core/grid/areas";
import type { ValidationPresence } from "../../../core/plan/capture";
import type { CellValidation } from "../../../core/plan/cell-validation";
import { sameValidation } from "../../../core/plan/cell-validation";
import { readValidation, validationXml } from "../sheet/validation-xml";
import { worksheetSequence } from "../xml/schema-order";
import type { ElementPlace, Splice } from "../xml/xml-edit";
import { appendTo, elementChildren, insertInOrder, rootPlace, splice, withAttribute } from "../xml/xml-edit";
import type { XmlElement } from "../xml/xml-element";
import { parseElement } from "../xml/xml-element";

interface StoredValidation {
  readonly areas: readonly Area[];
  /** null where it is of a kind that we never make. */
  readonly validation: CellValidation | null;
  /** Its element among `dataValidations`; null where it stands in an extension, which we never write. */
  readonly place: ElementPlace | null;
}

/** What stands in each of some areas of a worksheet part. */
export function validationPresence(text: string, areas: readonly Area[], validation: CellValidation): readonly ValidationPresence[] {
  const stored = storedValidations(text);
  return areas.map((area) => presenceIn(stored, area, validation));
}

/** Adds a validation (18.3.1.32) to the areas that have none. */
export function withValidation(text: string, areas: readonly Area[], validation: CellValidation): string {
  const stored = storedValidations(text);
  const free = areas.filter((area) => presenceIn(stored, area, validation) === "none");
  if (free.length === 0) return text;
  const { prefix, children } = rootPlace(text);
  const element = validationXml(prefix, free.map(areaAddress).join(" "), validation);
  const list = children.find((child) => child.name === "dataValidations");
  if (list) return recounted(appendTo(text, list, element), 1);
  return insertInOrder(text, worksheetSequence, "dataValidations", `<${prefix}dataValidations count="1">${element}</${prefix}dataValidations>`);
}

/** Takes exactly this validation off the areas. */
export function withoutValidation(text: string, areas: readonly Area[], validation: CellValidation): string {
  const stored = storedValidations(text);
  const taken = areas.filter((area) => presenceIn(stored, area, validation) === "same");
  const changed = stored.flatMap(({ place, areas: held }) => {
    if (place === null || !held.some((each) => taken.some((area) => overlaps(each, area)))) return [];
    return [{ place, left: taken.reduce<readonly Area[]>((rest, area) => rest.flatMap((each) => withoutArea(each, area)), held) }];
  });
  const gone = changed.filter(({ left }) => left.length === 0);
  const list = rootPlace(text).children.find((child) => child.name === "dataValidations");
  if (list && gone.length > 0 && gone.length === elementChildren(text, list).length) return splice(text, [{ start: list.start, end: list.end, text: "" }]);
  return recounted(splice(text, changed.map(({ place, left }) => reducedTo(text, place, left))), -gone.length);
}

function reducedTo(text: string, place: ElementPlace, left: readonly Area[]): Splice {
  if (left.length === 0) return { start: place.start, end: place.end, text: "" };
  const tag = withAttribute(text.slice(place.start, place.contentStart), "sqref", left.map(areaAddress).join(" "));
  return { start: place.start, end: place.contentStart, text: tag };
}

/** The list's own count, where it has one, after elements were added or taken out. */
function recounted(text: string, difference: number): string {
  const list = rootPlace(text).children.find((child) => child.name === "dataValidations");
  if (!list || difference === 0) return text;
  const tag = text.slice(list.start, list.contentStart);
  const count = /\scount\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
  return count === undefined ? text : splice(text, [{ start: list.start, end: list.contentStart, text: withAttribute(tag, "count", String(Number(count) + difference)) }]);
}

function presenceIn(stored: readonly StoredValidation[], area: Area, validation: CellValidation): ValidationPresence {
  const there = stored.filter(({ areas }) => areas.some((each) => overlaps(each, area)));
  if (there.length === 0) return "none";
  const [only, ...others] = there;
  const same = only?.place && only.validation && others.length === 0 && sameValidation(only.validation, validation);
  return same && only.areas.some((each) => within(area, each)) ? "same" : "other";
}

function storedValidations(text: string): readonly StoredValidation[] {
  const { children } = rootPlace(text);
  const list = children.find((child) => child.name === "dataValidations");
  const own = list ? elementChildren(text, list).map((place) => ({ place, element: parseElement(text.slice(place.start, place.end)) })) : [];
  return [
    ...own.map(({ place, element }) => ({ place, validation: readValidation(element), areas: areasOf(element.attributes.get("sqref") ?? "") })),
    ...children.filter((child) => child.name === "extLst").flatMap((place) => extended(parseElement(text.slice(place.start, place.end)))),
  ];
}

/** Excel keeps rules whose lists stand on another sheet in an extension (x14:dataValidation, [MS-XLSX] 2.6.17). */
function extended({ name, children }: XmlElement): readonly StoredValidation[] {
  if (name !== "dataValidation") return children.flatMap(extended);
  const cells = children.find((child) => child.name === "sqref")?.text ?? "";
  return [{ place: null, validation: null, areas: areasOf(cells) }];
}

function areasOf(sqref: string): readonly Area[] {
  return sqref.trim().split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}
