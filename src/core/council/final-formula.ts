import { outOfSumsTests } from "../score/out-of-sums-tests";
import type { FinalSettings } from "./final-score";

/** The cells of one row that its final score follows from, as addresses; null where the table has no such column. */
export interface FinalCells {
  readonly council: string | null;
  readonly self: string | null;
  /** Note and reason. */
  readonly remarks: readonly string[];
}

/** `finalScore` as a native formula. `notAssessed`: the words that it shows for a row out of the sums. An error value in a source gives no score. */
export function finalFormula({ council, self, remarks }: FinalCells, { missingIsZero, decimals }: FinalSettings, notAssessed: string): string {
  const words = `"${notAssessed}"`;
  const remark = remarks.join("&\" \"&");
  const without = missingIsZero ? (remark === "" ? "0" : `IF(LEN(TRIM(${remark}))>0,"",0)`) : '""';
  const blank = remark === "" ? without : `IF(${saysOut(remark)},${words},${without})`;
  const said = [self, council].reduce<string>((rest, cell) => (cell === null ? rest : wordOf(cell, rest, words, decimals)), blank);
  return `=IFERROR(${said},"")`;
}

/** A number counts, words out of the sums say so, other words give nothing; a blank cell leaves it to the next. */
function wordOf(cell: string, blank: string, words: string, decimals: number): string {
  return `IF(ISNUMBER(${cell}),ROUND(${cell},${decimals}),IF(LEN(TRIM(${cell}))>0,IF(${saysOut(cell)},${words},""),${blank}))`;
}

function saysOut(text: string): string {
  return `OR(${outOfSumsTests(text).join(",")})`;
}
