import type { CellValidation } from "../../../src/core/plan/cell-validation";
import { invert } from "../../../src/core/plan/invert";
import type { Edit, WritePlan } from "../../../src/core/plan/write-plan";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { buildWorkbook, partTexts } from "./build-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const rows = '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';
const tail = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const choice: CellValidation = {
  allows: { kind: "list", source: "='DTI – Danh mục'!$A$1:$A$2" },
  prompt: { title: "Chọn", text: 'Chọn "1" hoặc "2" & không khác' },
  refusal: null,
};
const amount: CellValidation = { allows: { kind: "decimal", atLeast: 0 }, prompt: null, refusal: { title: "Số liệu", text: "Nhập một số." } };
const cell = (row: number, rowCount = 1) => ({ row, column: 1, rowCount, columnCount: 1 });
const plan = (...edits: Edit[]): WritePlan => ({ kind: "fill", edits });
const add = (validation: CellValidation, ...areas: ReturnType<typeof cell>[]): Edit => ({ kind: "add-validation", sheet: "Số liệu", areas, validation });

function workbookWith(content: string): ReturnType<typeof openWorkbookFile> {
  return openWorkbookFile(buildWorkbook({ sheets: { "Số liệu": content, "DTI – Danh mục": "<sheetData/>" } }), null);
}

test("rules stand in the schema's place, text escaped", async () => {
  const workbook = workbookWith(`${rows}${tail}`);
  await workbook.write(plan(add(choice, cell(1), cell(4, 2)), add(amount, cell(2))));
  expect(partTexts(workbook.save())[SHEET]).toContain(
    `${rows}<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Chọn" prompt="Chọn &quot;1&quot; hoặc &quot;2&quot; &amp; không khác" sqref="B2 B5:B6"><formula1>'DTI – Danh mục'!$A$1:$A$2</formula1></dataValidation>` +
      `<dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Số liệu" error="Nhập một số." sqref="B3"><formula1>0</formula1></dataValidation></dataValidations>${tail}`,
  );
});

test.each([
  ["a sheet without rules", ""],
  ["rules of the user's own, counted", '<dataValidations count="1" disablePrompts="1"><dataValidation type="list" sqref="B3:B4"><formula1>"có,không"</formula1></dataValidation></dataValidations>'],
  ["rules without a count", '<dataValidations><dataValidation type="whole" sqref="B3"><formula1>1</formula1></dataValidation></dataValidations>'],
])("%s: applied twice changes nothing the second time, undone is as before to the byte", async (_, own) => {
  const workbook = workbookWith(`${rows}${own}${tail}`);
  const before = partTexts(workbook.save());
  const adding = plan(add(choice, cell(1), cell(2)), add(amount, cell(5)));
  const captured = await workbook.capture(adding);
  await workbook.write(adding);
  const once = partTexts(workbook.save())[SHEET];
  await workbook.write(adding);
  expect(partTexts(workbook.save())[SHEET]).toBe(once);
  expect(once).toContain(own === "" ? 'sqref="B2 B3"' : own.replace(/<dataValidations[^>]*>|<\/dataValidations>/g, ""));
  await workbook.write(invert(adding, captured));
  expect(partTexts(workbook.save())).toEqual(before);
});

test("a rule that Excel keeps in an extension counts as the cell's own", async () => {
  const extension = '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14"><x14:dataValidations count="1" xmlns:xm="xm"><x14:dataValidation type="list"><x14:formula1><xm:f>Khác!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const workbook = workbookWith(`${rows}${tail}${extension}`);
  expect(await workbook.capture(plan(add(choice, cell(1), cell(3))))).toEqual([{ kind: "validations", areas: ["other", "none"] }]);
});

test("taking a rule off a part of its cells leaves the others", async () => {
  const workbook = workbookWith(rows);
  await workbook.write(plan(add(choice, cell(1, 5))));
  await workbook.write(plan({ kind: "remove-validation", sheet: "Số liệu", areas: [cell(3)], validation: choice }));
  expect(partTexts(workbook.save())[SHEET]).toContain('sqref="B2:B3 B5:B6"');
});
