import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { loadXlsx, type XlsxFile } from "../../../src/workbench/xlsx/file";
import { saveXlsx } from "../../../src/workbench/xlsx/save";
import { toUniverSnapshot } from "../../../src/workbench/xlsx/snapshot";
import { fullWorkbook } from "./full-workbook";

/** Zipping whole workbooks takes its time on a machine that does other things too. */
jest.setTimeout(60_000);

const ofFile = (name: string) => async (): Promise<Uint8Array> => new Uint8Array(readFileSync(join(__dirname, "../../workbooks", name)));

const workbooks = [
  { story: "the appendix of Gia Lai", bytes: ofFile("clean-1-gia-lai.xlsx") },
  { story: "the appendix of Bạch Thông", bytes: ofFile("clean-4-bach-thong.xlsx") },
  { story: "the appendix of Bạch Thông, as exported page by page", bytes: ofFile("messy-4-bach-thong.xlsx") },
  { story: "a workbook with one of everything", bytes: fullWorkbook },
];

/** Opens, shows and saves a workbook without touching it. */
async function resave(file: XlsxFile): Promise<Uint8Array> {
  return saveXlsx(toUniverSnapshot(file, "sổ"), file, { customXml: file.customXml, activeSheet: null });
}

describe("saved and opened again, a workbook shows the same", () => {
  test.each(workbooks)("$story", async ({ bytes }) => {
    const file = await loadXlsx(await bytes());
    const again = await loadXlsx(await resave(file));
    expect(toUniverSnapshot(again, "sổ")).toEqual(toUniverSnapshot(file, "sổ"));
  });
});

describe("what the grid does not show survives a save", () => {
  test("the titles that print on every page", async () => {
    const file = await loadXlsx(await ofFile("clean-4-bach-thong.xlsx")());
    expect(strFromU8(unzipSync(await resave(file))["xl/workbook.xml"] ?? new Uint8Array())).toContain("$9:$9");
  });

  test("a date stays a date, a link a link", async () => {
    const again = await loadXlsx(await resave(await loadXlsx(await fullWorkbook())));
    const sheet = again.book.getWorksheet("Chấm điểm");
    expect(sheet?.getCell("F2").value).toEqual(new Date(Date.UTC(2024, 11, 31)));
    expect(sheet?.getCell("G2").hyperlink).toBe("https://example.invalid/");
  });

  test("a rule that the grid cannot show", async () => {
    const again = await loadXlsx(await resave(await loadXlsx(await fullWorkbook())));
    const rules = again.book.getWorksheet("Chấm điểm")?.conditionalFormattings.flatMap(({ rules }) => rules.map(({ type }) => type));
    expect(rules).toEqual(["expression", "cellIs", "top10"]);
  });
});

test("opening and saving leave the opened file's bytes alone", async () => {
  const bytes = await fullWorkbook();
  const before = Uint8Array.from(bytes);
  await resave(await loadXlsx(bytes));
  expect(bytes).toEqual(before);
});
