import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { ApiError, invalidArgument } from "../office/api-error";
import type { SheetRange } from "./sheet-range";
import { SheetRanges } from "./sheet-range";

type StyleName = "fillColor" | "fontColor" | "bold" | "italic" | "strikethrough" | "underline" | "numberFormat";

/** A rule that holds nowhere, until the add-in says what it is. */
const noFormula = "=FALSE";

/** One conditional format: the rule of the grid and what it does not keep of Excel's. */
export class ConditionalFormatRecord {
  /** The ranges through which it was found. */
  readonly scope: SheetRanges;
  readonly id: string;

  constructor(scope: SheetRanges, id: string) {
    this.scope = scope;
    this.id = id;
  }

  /** `Excel.ConditionalFormatType`; the workbench tells only custom ones from others. */
  get type(): string {
    const { rule } = this.found();
    return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? "Custom" : "CellValue";
  }

  get priority(): number {
    return this.scope.sheet.getConditionalFormattingRules().findIndex((rule) => rule.cfId === this.id);
  }

  get stopIfTrue(): boolean {
    return this.found().stopIfTrue;
  }

  get formula(): string {
    const { rule } = this.found();
    return "value" in rule && typeof rule.value === "string" ? rule.value : "";
  }

  /** The cells that it formats. */
  get applied(): SheetRanges {
    const areas = this.found().ranges.map((range) => ({
      row: range.startRow,
      column: range.startColumn,
      rowCount: range.endRow - range.startRow + 1,
      columnCount: range.endColumn - range.startColumn + 1,
    }));
    return new SheetRanges(this.scope.session, this.scope.sheet, areas);
  }

  /** A colour or number format as text, a font trait as Office.js types it; null where the format leaves it alone. */
  styleOf(name: StyleName): unknown {
    const { rule } = this.found();
    const style: IStyleBase = "style" in rule && rule.style ? rule.style : {};
    switch (name) {
      case "fillColor":
        return style.bg?.rgb?.toUpperCase() ?? "";
      case "fontColor":
        return style.cl?.rgb?.toUpperCase() ?? "";
      case "bold":
        return style.bl === undefined ? null : style.bl === BooleanNumber.TRUE;
      case "italic":
        return style.it === undefined ? null : style.it === BooleanNumber.TRUE;
      case "strikethrough":
        return style.st === undefined ? null : style.st.s === BooleanNumber.TRUE;
      case "underline":
        return style.ul?.s === BooleanNumber.TRUE ? "Single" : "None";
      case "numberFormat":
        return style.n?.pattern ?? "";
    }
  }

  setStyle(name: StyleName, value: unknown): void {
    const rule = this.found();
    const inner = rule.rule;
    const style: IStyleBase = "style" in inner && inner.style ? inner.style : {};
    this.replace({ ...rule, rule: { ...inner, style: { ...style, ...styleChange(name, value) } } });
  }

  setFormula(value: unknown): void {
    if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument("ConditionalFormatRule.formula");
    const rule = this.found();
    this.replace({ ...rule, rule: { ...rule.rule, value } });
  }

  setStopIfTrue(stopIfTrue: boolean): void {
    this.replace({ ...this.found(), stopIfTrue });
  }

  delete(): void {
    this.scope.session.demandUnprotected(this.scope.sheet, "ConditionalFormat.delete");
    this.scope.sheet.deleteConditionalFormattingRule(this.id);
  }

  demandCustom(): this {
    if (this.type !== "Custom") throw new ApiError("InvalidOperation", "This operation is not permitted for the current object.", "ConditionalFormat.custom");
    return this;
  }

  private found(): IConditionFormattingRule {
    const rule = this.scope.sheet.getConditionalFormattingRules().find((each) => each.cfId === this.id);
    if (rule === undefined) throw new ApiError("ItemNotFound", "The requested resource doesn't exist.", "ConditionalFormat", 404);
    return rule;
  }

  private replace(rule: unknown): void {
    // Spreading a rule of Univer's union widens it; its kind (a custom highlight) stays the same.
    this.scope.sheet.setConditionalFormattingRule(this.id, rule as IConditionFormattingRule);
  }
}

/** The formats that touch the ranges, first priority first. */
export function conditionalFormatsOf(scope: SheetRanges): readonly ConditionalFormatRecord[] {
  return scope.sheet
    .getConditionalFormattingRules()
    .map((rule) => new ConditionalFormatRecord(scope, rule.cfId))
    .filter((record) => record.applied.ranges.some((range) => scope.touches(range.area)));
}

/** `ConditionalFormatCollection.add`: "adds a new conditional format at the first priority". */
export function addConditionalFormat(scope: SheetRanges, type: string): ConditionalFormatRecord {
  if (type !== "Custom") throw new ApiError("ApiNotFound", `The workbench does not emulate conditional formats of type "${type}".`, "ConditionalFormatCollection.add", 404);
  scope.session.demandUnprotected(scope.sheet, "ConditionalFormatCollection.add");
  const rule = scope.sheet.newConditionalFormattingRule().whenFormulaSatisfied(noFormula).setRanges(scope.ranges.map(toUniver)).build();
  scope.sheet.addConditionalFormattingRule(rule);
  return new ConditionalFormatRecord(scope, rule.cfId);
}

function toUniver({ stored }: SheetRange): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: stored.row, startColumn: stored.column, endRow: stored.row + stored.rowCount - 1, endColumn: stored.column + stored.columnCount - 1 };
}

function styleChange(name: StyleName, value: unknown): IStyleBase {
  switch (name) {
    case "fillColor":
      return { bg: { rgb: String(value) } };
    case "fontColor":
      return { cl: { rgb: String(value) } };
    case "bold":
      return { bl: bit(value) };
    case "italic":
      return { it: bit(value) };
    case "strikethrough":
      return { st: { s: bit(value) } };
    case "underline":
      return { ul: { s: bit(value !== "None") } };
    case "numberFormat":
      return { n: { pattern: String(value) } };
  }
}

function bit(value: unknown): BooleanNumber {
  return value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
