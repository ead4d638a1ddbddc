import type { DocumentNames } from "../../../src/core/plan/document-names";
import { invert } from "../../../src/core/plan/invert";
import type { WritePlan } from "../../../src/core/plan/write-plan";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { buildWorkbook, partTexts } from "./build-workbook";
import { appProperties, coreProperties, propertyParts } from "./property-parts";

/** The names in a file's own properties: read, taken out, brought back; everything else there stays to the byte. */

const CORE = coreProperties("<dc:title>Phụ lục</dc:title><dc:creator>Nguyễn &amp; A</dc:creator><cp:lastModifiedBy>Bà Hoa</cp:lastModifiedBy>");
const APP = appProperties("<Application>Microsoft Excel</Application><Manager>Ông Bình</Manager><Company>UBND huyện</Company>");
const NAMES: DocumentNames = { author: "Nguyễn & A", lastAuthor: "Bà Hoa", manager: "Ông Bình", company: "UBND huyện" };
const NOBODY: DocumentNames = { author: "", lastAuthor: "", manager: "", company: "" };

function file(core: string | null, app: string | null = null): Uint8Array {
  return buildWorkbook({ sheets: { A: "<sheetData/>" }, extra: propertyParts(core, app) });
}

function removal(names: DocumentNames): WritePlan {
  const changes = (["author", "lastAuthor", "manager", "company"] as const).map((name) => ({ name, before: names[name], after: "" }));
  return { kind: "send", edits: [{ kind: "document-names", sheet: null, changes }] };
}

test("all four are told, taken out without touching anything else, and brought back to the byte", async () => {
  const workbook = openWorkbookFile(file(CORE, APP), null);
  const before = partTexts(workbook.save());
  const captured = await workbook.capture(removal(NAMES));
  expect(captured).toEqual([{ kind: "document-names", names: NAMES, fixed: [] }]);
  await workbook.write(removal(NAMES));
  const { "docProps/core.xml": core, "docProps/app.xml": app, ...others } = partTexts(workbook.save());
  expect(core).toBe(CORE.replace("Nguyễn &amp; A", "").replace("Bà Hoa", ""));
  expect(app).toBe(APP.replace("Ông Bình", "").replace("UBND huyện", ""));
  expect({ ...others, "docProps/core.xml": CORE, "docProps/app.xml": APP }).toEqual(before);
  await workbook.write(invert(removal(NAMES), captured));
  expect(partTexts(workbook.save())).toEqual(before);
});

test.each([
  ["without such properties", file(null)],
  ["whose properties name nobody", file(CORE.replace("Nguyễn &amp; A", "").replace("<cp:lastModifiedBy>Bà Hoa</cp:lastModifiedBy>", "<cp:lastModifiedBy/>"))],
])("a file %s stays as it is", async (_, bytes) => {
  const workbook = openWorkbookFile(bytes, null);
  expect(await workbook.capture(removal(NOBODY))).toEqual([{ kind: "document-names", names: NOBODY, fixed: [] }]);
  await workbook.write(removal(NOBODY));
  expect(partTexts(workbook.save())).toEqual(partTexts(bytes));
});
