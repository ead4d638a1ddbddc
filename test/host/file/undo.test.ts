import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Area } from "../../../src/core/grid/address";
import { cellAddress } from "../../../src/core/grid/address";
import type { CellContent } from "../../../src/core/grid/cell";
import { invert } from "../../../src/core/plan/invert";
import type { CellFormat, Edit, WritePlan } from "../../../src/core/plan/write-plan";
import { highlightMarker } from "../../../src/core/plan/write-plan";
import type { FileWorkbook } from "../../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";

jest.setTimeout(60_000);

const bytes = new Uint8Array(readFileSync(join(__dirname, "../../workbooks/clean-4-bach-thong.xlsx")));
const sheet = "PL";
const newSheet = "DTI – Số liệu";

const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((words) => words.normalize("NFC").replace(/[\ud800-\udfff\ufffe\uffff]/g, "?"));
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: "blank" }),
  text.filter((words) => words !== "").map((value): CellContent => ({ kind: "value", value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): CellContent => ({ kind: "value", value: value === 0 ? 0 : value })),
  fc.boolean().map((value): CellContent => ({ kind: "value", value })),
  fc.constantFrom("=SUM(C11:C12)", '=IF(A1<>"",1,"<&>")', "=DTI.RATIO(C11,D11,10)", "=IFS(TRUE,1)").map((formula): CellContent => ({ kind: "formula", formula })),
);
const area: fc.Arbitrary<Area> = fc.record({ row: fc.nat(130), column: fc.nat(12), rowCount: fc.integer({ min: 1, max: 4 }), columnCount: fc.integer({ min: 1, max: 3 }) });
const format: fc.Arbitrary<CellFormat> = fc.record(
  { bold: fc.boolean(), fontSize: fc.integer({ min: 8, max: 20 }), fillColor: fc.constantFrom(null, "#FFF9E5", "#D9E1F2"), numberFormat: fc.constantFrom("General", "0.00", '"▼ "0'), wrapText: fc.boolean() },
  { requiredKeys: [] },
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  area.chain((place) => rectangle(place, content).map((after): Edit => ({ kind: "cells", sheet, row: place.row, column: place.column, before: after, after }))),
  fc.tuple(area, format).map(([place, all]): Edit => ({ kind: "formats", sheet, area: place, format: { all } })),
  fc.tuple(area, area, format).map(([place, like, change]): Edit => ({ kind: "formats", sheet, area: place, format: { like: { ...place, row: like.row, column: like.column }, change } })),
  fc.tuple(fc.nat(12), fc.integer({ min: 10, max: 400 })).map(([column, width]): Edit => ({ kind: "column-widths", sheet, columns: [{ column, width: width * 0.75 }] })),
  fc.tuple(area, fc.constantFrom("=0", "<1")).map(([place, test]): Edit => ({ kind: "add-highlight", sheet, areas: [place], formula: `=AND(${highlightMarker}=0,A1${test})`, format: { bold: true } })),
  fc.constant<Edit>({ kind: "remove-highlights", sheet }),
  fc.constant<Edit>({ kind: "add-sheet", sheet: newSheet }),
);
/**
 * At most one edit of a kind touches a cell and no format is copied from a cell that gets another, as
 * in the plans that the add-in makes: an inverse restores what was there before the plan.
 */
const plan: fc.Arbitrary<WritePlan> = fc.array(edit, { maxLength: 6 }).map((edits) => ({ kind: "fill", edits: withSteadySources(withoutOverlaps(edits)) }));

function rectangle<Item>({ rowCount, columnCount }: Area, item: fc.Arbitrary<Item>): fc.Arbitrary<Item[][]> {
  return fc.array(fc.array(item, { minLength: columnCount, maxLength: columnCount }), { minLength: rowCount, maxLength: rowCount });
}

function areaOf(one: Edit): Area | null {
  if (one.kind === "cells") return { row: one.row, column: one.column, rowCount: one.after.length, columnCount: one.after[0]?.length ?? 0 };
  return one.kind === "formats" ? one.area : null;
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const taken = new Set<string>();
  return edits.filter((one) => {
    const keys = [...addressesOf(areaOf(one))].map((address) => `${one.kind} ${address}`);
    const free = keys.every((key) => !taken.has(key));
    if (free) keys.forEach((key) => taken.add(key));
    return free;
  });
}

function withSteadySources(edits: readonly Edit[]): readonly Edit[] {
  const formatted = new Set(edits.flatMap((one) => (one.kind === "formats" ? [...addressesOf(one.area)] : [])));
  const isSteady = (one: Edit): boolean => one.kind !== "formats" || !("like" in one.format) || [...addressesOf(one.format.like)].every((address) => !formatted.has(address));
  return edits.filter(isSteady);
}

function addressesOf(place: Area | null): Set<string> {
  const addresses = new Set<string>();
  if (!place) return addresses;
  for (let row = 0; row < place.rowCount; row++) {
    for (let column = 0; column < place.columnCount; column++) addresses.add(cellAddress(place.row + row, place.column + column));
  }
  return addresses;
}

/** What every cell of the workbook holds, by address; blank ones are absent. */
async function contents(workbook: FileWorkbook): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const grid of (await workbook.read()).sheets) {
    for (let row = grid.firstRow; row < grid.endRow; row++) {
      for (let column = grid.firstColumn; column < grid.endColumn; column++) {
        const held = grid.content(row, column);
        if (held.kind !== "blank") found[`${grid.sheet}!${cellAddress(row, column)}`] = JSON.stringify(held);
      }
    }
  }
  return found;
}

/** How everything looks that a plan may change, by edit and row. */
async function looks(workbook: FileWorkbook): Promise<Record<string, string>> {
  const captured = await workbook.capture(everything);
  const lines = captured.flatMap((entry, index): readonly (readonly [string, string])[] => (entry.kind === "formats" ? (entry.formats ?? []).map((line, row) => [`row ${row + 1}`, JSON.stringify(line)]) : [[`edit ${index}`, JSON.stringify(entry)]]));
  return Object.fromEntries(lines);
}

/** The entries that are not the same in both; comparing whole records is slow. */
function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): readonly unknown[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]).map((key) => [key, a[key], b[key]]);
}

/** The contents with what the plan's cells are to hold. */
function withCells(before: Readonly<Record<string, string>>, { edits }: WritePlan): Record<string, string> {
  const after = { ...before };
  for (const one of edits) {
    if (one.kind !== "cells") continue;
    one.after.forEach((line, row) => line.forEach((held, column) => (after[`${sheet}!${cellAddress(one.row + row, one.column + column)}`] = JSON.stringify(held))));
  }
  return Object.fromEntries(Object.entries(after).filter(([, held]) => held !== JSON.stringify({ kind: "blank" })));
}

const everything: WritePlan = {
  kind: "fill",
  edits: [
    { kind: "formats", sheet, area: { row: 0, column: 0, rowCount: 135, columnCount: 16 }, format: { all: {} } },
    { kind: "column-widths", sheet, columns: Array.from({ length: 13 }, (_, column) => ({ column, width: 1 })) },
    { kind: "remove-highlights", sheet },
    { kind: "add-sheet", sheet: newSheet },
  ],
};

describe("a plan on a real workbook", () => {
  it("changes only the cells that it names, and holds what it says there", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (applied) => {
        const workbook = openWorkbookFile(bytes, null);
        const expected = withCells(await contents(workbook), applied);
        await workbook.write(applied);
        expect(differing(await contents(workbook), expected)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("taken back, leaves contents, formats, widths and highlights as they were", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (applied) => {
        const workbook = openWorkbookFile(bytes, null);
        const [cellsBefore, looksBefore] = [await contents(workbook), await looks(workbook)];
        const captured = await workbook.capture(applied);
        await workbook.write(applied);
        await workbook.write(invert(applied, captured));
        expect(differing(await contents(workbook), cellsBefore)).toEqual([]);
        expect(differing(await looks(workbook), looksBefore)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("applied twice changes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (applied) => {
        const workbook = openWorkbookFile(bytes, null);
        await workbook.write(applied);
        const once = workbook.save();
        await workbook.write(applied);
        expect(Buffer.compare(workbook.save(), once)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it("survives saving and opening again", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (applied) => {
        const workbook = openWorkbookFile(bytes, null);
        await workbook.write(applied);
        const reopened = openWorkbookFile(workbook.save(), null);
        expect(differing(await contents(reopened), await contents(workbook))).toEqual([]);
        expect(differing(await looks(reopened), await looks(workbook))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
