import type { Grid } from "../../grid/grid";
import { foldWords } from "../../text/fold-text";

/** How far above a header a title may begin. */
const TITLE_ROWS = 12;

/** Lines of an official letterhead, folded; they say nothing of the table. */
const LETTERHEAD = ["cong hoa xa hoi", "doc lap tu do", "uy ban nhan dan", "ubnd ", "so ", "bo "] as const;

/**
 * The heading over a table: the one-cell lines above the header down from the letterhead, without
 * remarks in brackets; null where there are none. `aboveRow` is where the table before it ends.
 */
export function tableTitle(grid: Grid, headerRow: number, aboveRow: number): string | null {
  const lines: string[] = [];
  for (let row = headerRow - 1; row > aboveRow && row >= grid.firstRow && row >= headerRow - TITLE_ROWS; row--) {
    const texts = rowTexts(grid, row);
    if (texts.length > 1) break;
    const [line] = texts;
    if (line === undefined || line.startsWith("(")) continue;
    if (LETTERHEAD.some((start) => `${foldWords(line)} `.startsWith(start))) {
      // "BỘ CHỈ SỐ …" is a title, "BỘ THÔNG TIN …" a letterhead.
      if (!/chi so|tieu chi/.test(foldWords(line))) break;
    }
    lines.unshift(line);
  }
  return lines.length > 0 ? lines.join(" – ") : null;
}

/** The year of assessment that a title or header names, or null. */
export function yearNamed(text: string): number | null {
  const match = /\bnam (20\d\d)\b/.exec(foldWords(text));
  return match ? Number(match[1]) : null;
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column++) {
    const text = grid.line(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}
