/** What a workbook is to become before it goes to people who may not have the add-in. */
export interface SendOptions {
  /** What becomes of formulas that need the add-in: formulas of Excel's own, or what they show. */
  readonly formulas: "native" | "values";
  /** What becomes of our own sheets. They are taken out of copies only, and only where no formula needs them. */
  readonly ownSheets: "keep" | "hide" | "remove";
  /** What becomes of our notes on score cells; in Excel they bear the name of whoever had them written. Other people's notes stay. */
  readonly notes: "keep" | "remove";
  /** Whether who supplied a figure, where it comes from, and what we keep of who did what are taken out. */
  readonly forget: boolean;
}
