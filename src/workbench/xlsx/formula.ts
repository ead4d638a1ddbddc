/**
 * Formulas as the sheet shows them against formulas as a file keeps them. On disk Excel marks a custom
 * function of an add-in (`DTI.RATIO` is `_xldudf_DTI_RATIO`) and every function younger than Excel 2007
 * (`_xlfn.`, some `_xlfn._xlws.`; names declared by LET and LAMBDA `_xlpm.`); Univer knows none of the marks.
 * Follows "Issue: An _xlfn. prefix is displayed in front of a formula" and ECMA-376 part 1, 18.17.
 */

/** The namespace of our custom functions, as the manifest declares it. */
const CUSTOM_NAMESPACE = "DTI";

/** Functions that Excel writes with `_xlfn.`: those added after Excel 2007 which workbooks of our users use. */
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT AGGREGATE ARABIC ARRAYTOTEXT BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT COVARIANCE.P COVARIANCE.S " +
    "DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP " +
    "MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NETWORKDAYS.INTL NORM.DIST NORM.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS " +
    "SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT " +
    "VAR.P VAR.S VSTACK WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** A text or a quoted sheet name (left alone), or a name directly before an opening bracket. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g;
const STORED_MARK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./gi;

/** "=DTI.RATIO(A1,B1,10)" of the file's `_xldudf_DTI_RATIO(A1,B1,10)`; the result carries the leading "=". */
export function shownFormula(stored: string): string {
  const unmarked = stored.replace(STORED_MARK, (piece) => (isQuoted(piece) ? piece : ""));
  const shown = unmarked.replace(PIECE, (piece: string, name: string | undefined) => (name === undefined ? piece : shownName(name)));
  return `=${shown}`;
}

/** What the file keeps of a formula that the sheet shows (with its leading "="): no "=", marks added. */
export function storedFormula(shown: string): string {
  const body = shown.startsWith("=") ? shown.slice(1) : shown;
  return body.replace(PIECE, (piece: string, name: string | undefined) => (name === undefined ? piece : storedName(name)));
}

function isQuoted(piece: string): boolean {
  return piece.startsWith('"') || piece.startsWith("'");
}

function shownName(name: string): string {
  const mark = `_xldudf_${CUSTOM_NAMESPACE}_`;
  return name.toLowerCase().startsWith(mark.toLowerCase()) ? `${CUSTOM_NAMESPACE}.${name.slice(mark.length)}` : name;
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${CUSTOM_NAMESPACE}.`)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
}
