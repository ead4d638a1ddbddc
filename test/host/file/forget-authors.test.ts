import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { buildWorkbook, partTexts, relationship, relationshipsPart } from "./build-workbook";

const CORE = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Phụ lục</dc:title><dc:creator>Nguyễn Văn A</dc:creator><cp:lastModifiedBy>Bà Hoa</cp:lastModifiedBy></cp:coreProperties>';

function file(core: string | null): Uint8Array {
  const links = [relationship("rId1", "officeDocument", "xl/workbook.xml"), ...(core === null ? [] : [relationship("rId2", "metadata/core-properties", "docProps/core.xml")])];
  return buildWorkbook({ sheets: { A: "<sheetData/>" }, extra: { "_rels/.rels": relationshipsPart(links), ...(core === null ? {} : { "docProps/core.xml": core }) } });
}

function forgotten(bytes: Uint8Array): Readonly<Record<string, string>> {
  const workbook = openWorkbookFile(bytes, null);
  workbook.forgetAuthors();
  return partTexts(workbook.save());
}

test("the author and who saved last are taken out; title and every other part stay", () => {
  const { "docProps/core.xml": core, ...others } = forgotten(file(CORE));
  expect(core).toBe(CORE.replace("Nguyễn Văn A", "").replace("Bà Hoa", ""));
  expect({ ...others, "docProps/core.xml": CORE }).toEqual(partTexts(file(CORE)));
});

test.each([
  ["without such properties", file(null)],
  ["whose properties name nobody", file(CORE.replace("Nguyễn Văn A", "").replace("Bà Hoa", ""))],
])("a file %s stays as it is", (_, bytes) => {
  expect(forgotten(bytes)).toEqual(partTexts(bytes));
});
