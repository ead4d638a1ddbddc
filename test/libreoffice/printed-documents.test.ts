import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { WritePlan } from "../../src/core/plan/write-plan";
import { files, runInMemory } from "../cli/run-in-memory";
import { printToPdf } from "../support/recalculate";

/** Pages that a document may take: assignment, remediation plan, reasons, summary. */
const MOST_PAGES = [24, 24, 10, 1];

/** The text of each page as pdftotext tells it, white space as single spaces. */
function pagesOf(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "dti-pdf-"));
  try {
    writeFileSync(join(folder, "book.pdf"), pdf);
    const run = spawnSync("pdftotext", ["-enc", "UTF-8", join(folder, "book.pdf"), "-"], { encoding: "utf8", maxBuffer: 64_000_000 });
    if (run.status !== 0) throw new Error(`pdftotext failed: ${run.stderr}`);
    return run.stdout.split("\f").slice(0, -1).map((page) => page.normalize("NFC").replace(/\s+/g, " ").trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The documents of the Bạch Thông appendix, printed; the appendix itself is left out. */
async function printed(): Promise<{ readonly pages: readonly string[]; readonly bytes: Uint8Array }> {
  const run = await runInMemory(["plan", files.bachThong, "-o", "out.xlsx"]);
  expect(run.code).toBe(0);
  const bytes = run.written.get("out.xlsx") ?? new Uint8Array();
  const workbook = openWorkbookFile(bytes, null);
  const onlyDocuments: WritePlan = { kind: "undo", edits: [{ kind: "remove-sheet", sheet: "PL" }] };
  await workbook.write(onlyDocuments);
  return { pages: pagesOf(printToPdf(workbook.save())), bytes };
}

test("the documents print on A4 pages with repeated headers, and nothing is cut off", async () => {
  const { pages, bytes } = await printed();
  const starts = pages.flatMap((page, index) => (page.includes("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") ? [index] : []));
  const titles = ["PHÂN CÔNG THỰC HIỆN", "KHẮC PHỤC CÁC CHỈ SỐ", "LÝ DO MẤT ĐIỂM CHỈ SỐ", "TÓM TẮT KẾT QUẢ"];
  expect(starts.map((start) => titles.find((title) => pages[start]?.includes(title)))).toEqual(titles);
  const lengths = starts.map((start, index) => (starts[index + 1] ?? pages.length) - start);
  expect(lengths.map((length, index) => length >= 1 && length <= (MOST_PAGES[index] ?? 0))).toEqual([true, true, true, true]);
  const tablePages = pages.slice(0, starts[3]);
  expect(tablePages.filter((page) => !page.includes("Số TT")).length).toBe(0);
  const { sheets } = await openWorkbookFile(bytes, null).read();
  for (const [index, name] of ["DTI – Phân công", "DTI – Khắc phục", "DTI – Lý do mất điểm"].entries()) {
    const grid = sheets.find(({ sheet }) => sheet === name);
    if (!grid) throw new Error(`There is no sheet "${name}".`);
    const own = pages.slice(starts[index], starts[index + 1]);
    const header = headerOf(grid, printedColumns(name));
    const wanted = [textOf(grid, printedColumns(name)), ...own.slice(1).map(() => header)].join("");
    expect([name, letters(own.join(""))]).toEqual([name, letters(wanted)]);
  }
}, 240_000);

/** Everything that stands in the printed columns. */
function textOf(grid: Grid, columns: number): string {
  const rows = Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: columns }, (_unused, column) => grid.text(row, column)).join(" "));
  return rows.join(" ");
}

/** The words of the row that every page repeats. */
function headerOf(grid: Grid, columns: number): string {
  const row = Array.from({ length: grid.endRow }, (_, index) => index).find((index) => grid.text(index, 0) === "Số TT") ?? 0;
  return Array.from({ length: columns }, (_, column) => grid.text(row, column)).join(" ");
}

/** How often each letter occurs: text that is cut off is missing somewhere, wherever the lines break. */
function letters(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const letter of text.normalize("NFC").toLowerCase()) if (/\p{L}/u.test(letter)) counts[letter] = (counts[letter] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort());
}

/** How many columns of a document are printed; the key stands behind them. */
function printedColumns(name: string): number {
  return name === "DTI – Lý do mất điểm" ? 5 : 8;
}
