import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { printToPdf } from "./recalculate";

/** The documents of one table: what tells a document's first page, its sheet, its printed columns, and the pages that it may take. */
export const DOCUMENTS = [
  { title: "PHÂN CÔNG THỰC HIỆN", sheet: "DTI – Phân công", columns: 8, mostPages: 24 },
  { title: "KHẮC PHỤC CÁC CHỈ SỐ", sheet: "DTI – Khắc phục", columns: 8, mostPages: 24 },
  { title: "LÝ DO MẤT ĐIỂM CHỈ SỐ", sheet: "DTI – Lý do mất điểm", columns: 5, mostPages: 10 },
  { title: "TÓM TẮT KẾT QUẢ", sheet: "DTI – Tóm tắt", columns: 9, mostPages: 1 },
] as const;

/** Stands at the head of every document's first page. */
const MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/** A4 across, in points, as PDF tells it. */
const A4_ACROSS = /^8(?:41|42)(?:\.\d+)? x 595(?:\.\d+)? pts/;

export interface PrintedPage {
  /** As pdftotext tells it, white space as single spaces. */
  readonly text: string;
  readonly isA4Across: boolean;
}

/** The pages of a workbook that LibreOffice prints, without the sheets that are named. */
export async function printedPages(bytes: Uint8Array, without: readonly string[]): Promise<readonly PrintedPage[]> {
  const workbook = openWorkbookFile(bytes, null);
  await workbook.write({ kind: "undo", edits: without.map((sheet) => ({ kind: "remove-sheet", sheet })) });
  return pagesOf(printToPdf(workbook.save()));
}

function pagesOf(pdf: Uint8Array): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "dti-pdf-"));
  try {
    const file = join(folder, "book.pdf");
    writeFileSync(file, pdf);
    const pages = run("pdftotext", ["-enc", "UTF-8", file, "-"]).split("\f").slice(0, -1);
    const sizes = [...run("pdfinfo", ["-l", String(pages.length), file]).matchAll(/^Page\s+\d+ size:\s+(.*)$/gm)].map(([, size]) => size ?? "");
    return pages.map((text, index) => ({ text: text.normalize("NFC").replace(/\s+/g, " ").trim(), isA4Across: A4_ACROSS.test(sizes[index] ?? "") }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): string {
  const ended = spawnSync(program, args, { encoding: "utf8", maxBuffer: 64_000_000 });
  if (ended.status !== 0) throw new Error(`${program} failed: ${ended.stderr}`);
  return ended.stdout;
}

/** The pages of each document that begins among them, in order: every one begins with the motto. */
export function documentsAmong(pages: readonly PrintedPage[]): readonly (readonly PrintedPage[])[] {
  const starts = pages.flatMap(({ text }, index) => (text.includes(MOTTO) ? [index] : []));
  return starts.map((start, index) => pages.slice(start, starts[index + 1] ?? pages.length));
}

/** Everything that stands in the printed columns. */
export function printedText(grid: Grid, columns: number): string {
  return Array.from({ length: grid.endRow }, (_, row) => rowText(grid, row, columns)).join(" ");
}

/** The words of the row that every page repeats. */
export function repeatedHeader(grid: Grid, columns: number): string {
  const row = Array.from({ length: grid.endRow }, (_, index) => index).find((index) => grid.text(index, 0) === "Số TT") ?? 0;
  return rowText(grid, row, columns);
}

function rowText(grid: Grid, row: number, columns: number): string {
  return Array.from({ length: columns }, (_, column) => grid.text(row, column)).join(" ");
}

/** How often each letter occurs: text that is cut off is missing somewhere, wherever the lines break. */
export function letterCounts(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const letter of text.normalize("NFC").toLowerCase()) if (/\p{L}/u.test(letter)) counts[letter] = (counts[letter] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort());
}
