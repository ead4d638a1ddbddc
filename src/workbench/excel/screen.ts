import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../core/grid/address";

/** What only a grid with a screen has (sheets-ui's facade adds it to the same object); headless there is nothing to scroll. */
interface ScreenSheet {
  getVisibleRange?(): { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number } | null;
  scrollToCell?(row: number, column: number): unknown;
}

/** The longest that a page in the background lets its pictures wait, in milliseconds. */
const LONGEST_FRAME = 200;

/** Puts a sheet in front and waits until it is on the screen: before, the grid still tells of the sheet that was there, and scrolls that. */
export async function bringToFront(workbook: FWorkbook, sheet: FWorksheet): Promise<void> {
  if (workbook.getActiveSheet().getSheetId() === sheet.getSheetId()) return;
  workbook.setActiveSheet(sheet);
  if (!isOnScreen(sheet)) return;
  // The first picture lays the sheet out, the second one shows it.
  await nextPicture();
  await nextPicture();
}

/** Excel scrolls to what is selected where it is out of sight, and leaves the view alone where it is not. */
export function bringIntoView(sheet: FWorksheet, area: Area): void {
  if (!isOnScreen(sheet)) return;
  const seen = sheet.getVisibleRange?.();
  if (!seen) return;
  const inSight = area.row >= seen.startRow && area.row < seen.endRow && area.column >= seen.startColumn && area.column < seen.endColumn;
  if (!inSight) sheet.scrollToCell(Math.max(0, area.row - 2), Math.max(0, area.column - 2));
}

function isOnScreen<Sheet extends ScreenSheet>(sheet: Sheet): sheet is Sheet & Required<Pick<ScreenSheet, "scrollToCell">> {
  return sheet.scrollToCell !== undefined;
}

function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, LONGEST_FRAME);
  });
}
