import { columnIndex, columnLetters, SHEET_COLUMNS, SHEET_ROWS } from "../../../core/grid/address";
import { mapFormulaCode } from "../../../core/grid/formula-tokens";

/** Cells (A1), whole columns (A:B) and whole rows (1:2); neither parts of names, nor functions (LOG10), nor sheet names. */
const reference =
  /(?<![\p{L}\p{N}_.$\\?])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula as it reads `rows` further down and `columns` further right: relative references move,
 * absolute ones stay, those that leave the sheet become #REF!. This is how the copies of a shared
 * formula are read (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (anchor: string, digits: string): string | null => moved(anchor, Number(digits) - 1, rows, SHEET_ROWS, (index) => String(index + 1));
  const column = (anchor: string, letters: string): string | null => {
    const index = columnIndex(letters);
    return index === null ? null : moved(anchor, index, columns, SHEET_COLUMNS, columnLetters);
  };
  return mapFormulaCode(formula, (code) =>
    code.replace(reference, (...match: (string | undefined)[]) => shifted(match, row, column)),
  );
}

type Move = (anchor: string, name: string) => string | null;

function shifted(match: readonly (string | undefined)[], row: Move, column: Move): string {
  const group = (index: number): string => match[index] ?? "";
  if (match[2] !== undefined) return joined("", column(group(1), group(2)), row(group(3), group(4)));
  if (match[6] !== undefined) return joined(":", column(group(5), group(6)), column(group(7), group(8)));
  return joined(":", row(group(9), group(10)), row(group(11), group(12)));
}

function joined(separator: string, first: string | null, second: string | null): string {
  return first === null || second === null ? "#REF!" : first + separator + second;
}

function moved(anchor: string, index: number, by: number, limit: number, print: (index: number) => string): string | null {
  const target = anchor === "$" ? index : index + by;
  return target < 0 || target >= limit ? null : anchor + print(target);
}
