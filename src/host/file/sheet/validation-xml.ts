import type { AllowedEntry, CellValidation, ValidationMessage } from "../../../core/plan/cell-validation";
import { formulaForFile, formulaFromFile } from "./stored-formula";
import { isTrue } from "../package/workbook-part";
import type { XmlElement } from "../xml/xml-element";
import { childOf } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";

/** A `dataValidation` element (CT_DataValidation, 18.3.1.32); blank cells are always allowed. */
export function validationXml(prefix: string, sqref: string, { allows, prompt, refusal }: CellValidation): string {
  const kind = allows.kind === "list" ? 'type="list"' : 'type="decimal" operator="greaterThanOrEqual"';
  const operand = allows.kind === "list" ? formulaForFile(allows.source) : String(allows.atLeast);
  const attributes = [
    kind,
    'allowBlank="1"',
    ...(prompt ? [`showInputMessage="1" promptTitle="${encodeXml(prompt.title)}" prompt="${encodeXml(prompt.text)}"`] : []),
    ...(refusal ? [`showErrorMessage="1" errorTitle="${encodeXml(refusal.title)}" error="${encodeXml(refusal.text)}"`] : []),
    `sqref="${sqref}"`,
  ];
  return `<${prefix}dataValidation ${attributes.join(" ")}><${prefix}formula1>${encodeXml(operand)}</${prefix}formula1></${prefix}dataValidation>`;
}

/** The element's rule, or null where it is of a kind that we never make. */
export function readValidation(element: XmlElement): CellValidation | null {
  const allows = readEntry(element);
  const hasOther = isTrue(element.attributes.get("showDropDown") ?? null) || (element.attributes.get("errorStyle") ?? "stop") !== "stop";
  if (allows === null || hasOther || !isTrue(element.attributes.get("allowBlank") ?? null)) return null;
  return { allows, prompt: message(element, "showInputMessage", "promptTitle", "prompt"), refusal: message(element, "showErrorMessage", "errorTitle", "error") };
}

function readEntry(element: XmlElement): AllowedEntry | null {
  const operand = childOf(element, "formula1")?.text ?? "";
  switch (element.attributes.get("type")) {
    case "list": return operand === "" || operand.startsWith('"') ? null : { kind: "list", source: formulaFromFile(operand) };
    case "decimal": return element.attributes.get("operator") === "greaterThanOrEqual" && Number.isFinite(Number(operand)) ? { kind: "decimal", atLeast: Number(operand) } : null;
    default: return null;
  }
}

function message({ attributes }: XmlElement, shown: string, title: string, text: string): ValidationMessage | null {
  if (!isTrue(attributes.get(shown) ?? null)) return null;
  return { title: attributes.get(title) ?? "", text: attributes.get(text) ?? "" };
}
