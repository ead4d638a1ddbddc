import type { ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import { FDataValidationBuilder } from "@univerjs/sheets-data-validation/facade";
import { ApiError, invalidArgument } from "../../office/api-error";
import { hostType } from "../../office/host-type";
import type { SheetRange } from "../sheet-range";
import { areaToUniver } from "./univer-area";

type Rule = Omit<ISheetDataValidationRule, "ranges">;
type Options = Partial<Omit<Rule, "uid">>;

/** Excel's name of each kind of rule (api/excel/excel.datavalidationtype). */
const KINDS: Readonly<Record<string, string>> = {
  [DataValidationType.LIST]: "List",
  [DataValidationType.DECIMAL]: "Decimal",
  [DataValidationType.WHOLE]: "WholeNumber",
  [DataValidationType.DATE]: "Date",
  [DataValidationType.TIME]: "Time",
  [DataValidationType.TEXT_LENGTH]: "TextLength",
  [DataValidationType.CUSTOM]: "Custom",
};
const ALERT_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = { Stop: DataValidationErrorStyle.STOP, Warning: DataValidationErrorStyle.WARNING, Information: DataValidationErrorStyle.INFO };

/** api/excel/excel.datavalidation of a range; lists and lower bounds can be set, other kinds only told. */
export const dataValidation = hostType<SheetRange>({
  name: "DataValidation",
  properties: {
    Type: { get: kindOf },
    Rule: { get: shownRule, set: setRule },
    IgnoreBlanks: { get: (range) => only(range)?.allowBlank ?? true, set: (range, value) => change(range, { allowBlank: value === true }) },
    Prompt: { get: shownPrompt, set: setPrompt },
    ErrorAlert: { get: shownAlert, set: setAlert },
  },
  methods: {
    Clear: (range) => {
      range.session.demandUnprotected(range.sheet, "DataValidation.clear");
      gridRange(range).setDataValidation(null);
    },
  },
});

function gridRange({ sheet, stored }: SheetRange): ReturnType<SheetRange["sheet"]["getRange"]> {
  return sheet.getRange(areaToUniver(stored));
}

/** The rules that touch the range. */
function rulesOf(range: SheetRange): readonly ISheetDataValidationRule[] {
  return gridRange(range).getDataValidations().map(({ rule }) => rule);
}

/** The one rule that covers the whole range, or null. */
function only(range: SheetRange): ISheetDataValidationRule | null {
  const [rule, ...others] = rulesOf(range);
  return rule && others.length === 0 && covered(range, rule) ? rule : null;
}

function covered({ stored }: SheetRange, { ranges }: ISheetDataValidationRule): boolean {
  const cells = ranges.reduce((sum, { startRow, endRow, startColumn, endColumn }) => {
    const rows = Math.min(endRow, stored.row + stored.rowCount - 1) - Math.max(startRow, stored.row) + 1;
    const columns = Math.min(endColumn, stored.column + stored.columnCount - 1) - Math.max(startColumn, stored.column) + 1;
    return rows > 0 && columns > 0 ? sum + rows * columns : sum;
  }, 0);
  return cells === stored.rowCount * stored.columnCount;
}

/** "Inconsistent": some cells have a rule and some have none; "MixedCriteria": they have different ones. */
function kindOf(range: SheetRange): string {
  const rules = rulesOf(range);
  const rule = only(range);
  if (rules.length === 0) return "None";
  if (rule) return KINDS[rule.type] ?? "Custom";
  return rules.length === 1 ? "Inconsistent" : "MixedCriteria";
}

function shownRule(range: SheetRange): object {
  const rule = only(range);
  if (rule?.type === DataValidationType.LIST) return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? "" } };
  if (rule?.type === DataValidationType.DECIMAL) return { decimal: { formula1: `=${(rule.formula1 ?? "").replace(/^=/, "")}`, operator: operatorName(rule.operator) } };
  return {};
}

function operatorName(operator: DataValidationOperator | undefined): string {
  return operator === DataValidationOperator.GREATER_THAN_OR_EQUAL ? "GreaterThanOrEqualTo" : "Between";
}

/** A rule comes as `{ list: … }` or `{ decimal: … }`; it replaces what the cells had. */
function setRule(range: SheetRange, value: unknown): void {
  range.session.demandUnprotected(range.sheet, "DataValidation.rule");
  put(range, criteriaOf(value));
}

function criteriaOf(value: unknown): Options & Pick<Rule, "type"> {
  const [[kind, criteria] = ["", {}], ...others] = members(value);
  const { source, inCellDropDown, formula1, operator } = Object.fromEntries(members(criteria)) as Readonly<Record<string, unknown>>;
  if (kind === "list" && others.length === 0 && typeof source === "string") {
    return { type: DataValidationType.LIST, formula1: source, showDropDown: inCellDropDown !== false };
  }
  if (kind === "decimal" && others.length === 0 && operator === "GreaterThanOrEqualTo" && (typeof formula1 === "string" || typeof formula1 === "number")) {
    return { type: DataValidationType.DECIMAL, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(formula1).replace(/^=/, "") };
  }
  if (others.length > 0) throw invalidArgument("DataValidation.rule");
  throw new ApiError("ApiNotFound", `The workbench does not emulate this data validation: ${JSON.stringify(value)}.`, "DataValidation.rule", 404);
}

/** Property names come as the client wrote them or in the wire's capitals. */
function members(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) throw invalidArgument("DataValidation");
  return Object.entries(value).filter(([, held]) => held !== undefined && held !== null).map(([name, held]: [string, unknown]) => [name.charAt(0).toLowerCase() + name.slice(1), held] as const);
}

function shownPrompt(range: SheetRange): object {
  const { showInputMessage = true, promptTitle = "", prompt = "" } = only(range) ?? {};
  return { showPrompt: showInputMessage, title: promptTitle, message: prompt };
}

function setPrompt(range: SheetRange, value: unknown): void {
  const { showPrompt, title, message } = Object.fromEntries(members(value));
  change(range, { showInputMessage: showPrompt !== false, promptTitle: limited(title, 32), prompt: limited(message, 255) });
}

function shownAlert(range: SheetRange): object {
  const { showErrorMessage = true, errorTitle = "", error = "", errorStyle = DataValidationErrorStyle.STOP } = only(range) ?? {};
  return { showAlert: showErrorMessage, style: Object.keys(ALERT_STYLES).find((name) => ALERT_STYLES[name] === errorStyle) ?? "Stop", title: errorTitle, message: error };
}

function setAlert(range: SheetRange, value: unknown): void {
  const { showAlert, style, title, message } = Object.fromEntries(members(value));
  change(range, { showErrorMessage: showAlert !== false, errorStyle: ALERT_STYLES[String(style)] ?? DataValidationErrorStyle.STOP, errorTitle: limited(title, 32), error: limited(message, 255) });
}

/** Excel refuses longer titles and messages. */
function limited(text: unknown, length: number): string {
  const written = typeof text === "string" ? text : "";
  if (written.length > length) throw invalidArgument("DataValidation");
  return written;
}

function change(range: SheetRange, options: Options): void {
  const rule = only(range);
  if (rule === null) return;
  range.session.demandUnprotected(range.sheet, "DataValidation");
  put(range, { ...rule, ...options });
}

/** Cuts the range out of every rule that touches it and gives it one of its own. */
function put(range: SheetRange, rule: Options & Pick<Rule, "type">): void {
  const { uid } = new FDataValidationBuilder().build().rule;
  gridRange(range).setDataValidation(new FDataValidationBuilder({ ...rule, uid, ranges: [] }).build());
}
