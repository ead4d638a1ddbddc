import { newWorkbookFile } from "../../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { partTexts } from "./build-workbook";

describe("a new workbook", () => {
  it("holds one empty sheet of the name that it was given", async () => {
    const { sheets } = await openWorkbookFile(newWorkbookFile(null, "R & D <2024>").save(), null).read();
    expect(sheets.map(({ sheet, firstRow, endRow }) => [sheet, endRow - firstRow])).toEqual([["R & D <2024>", 0]]);
  });

  it("declares every part that it has, and only those", () => {
    const parts = partTexts(newWorkbookFile(null, "Trang 1").save());
    const declared = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    const plain = Object.keys(parts).filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    expect(declared.sort()).toEqual(plain.sort());
  });

  it("takes sheets, formats and figures like any other", async () => {
    const workbook = newWorkbookFile(null, "Trang 1");
    await workbook.write({
      kind: "insert",
      edits: [
        { kind: "add-sheet", sheet: "Trang 2" },
        { kind: "cells", sheet: "Trang 2", row: 1, column: 1, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 2.5 }]] },
        { kind: "formats", sheet: "Trang 2", area: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, format: { all: { bold: true, numberFormat: "0.00" } } },
      ],
    });
    const { sheets } = await openWorkbookFile(workbook.save(), null).read();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Trang 1", "Trang 2"]);
    expect(sheets[1]?.value(1, 1)).toBe(2.5);
  });
});
