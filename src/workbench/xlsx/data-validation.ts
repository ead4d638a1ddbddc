import type { DataValidation, DataValidationOperator } from "@cj-tech-master/excelts";
import type { IRange } from "@univerjs/core";
import { readRanges, writeRange } from "./area";
import { shownFormula, storedFormula } from "./formula";

/** A rule as Univer's data-validation plug-in keeps it. */
export interface ShownValidation {
  readonly uid: string;
  readonly ranges: IRange[];
  readonly type: string;
  readonly operator?: DataValidationOperator;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly errorStyle?: number;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** A sheet's rules as the library holds them, by cell ("B2") or, where large, by range ("range:B2:B900"). */
export type FileValidations = Readonly<Record<string, DataValidation | undefined>>;

/** Univer's numbers of the error styles (DataValidationErrorStyle); Excel's own default is "stop". */
const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };
const TYPES = ["list", "whole", "decimal", "date", "textLength", "custom"] as const;
type FileType = (typeof TYPES)[number];

/** The rules of a sheet; cells that share one form one rule. */
export function readValidations(validations: FileValidations): ShownValidation[] {
  const rangesOf = new Map<string, { validation: DataValidation; ranges: IRange[] }>();
  for (const [address, validation] of Object.entries(validations)) {
    if (!validation || validation.type === "any") continue;
    const rule = JSON.stringify(validation, (key, value: unknown) => (key === "sqref" ? undefined : value));
    const entry = rangesOf.get(rule) ?? { validation, ranges: [] };
    entry.ranges.push(...readRanges(address.replace(/^range:/, "")));
    rangesOf.set(rule, entry);
  }
  return [...rangesOf.values()].map(({ validation, ranges }, index) => readRule(validation, ranges, `file-${index}`));
}

/** What the file keeps: its own validations while they stand as they were, else all of them anew. */
export function writeValidations(shown: readonly ShownValidation[], before: FileValidations): FileValidations {
  if (JSON.stringify(shown) === JSON.stringify(readValidations(before))) return before;
  const written: Record<string, DataValidation> = {};
  for (const rule of shown) {
    const validation = writeRule(rule);
    if (validation) for (const range of rule.ranges) written[`range:${writeRange(range)}`] = validation;
  }
  return written;
}

function readRule(validation: DataValidation, ranges: IRange[], uid: string): ShownValidation {
  const formulae = "formulae" in validation ? validation.formulae.map((formula) => operand(validation.type, String(formula))) : [];
  const [formula1, formula2] = formulae;
  return {
    uid,
    ranges,
    type: validation.type,
    ...("operator" in validation && validation.operator ? { operator: validation.operator } : {}),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: validation.allowBlank ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    ...(validation.errorTitle === undefined ? {} : { errorTitle: validation.errorTitle }),
    ...(validation.error === undefined ? {} : { error: validation.error }),
    errorStyle: ERROR_STYLES[validation.errorStyle ?? "stop"] ?? 1,
    showInputMessage: validation.showInputMessage ?? false,
    ...(validation.promptTitle === undefined ? {} : { promptTitle: validation.promptTitle }),
    ...(validation.prompt === undefined ? {} : { prompt: validation.prompt }),
  };
}

/** A list written out is `"a,b"` in a file and `a,b` in Univer; numbers stay; all else is a formula. */
function operand(type: string, formula: string): string {
  const list = type === "list" ? /^"(.*)"$/s.exec(formula)?.[1] : undefined;
  if (list !== undefined) return list.replaceAll('""', '"');
  return formula === "" || Number.isFinite(Number(formula)) ? formula : shownFormula(formula);
}

function writeRule(shown: ShownValidation): DataValidation | null {
  const type = TYPES.find((known): known is FileType => known === shown.type);
  if (!type) return null;
  const formulae = [shown.formula1, shown.formula2].filter((formula) => formula !== undefined).map((formula) => storedOperand(type, formula));
  return {
    type,
    formulae,
    ...(shown.operator ? { operator: shown.operator } : {}),
    allowBlank: shown.allowBlank ?? true,
    showErrorMessage: shown.showErrorMessage ?? false,
    showInputMessage: shown.showInputMessage ?? false,
    errorStyle: Object.keys(ERROR_STYLES).find((name) => ERROR_STYLES[name] === shown.errorStyle) ?? "stop",
    ...(shown.errorTitle === undefined ? {} : { errorTitle: shown.errorTitle }),
    ...(shown.error === undefined ? {} : { error: shown.error }),
    ...(shown.promptTitle === undefined ? {} : { promptTitle: shown.promptTitle }),
    ...(shown.prompt === undefined ? {} : { prompt: shown.prompt }),
  };
}

function storedOperand(type: FileType, formula: string): string {
  if (formula.startsWith("=")) return storedFormula(formula);
  return type === "list" ? `"${formula.replaceAll('"', '""')}"` : formula;
}
