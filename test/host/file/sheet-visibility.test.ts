import type { SheetVisibility, WritePlan } from "../../../src/core/plan/write-plan";
import { invert } from "../../../src/core/plan/invert";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { buildWorkbook, partTexts } from "./build-workbook";

const sheets = { "Phụ lục": "<sheetData/>", "DTI – Số liệu": '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>' };
const file = (afterSheets = "", beforeSheets = '<bookViews><workbookView activeTab="1"/></bookViews>'): ReturnType<typeof openWorkbookFile> =>
  openWorkbookFile(buildWorkbook({ sheets, beforeSheets, afterSheets }), null);
const hide = (sheet: string, visibility: SheetVisibility = "hidden"): WritePlan => ({ kind: "send", edits: [{ kind: "sheet-visibility", sheet, visibility }] });

test("a sheet is hidden, stays readable, and the first visible one opens instead of it", async () => {
  const workbook = file();
  await workbook.write(hide("DTI – Số liệu"));
  const { sheets: grids, activeSheet } = await workbook.read();
  expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([["Phụ lục", false], ["DTI – Số liệu", true]]);
  expect(activeSheet).toBe("Phụ lục");
  expect(partTexts(workbook.save())["xl/worksheets/sheet2.xml"]).not.toContain("tabSelected");
});

test.each(["visible", "hidden", "very-hidden"] as const)("undo brings %s back", async (visibility) => {
  const workbook = file();
  await workbook.write(hide("DTI – Số liệu", visibility));
  const before = await workbook.capture(hide("DTI – Số liệu"));
  expect(before).toEqual([{ kind: "visibility", visibility }]);
  await workbook.write(hide("DTI – Số liệu", visibility === "visible" ? "hidden" : "visible"));
  await workbook.write(invert(hide("DTI – Số liệu"), before));
  expect(await workbook.capture(hide("DTI – Số liệu"))).toEqual(before);
});

test("the last visible sheet, and a sheet of a workbook whose structure is locked, are not hidden", async () => {
  const last = file();
  await last.write(hide("DTI – Số liệu"));
  await expect(last.write(hide("Phụ lục"))).rejects.toMatchObject({ failure: "unsupported", sheet: "Phụ lục" });
  await expect(file("", '<workbookProtection lockStructure="1"/>').write(hide("DTI – Số liệu"))).rejects.toMatchObject({ failure: "protected" });
});

test("hiding what is hidden changes nothing, and a sheet that is gone has no visibility", async () => {
  const workbook = file();
  await workbook.write(hide("DTI – Số liệu"));
  const bytes = workbook.save();
  await workbook.write(hide("DTI – Số liệu"));
  expect(workbook.save()).toEqual(bytes);
  expect(await workbook.capture(hide("Không có"))).toEqual([{ kind: "visibility", visibility: null }]);
});
