import { neutralText } from "./neutral-text";

/** A cell that is copied: a number stays one, a text stays text wherever it is pasted. */
export type CopiedCell = string | number;

/** Two spellings of one table, for the clipboard. */
export interface CopiedTable {
  /** Tab-separated, a line a row. */
  readonly plain: string;
  /** Word makes a table of it, and Excel keeps "1.10" as the text that it is. */
  readonly html: string;
}

/** Rows with their header as what Excel, Word and mail programs paste as a table. Texts that begin like formulas stay texts. */
export function copiedTable(rows: readonly (readonly CopiedCell[])[]): CopiedTable {
  return {
    plain: rows.map((row) => row.map(plainCell).join("\t")).join("\r\n"),
    html: `<table>${rows.map((row) => `<tr>${row.map(htmlCell).join("")}</tr>`).join("")}</table>`,
  };
}

/** What parts cells or rows becomes a space. */
function plainCell(cell: CopiedCell): string {
  return typeof cell === "number" ? String(cell) : neutralText(cell.replace(/[\t\r\n]+/g, " ").trim());
}

function htmlCell(cell: CopiedCell): string {
  const text = escapeHtml(plainCell(cell));
  return typeof cell === "number" ? `<td>${text}</td>` : `<td style="mso-number-format:'\\@'">${text}</td>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
