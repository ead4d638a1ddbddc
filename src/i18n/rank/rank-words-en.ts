import type { RankWords } from "./rank-words";

/** `rankWordsVi` in English. */
export const rankWordsEn: RankWords = {
  failures: {
    temporary: "a temporary file of Excel: somebody has the workbook open; close it there. It was not counted.",
    "legacy-format": "an old Excel file (.xls); open it in Excel, save it as .xlsx and run again.",
    "binary-format": "not an .xlsx or .xlsm file; open it in Excel or LibreOffice, save it as .xlsx and run again.",
    encrypted: "behind a password; take the password off (File › Info › Protect Workbook) and run again.",
    "too-large": "unusually large or packed, so it was not opened, to protect this computer.",
    "not-a-workbook": "damaged, or no Excel workbook.",
    unknown: "this file could not be read.",
  },
  macrosIgnored: "holds macros (.xlsm): its figures were read, its macros were not run.",
  noTable: "no appendix table found (a header row with code or number, indicator and maximum is needed); the file is not counted.",
  otherSet: (title, shared, rows) => `the table${title === "" ? "" : ` “${title}”`} follows another indicator set (only ${shared} of ${rows} rows agree); set apart, not counted.`,
  otherYear: (year, expected) => (year === expected - 1 ? `figures of ${year}: used to compare with last year, not ranked with ${expected}.` : `figures of ${year}, not ${expected}; set apart, not counted.`),
  unitTwice: (unit, others) => `several files are “${unit}” (${others}); none was counted: say which one to take.`,
  unitFromFileName: (unit) => `the table does not name its unit; taken from the file's name: “${unit}”.`,
  leftOut: "set apart as asked.",
  findings: (errors, worst) => `the checks found ${errors} errors in the table: ${worst}.`,
  indicatorMissing: (codes) => `indicators missing: ${codes}.`,
  maxDiffers: (codes) => `other maxima than the common set at ${codes}; scores are taken as they stand.`,
  ruleDiffers: (codes) => `other scoring texts than the common set at ${codes}.`,
  scoreDiffers: (codes) => `the table's scores and those that the figures give differ at ${codes}.`,
  scoreAboveMax: (codes) => `scores above the maximum at ${codes}.`,
  scoreMissing: (codes) => `no scores yet at ${codes}; they do not count as 0.`,
  measureMissing: (codes) => `no figures to compare units with at ${codes}; no score yet.`,
  scoreAboveChildren: (codes) => `only the parent rows ${codes} bear scores, the rows below are blank; not added to the total.`,
  peersEqual: (codes) => `all units have equal figures at ${codes}, so Min-Max gives no score.`,
  comparisonDiffers: (codes) => `the council's (or final) score is not what comparing the units gives at ${codes}; the consolidation takes the comparison's.`,
  andMore: (listed, more) => `${listed} and ${more} more`,
};
