/**
 * Why bytes could not be opened as a workbook. `legacy-format`: an .xls (BIFF) file; `encrypted`: a
 * workbook with a password to open; `not-a-workbook`: something else; `damaged`: a zip that ends
 * early or an .xlsx whose parts cannot be read.
 */
export type XlsxOpenFailure = "empty" | "legacy-format" | "encrypted" | "not-a-workbook" | "damaged";

/** The one error that `loadXlsx` rejects with; the page words it. */
export class XlsxOpenError extends Error {
  readonly failure: XlsxOpenFailure;

  constructor(failure: XlsxOpenFailure, detail: string) {
    super(detail);
    this.name = "XlsxOpenError";
    this.failure = failure;
  }
}
