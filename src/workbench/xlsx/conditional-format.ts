import type { CellIsOperators, ConditionalFormattingOptions, ConditionalFormattingRule } from "@cj-tech-master/excelts";
import type { IRange, IStyleBase } from "@univerjs/core";
import { readRanges, writeRanges } from "./area";
import { shownFormula, storedFormula } from "./formula";
import type { ThemeColors } from "./palette";
import { readStyle } from "./style-read";
import { writeDifferentialStyle } from "./style-write";

/** A rule as Univer's conditional-formatting plug-in keeps it; the first of a list wins. */
export interface ShownRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: ShownCondition;
}

type ShownCondition =
  | { readonly type: "highlightCell"; readonly subType: "formula"; readonly value: string; readonly style: IStyleBase }
  | {
      readonly type: "highlightCell";
      readonly subType: "number";
      readonly operator: string;
      readonly value?: number | readonly [number, number];
      readonly style: IStyleBase;
    }
  | { readonly type: "highlightCell"; readonly subType: OtherHighlight; readonly style: IStyleBase }
  | { readonly type: "colorScale" | "dataBar" | "iconSet" };

/** Highlights that the workbench shows when a user makes them, but cannot write to a file. */
type OtherHighlight = "uniqueValues" | "duplicateValues" | "rank" | "text" | "timePeriod" | "average";

const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  equal: "=",
  notEqual: "<>",
};

/**
 * The rules of a sheet that Univer can show, by falling priority. Every cell rule becomes a formula,
 * as Excel itself defines them; scales, bars and icons stay in the file unseen.
 */
export function readConditionalFormats(formats: readonly ConditionalFormattingOptions[], theme: ThemeColors): ShownRule[] {
  return fileRules(formats).flatMap(({ id, ref, rule }) => {
    const ranges = readRanges(ref);
    const formula = ruleFormula(rule, ref);
    if (formula === null || ranges.length === 0) return [];
    const style = readStyle(rule.style ?? {}, theme);
    return [{ cfId: id, ranges, stopIfTrue: false, rule: { type: "highlightCell", subType: "formula", value: shownFormula(formula), style } }];
  });
}

/** The rules of a sheet as the file keeps them: its own where they still stand as they were, the rest anew. */
export function writeConditionalFormats(
  shown: readonly ShownRule[],
  formats: readonly ConditionalFormattingOptions[],
  theme: ThemeColors,
): ConditionalFormattingOptions[] {
  const before = new Map(readConditionalFormats(formats, theme).map((rule) => [rule.cfId, JSON.stringify(rule)]));
  const inFile = new Map(fileRules(formats).map((entry) => [entry.id, entry]));
  const unseen = [...inFile.values()].filter(({ id }) => !before.has(id));
  const written = shown.flatMap((rule) => {
    const original = inFile.get(rule.cfId);
    return original && before.get(rule.cfId) === JSON.stringify(rule) ? [original] : newRule(rule);
  });
  return [...written, ...unseen].map(({ ref, rule }, index) => ({ ref, rules: [{ ...rule, priority: index + 1 }] }));
}

interface FileRule {
  readonly id: string;
  readonly ref: string;
  readonly rule: ConditionalFormattingRule;
}

function fileRules(formats: readonly ConditionalFormattingOptions[]): FileRule[] {
  return formats
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .map(({ ref, rule }, index) => ({ id: `file-${index}`, ref, rule }));
}

/** The formula that says the same as a cell rule, or null where there is none. */
function ruleFormula(rule: ConditionalFormattingRule, ref: string): string | null {
  const first = ref.split(/[\s:]/)[0] ?? "A1";
  switch (rule.type) {
    case "expression":
      return operand(rule.formulae, 0);
    case "cellIs":
      return comparison(rule.operator, first, operand(rule.formulae, 0), operand(rule.formulae, 1));
    case "containsText":
    case "timePeriod":
      return "formulae" in rule && Array.isArray(rule.formulae) ? operand(rule.formulae, 0) : null;
    default:
      return null;
  }
}

function comparison(operator: string | undefined, cell: string, low: string | null, high: string | null): string | null {
  if (low === null || operator === undefined) return null;
  if (operator === "between" && high !== null) return `AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "notBetween" && high !== null) return `OR(${cell}<${low},${cell}>${high})`;
  const sign = NUMBER_OPERATORS[operator];
  return sign === undefined ? null : `${cell}${sign}${low}`;
}

function operand(formulae: readonly unknown[] | undefined, index: number): string | null {
  const formula = formulae?.[index];
  return typeof formula === "string" || typeof formula === "number" ? String(formula) : null;
}

function newRule({ cfId, ranges, rule }: ShownRule): FileRule[] {
  if (rule.type !== "highlightCell") return [];
  const ref = writeRanges(ranges);
  const style = writeDifferentialStyle(rule.style);
  switch (rule.subType) {
    case "formula":
      return [{ id: cfId, ref, rule: { type: "expression", formulae: [storedFormula(rule.value)], style } }];
    case "number": {
      const formulae = typeof rule.value === "number" ? [rule.value] : [...(rule.value ?? [])];
      // The library writes any operator; its type lists only the common ones.
      return [{ id: cfId, ref, rule: { type: "cellIs", operator: rule.operator as CellIsOperators, formulae, style } }];
    }
    default:
      return [];
  }
}
