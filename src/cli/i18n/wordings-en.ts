import type { CliWordings } from "./wordings";

/** `wordingsVi` in English. */
export const wordingsEn: CliWordings = {
  usage: `Usage:
  dti inspect FILE [--json]       show the appendix tables of an .xlsx file
  dti check FILE [--json]         check the tables and report wrong cells
  dti fill FILE -o OUT            fill the score column, write a new file
      --mode native|dti|values    native formulas (default), DTI functions or values
      --column self|council|final|new|LETTER
      --inputs INPUTS.json        [{"sheet", "path" or "row", "inputs": {"a": 1}}]
      --figures FORM.xlsx         takes figures from a filled form (where the structure is locked: dti forms makes it)
  dti plan FILE -o NEW_FILE       writes assignment, remediation plan, reasons for lost points
      --today YYYY-MM-DD          and a summary with charts; again keeps what was typed
      --notes                     also write advice as notes on the score cells below their maximum
  dti compare FILE [EARLIER]      what rose and fell, and what comes from another rule or maximum
      --now LETTER --before LETTER   the score columns; of one file, two of its own
      --sheet NAME --earlier-sheet NAME   where a file holds several tables; -o OUT adds a sheet
  dti rank FOLDER -o OUT          consolidate and rank the workbooks of many units; run again to update
      --export NAME.csv|NAME.parquet   a flat table for DuckDB, Power BI …
      --scores auto|final|council|computed|self|published
      --units UNITS.json          {"file.xlsx": "Unit name" or null to leave it out}
      --index sum|mean-of-pillars|mean-of-shares   how the index is made where the document allows several ways
      --min-max between-extremes|share-of-best     how to read "Min-Max" where the document gives no formula
      --rounding two-decimals|none|as-decided      how scores are rounded; both choices are kept in the result
      --agencies AGENCIES.json    renamed units: [{"from", "to", "since"}], before those that come along
      --year YEAR                 the year to rank; --cache FOLDER where readings are kept
  dti send FILE -o OUT            a copy to send on: it works without the add-in
      --mode native|values        native formulas (default) or values
      --sheets hide|remove|keep   DTI sheets: hidden (default), removed (only with values) or kept
      --keep-names                keep sources, suppliers and the DTI journal
      --keep-notes                keep the advice notes of DTI on score cells
  dti forms FILE -o FOLDER        forms for the agencies that supply figures, a file each
  dti collect FILE FORM… -o OUT   merges returned forms; differing values are shown, not written
      --date YEAR-MONTH-DAY       the day of collecting: merged agencies are asked by their successors
      --year YEAR                 the year of assessment on the forms (default: the table's)
      --agencies AGENCIES.json    [{"from", "to", "since"}], before the successions that come along
  dti snapshot FILE -o OUT --quarter 2025-Q3   keep scores and figures of a quarter on the sheet “DTI – Diễn biến”
      --replace                   keep a quarter again that was kept
  dti rule                        read JSON lines {id, rule, max, cases} on stdin
Everywhere: --lang vi|en, --help
Exit codes: 0 fine; 1 errors in a table; 2 unusable input.
`,
  noCommand: "no command given. See: dti --help",
  unknownCommand: (command) => `there is no command “${command}”. See: dti --help`,
  badArguments: (detail) => `bad arguments (${detail}). See: dti --help`,
  oneFile: "exactly one file is needed. See: dti --help",
  oneOrTwoFiles: "one file is needed, or this year's and then last year's. See: dti --help",
  whichTable: (path, option, sheets) => `${path}: choose a table with ${option} NAME; sheets with a table: ${sheets}.`,
  twoColumns: (columns) => `within one file two different score columns are compared (--now LETTER --before LETTER); score columns: ${columns}.`,
  noOutput: "-o OUT is missing: the file to write.",
  badChoice: (option, given, choices) => `${option} “${given}” is not valid; choose one of: ${choices}.`,
  notFound: (path) => `there is no file ${path}.`,
  isDirectory: (path) => `${path} is a directory, not a file.`,
  cannotRead: (path, detail) => `cannot read ${path} (${detail}).`,
  cannotWrite: (path, detail) => `cannot write ${path} (${detail}).`,
  inFile: (path, sentence) => `${path}: ${sentence}`,
  onlyDoubtful: (path, places) => `${path}: there are only tables laid out like an appendix whose words do not speak of digital transformation (${places}). Open the file in Excel and take the table under “Columns of the table”.`,
  noTable: (path) => `${path}: no appendix table found (a header row with code or number, indicator and maximum score is needed).`,
  unknownColumn: (column, sheet, choices) => `sheet “${sheet}” has no score column “${column}”; usable columns: ${choices}.`,
  badInputs: (path, entry, detail) => `${path}: entry ${entry}: ${detail}`,
  badJson: (path, detail) => `${path} is not valid JSON (${detail}).`,
  notAList: (path) => `${path} must be a JSON list [{"sheet", "path" or "row", "inputs"}].`,
  unknownRow: (sheet, row) => `sheet “${sheet}” has no indicator ${row} in an appendix table.`,
  unknownInput: (name, names) => `there is no input “${name}”; this indicator's rule asks for: ${names}.`,
  badRuleLine: (line, detail) => `stdin, line ${line}: ${detail}`,
  severity: { error: "ERROR", warning: "WARNING", info: "NOTE" },
  noFindings: "Nothing found.",
  findingCount: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} notes.`,
  table: (sheet, first, last, title) => `Sheet “${sheet}”, rows ${first}–${last}${title}`,
  columns: (list) => `  Columns: ${list}`,
  rows: (indicators, readable, unreadable) => `  ${indicators} indicators; ${readable} rules read, ${unreadable} not readable`,
  totals: (printed, max) => `  Total ${printed}/${max}`,
  columnNames: {
    code: "code", name: "indicator", max: "maximum", score: "score", selfScore: "self", councilScore: "council", finalScore: "final",
    rule: "rule", lead: "lead", support: "support", deadline: "deadline", solution: "solution", reason: "reason", adjustment: "reason for the change", evidence: "evidence", note: "note",
  },
  filled: (sheet, column, header, count) => `Sheet “${sheet}”, column ${column} (${header}): ${count} score cells written`,
  typedInputs: (typed, total) => `  Inputs: ${typed} of ${total} given`,
  kept: (count) => `  ${count} rows keep what they have`,
  secondWorkbook: (file) => `  The workbook's structure is locked, so the sheet “DTI – Số liệu” cannot be added: run dti forms ${file} -o FOLDER, type the figures into the form there, then dti fill ${file} --figures FORM -o OUT`,
  made: (sheet: string, table: string) => `Made sheet “${sheet}” from the table on sheet “${table}”`,
  madeAgain: (sheet: string, table: string) => `Made sheet “${sheet}” again from the table on sheet “${table}”, keeping what was typed`,
  noted: (written: number, removed: number) => `Wrote ${written} notes on score cells, deleted ${removed} old notes of DTI`,
  notesLeft: (cells: string) => `  Cells with somebody else's note, left as they are: ${cells}`,
  notesRemoved: (count: number) => `Deleted ${count} advice notes of DTI`,
  namesRemoved: (names: string) => `Removed from the file’s properties: ${names}`,
  documentNames: { author: "author", lastAuthor: "who saved last", manager: "manager", company: "company" },
  othersNotes: (count: number) => `Note: ${count} notes or comments that people wrote, with their names, are still in the file`,
  badDay: (option: string, given: string) => `${option} “${given}” is no day in the form YYYY-MM-DD (2026-03-31).`,
  readingFiles: "Reading files",
  writingUnits: "Writing the result, units",
  moreProblems: (count, sheet) => `… and ${count} more, see the sheet “${sheet}”.`,
  filesRead: (files, known) => `Looked at ${files} files${known > 0 ? ` (${known} unchanged since the last run)` : ""}.`,
  noFolder: (path) => `there is no folder ${path}.`,
  nothingToRank: (path) => `${path}: no workbook that can be ranked (.xlsx files with an appendix table are needed; two files of one unit need --units).`,
  otherLayout: (path) => `${path}: its sheet “DTI – Tổng hợp” holds another set or its columns were moved; write another file with -o.`,
  indexUndecided: (folder, methods) => `${folder}: the set's document allows several ways to make the index; choose one with --index: ${methods}.`,
  ranked: (units, year, again) => `${again ? "Updated" : "Ranked"} ${units} units${year === "" ? "" : `, ${year}`}:`,
  sendMode: "--sheets remove needs --mode values: formulas still read the DTI sheets.",
  sent: (native, values) => `${native} DTI formulas became native formulas, ${values} cells became values`,
  stuck: (cells) => `  These formulas need the add-in and show nothing that could replace them: ${cells}`,
  printOutside: (sheet, column) => `  Sheet “${sheet}”: the print area leaves out column ${column}`,
  ownSheets: { keep: (sheets) => `  Kept: ${sheets}`, hide: (sheets) => `  Hidden: ${sheets}`, remove: (sheets) => `  Removed: ${sheets}` },
  noFormsFolder: "-o FOLDER is missing: where the forms go.",
  noForms: "a workbook and at least one returned form are needed. See: dti --help",
  badAgencies: (path) => `${path} must be a JSON list [{"from", "to", "since": "2025-03-01"}].`,
  noInputSheet: (path) => `${path}: there is no sheet “DTI – Số liệu” yet; run dti fill first.`,
  formWritten: (path, figures) => `${path}: ${figures} figures`,
  formsWritten: (forms) => `Wrote ${forms} forms.`,
  collected: (figures) => `Merged ${figures} figures.`,
  ownValue: "the workbook",
  valueOfForm: (value, form) => `${value} (${form})`,
  formConflict: (key, values) => `  ${key}: different values, none written: ${values}`,
  formNotAssessed: (path: string, form: string) => `Indicator ${path}: “Không đánh giá” (not assessed) was written, as ${form} says`,
  formUnreadable: (key, text, form) => `  ${key}: “${text}” is no number (${form})`,
  silentAgencies: (agencies) => `No answer yet: ${agencies}`,
  index: {
    title: (set) => `Index${set === "" ? "" : ` (${set})`}`,
    method: { sum: "Total", "mean-of-pillars": "Mean of the pillars’ points", "mean-of-shares": "Mean of the pillars’ shares" },
    inForce: "(in force)",
    percent: (percent) => `index ${percent}%`,
    band: (name) => `class ${name}`,
    open: (open, indicators) => `${open}/${indicators} indicators have no score yet, so there is no index (%).`,
    notAssessed: (count, points) => `${count} indicators are not assessed: ${points} points leave the maximum.`,
    problem: {
      "pillars-missing": (pillars) => `The file has no table for ${pillars}, so there is no index of the whole.`,
      "pillars-twice": (pillars) => `${pillars} stands on several sheets, so there is no index of the whole.`,
    },
  },
  formBeyond: (key, value, max, form) => `  ${key}: a score of ${value} is not within 0–${max}, not merged (${form})`,
  formOtherYear: (form, year) => `  ${form}: ${year === null ? "names no year of assessment" : `is a form of ${year}`}, not merged; where the year is right, add --year`,
  formForeign: (form) => `  ${form}: no form of this add-in, not merged`,
  formOtherQuestion: (key, form) => `  ${key}: the form asks for something else, not merged (${form})`,
  badQuarter: (quarter) => `--quarter “${quarter}” is not valid; write 2025-Q3.`,
  snapshotTaken: (figures, quarter) => `${figures} scores and figures of ${quarter} were kept.`,
  snapshotThere: (quarter) => `${quarter} was kept already; add --replace to keep it again.`,
  snapshotNothing: (path) => `${path}: there are no scores or figures to keep yet.`,
  snapshotMoved: (path) => `${path}: columns of the sheet “DTI – Diễn biến” were moved, or the next column holds something else; put the columns back and run again.`,
  saved: (path) => `Wrote ${path}.`,
};
