import { Workbook } from "@cj-tech-master/excelts";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { fixtureBytes } from "../../support/fixture";
import { partTexts } from "./build-workbook";

const SUMMARY = "DTI – Tổng hợp";

test("a sheet of ours keeps its header and its names in view, as another program reads the file", async () => {
  const workbook = openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), null);
  await workbook.write({ kind: "insert", edits: [{ kind: "add-sheet", sheet: SUMMARY, frozen: { rows: 7, columns: 2 } }] });
  const read = new Workbook();
  await read.xlsx.load(workbook.save());
  expect(read.getWorksheet(SUMMARY)?.views).toMatchObject([{ state: "frozen", xSplit: 2, ySplit: 7, topLeftCell: "C8" }]);
});

test("a sheet without frozen panes has no view of its own", async () => {
  const workbook = openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), null);
  await workbook.write({ kind: "insert", edits: [{ kind: "add-sheet", sheet: SUMMARY }] });
  expect(Object.values(partTexts(workbook.save())).some((text) => text.includes("<sheetData/>") && text.includes("<sheetView"))).toBe(false);
});
