/** Begins a formula where a spreadsheet takes the text in (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula: one that would be is led by an apostrophe. */
export function neutralText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
