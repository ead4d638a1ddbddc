import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import { lineHeight, linesInCell, ROW_PADDING, rowHeightFor } from "../text/width/text-height";
import type { TypeFace } from "../text/width/wrap-text";
import type { Joins } from "./look";
import { isBold, typeSize } from "./look";
import type { DocumentCell, DocumentRow, SheetDocument } from "./sheet-document";

/** A row of a document with what is left out of its lines where it goes on. */
export interface FittedRow extends DocumentRow {
  readonly joins: Joins;
}

/** A row is never higher: Excel's limit is 409.5 points, and a page of A4 across has to hold it below the repeated header. */
const MOST_POINTS = 345;
const LEAST_POINTS = 18;

const WHOLE: Joins = { above: false, below: false };

/**
 * Rows as they can be printed: where a text is higher than a page, the row goes on in further rows ("key»2"), so that nothing
 * is cut off.
 */
export function fitRows(document: SheetDocument): readonly FittedRow[] {
  return document.rows.flatMap((row) => {
    const pieces = row.cells.map((cell) => textPieces(cell, document));
    const count = Math.max(1, ...pieces.map((each) => each.length));
    return Array.from({ length: count }, (_, index): FittedRow => ({
      ...row,
      key: index === 0 ? row.key : `${row.key}»${index + 1}`,
      cells: row.cells.map((cell, at) => ({ ...cell, content: pieces[at]?.[index] ?? BLANK })),
      joins: count === 1 ? WHOLE : { above: index > 0, below: index < count - 1 },
    }));
  });
}

/** The height in points that a row needs for its contents. */
export function rowHeight(row: DocumentRow, contents: readonly CellContent[], document: SheetDocument): number {
  if (row.height !== undefined) return row.height;
  const needed = row.cells.map((cell) => linesOf(textOf(contents[cell.column] ?? BLANK), cell, document).length * lineHeight(faceOf(cell, document)));
  return rowHeightFor(needed, LEAST_POINTS);
}

function textPieces(cell: DocumentCell, document: SheetDocument): readonly CellContent[] {
  const text = textOf(cell.content);
  const mostLines = Math.floor((MOST_POINTS - ROW_PADDING) / lineHeight(faceOf(cell, document)));
  if (text === "" || linesOf(text, cell, document).length <= mostLines) return [cell.content];
  const pieces: string[][] = [[]];
  for (const paragraph of text.split(/\r?\n/)) {
    let rest = linesOf(paragraph, cell, document);
    while (rest.length > 0) {
      const held = (pieces.at(-1) ?? []).reduce((lines, piece) => lines + linesOf(piece, cell, document).length, 0);
      const room = mostLines - held;
      if (room > 0) pieces.at(-1)?.push(rest.slice(0, room).join(" "));
      rest = rest.slice(Math.max(room, 0));
      if (rest.length > 0) pieces.push([]);
    }
  }
  return pieces.map((piece): CellContent => ({ kind: "value", value: piece.join("\n") }));
}

function linesOf(text: string, cell: DocumentCell, document: SheetDocument): readonly string[] {
  const width = document.widths.slice(cell.column, cell.column + cell.span).reduce((sum, each) => sum + each, 0);
  return linesInCell(text, width, faceOf(cell, document));
}

function faceOf({ look }: DocumentCell, { tableSize }: SheetDocument): TypeFace {
  return { size: typeSize(look, tableSize), bold: isBold(look) };
}

function textOf(content: CellContent): string {
  return content.kind === "value" ? String(content.value) : content.kind === "formula" ? String(content.shows ?? "") : "";
}
