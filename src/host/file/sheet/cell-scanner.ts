import type { CellValue } from "../../../core/grid/cell";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../core/grid/address";
import { damaged } from "../damaged";
import { dateSerial } from "./date-serial";
import { readRichText } from "./shared-strings";
import { shiftFormula } from "./shift-formula";
import { decodeSpreadsheetText } from "../xml/spreadsheet-text";
import { formulaFromFile } from "./stored-formula";
import type { XmlScanner } from "../xml/xml-scanner";
import { decodeXmlText } from "../xml/xml-text";

/** What the cells of every sheet refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** A stored value, or a text that stands in the cell itself. */
const PLAIN_CONTENT = /<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>/y;

/** A whole cell as nearly all writers write it: where it stands, its style on either side, its type; no content, a value or a text. */
const PLAIN_CELL =
  /<c(?: s="(\d+)")? r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="([A-Za-z]+)")?(?:\/>|>(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)<\/c>)/y;

/** The first cell of a shared formula, which holds its text. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly stored: string;
}

/** Walks the rows and cells of a sheet's data and resolves what each holds. One object serves all cells, for speed. */
export class CellScanner {
  /** The current row and cell, 0-based. */
  row = -1;
  column = -1;
  /** The number of the cell's format. */
  style = 0;
  /** null where blank. */
  value: CellValue = null;
  /** "=…", or null. */
  formula: string | null = null;
  /** The number of a shared formula that the cell belongs to, or null. */
  sharedIndex: string | null = null;
  /** Where an array formula that begins here reaches ("A1:B2"), or null. */
  arrayReference: string | null = null;
  /** Where the `c` element stands, and its `f` element; 0 and 0 where it has none. */
  start = 0;
  end = 0;
  formulaStart = 0;
  formulaEnd = 0;
  private readonly scanner: XmlScanner;
  private readonly context: CellContext;
  private readonly shared = new Map<string, SharedFormula>();
  private type: string | null = null;
  private raw: string | null = null;

  /** `scanner` stands at the opening tag of `sheetData`, or begins at a row. */
  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner;
    this.context = context;
  }

  /** The tag just read begins a row. */
  enterRow(): void {
    const reference = this.scanner.attribute("r");
    this.row = reference === null ? this.row + 1 : Number(reference) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < SHEET_ROWS)) throw damaged(`row ${reference ?? ""} is not on a sheet`);
  }

  /** Reads the cell right behind the last tag, where a plain one stands there: most cells do, and one pattern takes a fraction of the time that their tags take. */
  readPlainCell(): boolean {
    const found = this.scanner.passed(PLAIN_CELL);
    if (!found) return false;
    const [, before, column = "", behind, type = null, raw, text] = found;
    this.begin(column);
    this.style = Number(before ?? behind ?? 0);
    this.type = type;
    this.take(raw, text);
    this.end = this.scanner.end;
    return true;
  }

  /** The tag just read begins a cell: reads it up to its end. */
  readCell(): void {
    const { scanner } = this;
    this.begin(scanner.attribute("r"));
    this.style = Number(scanner.attribute("s") ?? 0);
    if (!scanner.empty) this.readContent();
    this.end = scanner.end;
  }

  private begin(reference: string | null): void {
    this.start = this.scanner.start;
    this.place(reference);
    this.value = null;
    this.formula = null;
    this.sharedIndex = null;
    this.arrayReference = null;
    this.formulaStart = 0;
    this.formulaEnd = 0;
  }

  private readContent(): void {
    const { scanner } = this;
    this.type = scanner.attribute("t");
    const [, raw, text] = scanner.wholly(PLAIN_CONTENT) ?? [];
    if (text === undefined && raw === undefined) this.readElements();
    this.take(raw, text);
  }

  /** A stored value, or a text that stands in the cell itself. */
  private take(raw: string | undefined, text: string | undefined): void {
    if (text !== undefined) this.value = decodeSpreadsheetText(text);
    else if (raw !== undefined) this.value = this.resolve(raw);
    // A text of no characters is blank to everybody; only a formula can show one.
    if (this.value === "" && this.formula === null) this.value = null;
  }

  /** What is no plain value or text: formulas, texts in several formats. */
  private readElements(): void {
    const { scanner } = this;
    this.raw = null;
    const outside = scanner.depth - 1;
    while (scanner.next() && !(scanner.closing && scanner.depth === outside)) {
      if (scanner.closing) continue;
      if (scanner.name === "v") this.raw = scanner.empty ? "" : scanner.rawText();
      else if (scanner.name === "f") this.formula = this.readFormula();
      else if (scanner.name === "is") this.value = readRichText(scanner);
      else if (!scanner.empty) scanner.skip();
    }
    if (this.raw !== null) this.value = this.resolve(this.raw);
  }

  private resolve(raw: string): CellValue {
    switch (this.type) {
      case "s":
        return this.context.sharedStrings[Number(raw)] ?? null;
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return { error: decodeXmlText(raw).trim() };
      case "str":
      case "inlineStr":
        return decodeSpreadsheetText(raw);
      case "d":
        return dateSerial(raw.trim(), this.context.date1904);
      default:
        return numberOf(raw);
    }
  }

  private readFormula(): string | null {
    const { scanner } = this;
    this.formulaStart = scanner.start;
    const type = scanner.attribute("t");
    if (type === "array") this.arrayReference = scanner.attribute("ref");
    const index = type === "shared" ? scanner.attribute("si") : null;
    const stored = scanner.innerText().trim();
    this.formulaEnd = scanner.end;
    // A data table's cells are calculated by the table, not by a formula that could be written back.
    if (type === "dataTable") return null;
    if (index === null) return stored === "" ? null : formulaFromFile(stored);
    this.sharedIndex = index;
    return this.sharedFormula(index, stored);
  }

  private sharedFormula(index: string, stored: string): string | null {
    if (stored !== "") {
      this.shared.set(index, { row: this.row, column: this.column, stored });
      return formulaFromFile(stored);
    }
    const first = this.shared.get(index);
    if (!first) return null;
    return formulaFromFile(shiftFormula(first.stored, this.row - first.row, this.column - first.column));
  }

  /** Cells without a reference follow the one before. */
  private place(reference: string | null): void {
    if (reference === null) this.column++;
    else this.column = columnOf(reference);
    if (!(this.column >= 0 && this.column < SHEET_COLUMNS)) throw damaged(`cell ${reference ?? ""} is not on a sheet`);
  }
}

/** The column of "AB12"; quicker than a pattern, and this runs for every cell. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function numberOf(raw: string): CellValue {
  const number = Number(raw);
  if (raw.trim() === "") return null;
  return Number.isFinite(number) ? number : decodeXmlText(raw);
}
