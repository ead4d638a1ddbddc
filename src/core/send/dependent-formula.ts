import { INPUT_TABLE_NAME, OWN_SHEET_PREFIX, PEERS_TABLE_NAME } from "../score/input-sheet-layout";

/** Whether a formula calls one of our functions: without the add-in it shows #NAME?. Excel writes `_xldudf_` before names that it does not know. */
export function needsAddIn(formula: string): boolean {
  return /(?<![\p{L}\p{N}_.])(?:_xldudf_)?DTI[._][A-Z]+\(/iu.test(withoutQuotes(formula));
}

/** Whether a formula reads one of our sheets. */
export function needsOwnSheets(formula: string): boolean {
  const names = [...formula.replace(TEXT, '""').matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = ""]) => name.normalize("NFC"));
  if (names.some((name) => name.startsWith(OWN_SHEET_PREFIX.normalize("NFC")))) return true;
  return OWN_TABLE.test(withoutQuotes(formula));
}

/** Texts and quoted sheet names say nothing of what a formula calls. */
function withoutQuotes(formula: string): string {
  return formula.replace(TEXT, '""').replace(/'(?:[^']|'')*'/g, "''");
}

const TEXT = /"(?:[^"]|"")*"/g;
const OWN_TABLE = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${INPUT_TABLE_NAME}|${PEERS_TABLE_NAME})\\[`, "iu");
