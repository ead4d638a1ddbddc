import type { Area } from "../../../core/grid/address";
import { areaAddress, parseArea } from "../../../core/grid/address";
import type { AddHighlightEdit } from "../../../core/plan/write-plan";
import { highlightMarker } from "../../../core/plan/write-plan";
import { worksheetSequence } from "../xml/schema-order";
import { formulaForFile, formulaFromFile } from "../sheet/stored-formula";
import type { StyleSheet } from "../style/style-sheet";
import type { ElementPlace, Splice } from "../xml/xml-edit";
import { elementChildren, insertInOrder, rootPlace, splice } from "../xml/xml-edit";
import { childOf, parseElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";

/** A conditional format of ours as the sheet has it. */
export type Highlight = Omit<AddHighlightEdit, "kind">;

interface Rule {
  readonly place: ElementPlace;
  readonly priority: number;
  readonly ours: boolean;
  readonly highlight: Omit<Highlight, "sheet" | "format">;
  readonly look: number | null;
}

/** Our conditional formats of a worksheet part, the first to apply first. */
export function readHighlights(text: string, sheet: string, styles: StyleSheet): readonly Highlight[] {
  return formattings(text)
    .flatMap(({ rules }) => rules.filter((rule) => rule.ours))
    .sort((a, b) => a.priority - b.priority)
    .map(({ highlight, look }) => ({ sheet, ...highlight, format: look === null ? {} : styles.differentialFormat(look) }));
}

/** Whether a worksheet part bears conditional formats of ours. */
export function hasHighlights(text: string): boolean {
  // Few sheets hold conditional formats at all, and whether one does is found out in no time.
  return text.includes("conditionalFormatting") && /N\((?:"|&quot;)DTI(?:"|&quot;)\)/.test(text) && formattings(text).some(({ rules }) => rules.some((rule) => rule.ours));
}

/**
 * Adds a conditional format behind those that are there (18.3.1.18), so that the user's own keep
 * their precedence and a plan's formats apply in the plan's order. One that is there already is not
 * added again.
 */
export function withHighlight(text: string, { areas, formula, format }: Omit<Highlight, "sheet">, styles: StyleSheet): string {
  const rules = formattings(text).flatMap((formatting) => formatting.rules);
  const look = styles.differential(format);
  const sqref = areas.map(areaAddress).join(" ");
  const same = rules.some((rule) => rule.ours && rule.look === look && rule.highlight.formula === formula && rule.highlight.areas.map(areaAddress).join(" ") === sqref);
  if (same) return text;
  const priority = rules.reduce((highest, rule) => Math.max(highest, rule.priority), 0) + 1;
  const { prefix } = rootPlace(text);
  const written = `<${prefix}formula>${encodeXml(formulaForFile(formula))}</${prefix}formula>`;
  const rule = `<${prefix}cfRule type="expression" dxfId="${look}" priority="${priority}">${written}</${prefix}cfRule>`;
  const element = `<${prefix}conditionalFormatting sqref="${sqref}">${rule}</${prefix}conditionalFormatting>`;
  return insertInOrder(text, worksheetSequence, "conditionalFormatting", element);
}

/** Takes our conditional formats out and leaves the user's. */
export function withoutHighlights(text: string): string {
  const cuts = formattings(text).flatMap(({ place, rules }): readonly Splice[] => {
    const ours = rules.filter((rule) => rule.ours);
    const cut = ours.length > 0 && ours.length === rules.length ? [place] : ours.map((rule) => rule.place);
    return cut.map(({ start, end }) => ({ start, end, text: "" }));
  });
  return splice(text, cuts);
}

function formattings(text: string): readonly { readonly place: ElementPlace; readonly rules: readonly Rule[] }[] {
  return rootPlace(text)
    .children.filter((child) => child.name === "conditionalFormatting")
    .map((place) => {
      const areas = areasOf(parseElement(text.slice(place.start, place.end)).attributes.get("sqref") ?? "");
      const rules = elementChildren(text, place).filter((child) => child.name === "cfRule");
      return { place, rules: rules.map((rule) => readRule(text, rule, areas)) };
    });
}

function readRule(text: string, place: ElementPlace, areas: readonly Area[]): Rule {
  const rule = parseElement(text.slice(place.start, place.end));
  const stored = childOf(rule, "formula")?.text ?? "";
  const look = rule.attributes.get("dxfId");
  return {
    place,
    priority: Number(rule.attributes.get("priority") ?? 0),
    ours: stored.includes(highlightMarker),
    highlight: { areas, formula: formulaFromFile(stored) },
    look: look === undefined ? null : Number(look),
  };
}

function areasOf(sqref: string): readonly Area[] {
  return sqref.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}
