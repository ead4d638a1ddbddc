import type { Cell, CellErrorValue, CellValue } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";
import { readCell } from "./cell-read";
import { storedFormula } from "./formula";
import type { ThemeColors } from "./palette";
import { documentText, writeRichText } from "./rich-text";

type Scalar = string | number | boolean;

const ERRORS: ReadonlySet<string> = new Set<CellErrorValue["error"]>(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"]);

/**
 * Puts what the sheet shows into a file's cell. A cell that shows what the file already held keeps the
 * file's own form (a date, a link, runs of rich text, the spelling of a formula); only a formula's
 * cached result is brought up to date.
 */
export function writeCell(target: Cell, shown: ICellData, theme: ThemeColors): void {
  const before = readCell(target, theme);
  if (shown.f) {
    const formula = before.f === shown.f && target.formula ? target.formula : storedFormula(shown.f);
    target.value = formulaValue(target, formula, shown);
  } else if (before.f || !sameContent(before, shown)) {
    target.value = plainValue(shown);
  }
}

function formulaValue(target: Cell, formula: string, shown: ICellData): CellValue {
  const value = scalar(shown);
  const result = isError(value) ? { error: value } : value;
  const former = target.value;
  const spread = typeof former === "object" && former !== null && "shareType" in former ? { shareType: former.shareType, ref: former.ref } : {};
  return { formula, ...spread, ...(result === null ? {} : { result }) };
}

function plainValue(shown: ICellData): CellValue {
  if (!shown.p) return scalar(shown);
  const richText = writeRichText(shown.p);
  return richText.some((run) => run.font) ? { richText } : documentText(shown.p);
}

/** The value of a cell as its type says: Univer keeps booleans as 0 and 1, and may keep a number as text. */
function scalar(shown: ICellData): Scalar | null {
  const value = shown.v;
  if (value === null || value === undefined) return null;
  switch (shown.t) {
    case 1:
    case 4:
      return String(value);
    case 2:
      return Number.isFinite(Number(value)) ? Number(value) : String(value);
    case 3:
      return value === true || value === 1 || value === "1" || value === "TRUE";
    default:
      return value;
  }
}

function isError(value: Scalar | null): value is CellErrorValue["error"] {
  return typeof value === "string" && ERRORS.has(value);
}

function sameContent(before: ICellData, shown: ICellData): boolean {
  if (shown.p || before.p) {
    return JSON.stringify(before.p ? writeRichText(before.p) : scalar(before)) === JSON.stringify(shown.p ? writeRichText(shown.p) : scalar(shown));
  }
  return scalar(before) === scalar(shown);
}
