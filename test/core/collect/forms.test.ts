import { createSession } from "../../../src/app/create-session";
import { BUNDLED_SUCCESSIONS } from "../../../src/core/agency/bundled-successions";
import type { Session } from "../../../src/app/session";
import type { Asking, ReturnedForm } from "../../../src/core/collect/merge-forms";
import { mergeForms } from "../../../src/core/collect/merge-forms";
import { mergePlan } from "../../../src/core/collect/merge-plan";
import { askedRows, formPlan, supplierForms } from "../../../src/core/collect/supplier-forms";
import { Grid } from "../../../src/core/grid/grid";
import { INPUT_SHEET } from "../../../src/core/score/input-sheet-layout";
import { newWorkbookFile } from "../../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import type { FileWorkbook } from "../../../src/host/file/file-workbook";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import type { FormAnswer } from "../../support/answered-form";
import { mustAnswer } from "../../support/answered-form";
import { openFixture } from "../../support/fixture";

/** Forms for the agencies that Gia Lai's appendix names, out and back. */

const SUCCESSIONS = BUNDLED_SUCCESSIONS;
const YEAR = 2024;

async function office(day = "2024-12-01") {
  const workbook = openFixture("clean-1-gia-lai.xlsx");
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2024 });
  await session.scan();
  expect(await session.applyFill(session.previewFill(0, "native"))).toMatchObject({ ok: true });
  const { sheets } = await workbook.read();
  return { workbook, session, sheets, ...asking(session, day) };
}

function asking({ analysis }: Session, day: string): Asking {
  return { forms: supplierForms(askedRows(analysis?.tables ?? [], inputSheetLabels), day, SUCCESSIONS), year: YEAR, labels: inputSheetLabels };
}

async function formOf(forms: Asking["forms"], supplier: string, year = YEAR): Promise<FileWorkbook> {
  const form = forms.find((each) => each.supplier === supplier);
  if (!form) throw new Error(`no form for ${supplier}`);
  const workbook = newWorkbookFile(null, "Phiếu");
  await workbook.write(formPlan(form, year, inputSheetLabels));
  return workbook;
}

/** A form that came back with something typed in, by key. */
async function answered(form: FileWorkbook, name: string, answers: Readonly<Record<string, FormAnswer>>): Promise<ReturnedForm> {
  return { name, sheets: (await openWorkbookFile(await mustAnswer(form.save(), answers), name).read()).sheets };
}

test("an agency is asked for its own figures only, once each, however its name is written", async () => {
  const { forms, session } = await office();
  const police = forms.find(({ supplier }) => supplier === "Công an tỉnh");
  expect(police?.rows.map(({ key }) => key)).toContain("8.1/a");
  const names = forms.map(({ supplier }) => supplier.toLowerCase());
  expect(names.filter((name) => name.includes("thông tin và truyền thông") || name.includes("tt &tt"))).toHaveLength(1);
  const named = session.analysis?.tables[0]?.inputs.filter(({ kind, supplier }) => kind !== "peers" && supplier !== "").map(({ key }) => key) ?? [];
  expect(new Set(forms.flatMap(({ rows }) => rows.map(({ key }) => key)))).toEqual(new Set(named));
});

test("after March 2025 the forms go to the successors", async () => {
  const { forms } = await office("2025-12-01");
  expect(forms.some(({ supplier }) => supplier === "Sở Khoa học và Công nghệ")).toBe(true);
  // One cell of the document breaks the name off: that is not for us to complete.
  expect(forms.map(({ supplier }) => supplier).filter((supplier) => supplier.startsWith("Sở Thông tin"))).toEqual(["Sở Thông tin và Truyền"]);
});

test("a form is a workbook with its questions and drop-downs and no one else's", async () => {
  const { forms } = await office();
  const form = forms.find(({ supplier }) => supplier === "Công an tỉnh");
  const grid = (await (await formOf(forms, "Công an tỉnh")).read()).sheets.find(({ sheet }) => sheet === INPUT_SHEET);
  expect(grid?.text(0, 0)).toBe("PHIẾU CUNG CẤP SỐ LIỆU NĂM 2024 – Công an tỉnh");
  expect(Array.from({ length: (grid?.endRow ?? 5) - 5 }, (_, index) => grid?.text(index + 5, 8))).toEqual(form?.rows.map(({ key }) => `2024|${key}`));
});

test("returned forms are merged, differing values stand side by side, and who has not answered is named", async () => {
  const { workbook, session, sheets, forms, year, labels } = await office();
  const police = await answered(await formOf(forms, "Công an tỉnh"), "cong-an.xlsx", { "8.1/a": 900, "8.1/b": "khoảng 1000" });
  const again = await answered(await formOf(forms, "Công an tỉnh"), "cong-an (2).xlsx", { "8.1/a": 950 });
  const bank = "Ngân hàng Nhà nước Chi nhánh tỉnh Gia Lai";
  const banked = await answered(await formOf(forms, bank), "ngan-hang.xlsx", { "8.2/a": 12.5 });
  const merge = mergeForms({ forms, year, labels }, [police, again, banked]);
  const brief = merge.figures.map(({ row, values }) => [row.key, ...values.map(({ form, value }) => `${form ?? "-"} ${value}`)]);
  expect(brief).toEqual([["8.1/a", "cong-an.xlsx 900", "cong-an (2).xlsx 950"], ["8.2/a", "ngan-hang.xlsx 12.5"]]);
  expect(merge.unreadable).toMatchObject([{ form: "cong-an.xlsx", row: { key: "8.1/b" }, text: "khoảng 1000" }]);
  expect(merge.silent.map(({ supplier }) => supplier)).not.toContain("Công an tỉnh");
  expect(merge.silent.map(({ supplier }) => supplier)).toContain("Báo Gia Lai");

  const tables = () => session.analysis?.tables ?? [];
  await workbook.write(mergePlan(merge, new Map(), { tables: tables(), sheets, labels: inputSheetLabels }));
  await session.scan();
  const value = (key: string): unknown => session.analysis?.tables[0]?.inputs.find((row) => row.key === key)?.cell.value;
  expect([value("8.1/a"), value("8.2/a")]).toEqual([null, 12.5]);

  const [conflict] = merge.figures;
  const second = conflict?.values[1];
  if (!second) throw new Error("no conflict");
  await workbook.write(mergePlan(merge, new Map([["8.1/a", second]]), { tables: tables(), sheets: (await workbook.read()).sheets, labels: inputSheetLabels }));
  await session.scan();
  expect(value("8.1/a")).toBe(950);
  const settled = mergeForms(asking(session, "2024-12-01"), [again, banked]);
  expect(mergePlan(settled, new Map(), { tables: tables(), sheets: (await workbook.read()).sheets, labels: inputSheetLabels }).edits).toEqual([]);
});

/** The form as an agency sends it back that deleted this column. */
function withoutColumn({ name, sheets }: ReturnedForm, header: string): ReturnedForm {
  return {
    name,
    sheets: sheets.map((grid) => {
      const rows = Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (_, column) => grid.value(row, column)));
      const gone = rows.map((row) => row.indexOf(header)).find((column) => column >= 0) ?? -1;
      return new Grid({ sheet: grid.sheet, row: 0, column: 0, values: rows.map((row) => row.filter((_, column) => column !== gone)) });
    }),
  };
}

test.each(["Nội dung", "Đơn vị tính"])("of a form that came back without the column %s nothing is taken, and the column is named", async (header) => {
  const { forms, year, labels } = await office();
  const form = await answered(await formOf(forms, "Công an tỉnh"), "cong-an.xlsx", { "8.1/a": 900 });
  expect(mergeForms({ forms, year, labels }, [form]).figures.map(({ row }) => row.key)).toEqual(["8.1/a"]);
  const { figures, damaged, foreign } = mergeForms({ forms, year, labels }, [withoutColumn(form, header)]);
  expect([figures, foreign, damaged.map(({ form: name, lost }) => [name, lost.headers])]).toEqual([[], [], [["cong-an.xlsx", [header]]]]);
});

test("of a form that came back without the column of sources every figure is taken", async () => {
  const { forms, year, labels } = await office();
  const form = await answered(await formOf(forms, "Công an tỉnh"), "cong-an.xlsx", { "8.1/a": 900 });
  const { figures, damaged } = mergeForms({ forms, year, labels }, [withoutColumn(form, "Nguồn số liệu")]);
  expect([figures.map(({ row }) => row.key), damaged]).toEqual([["8.1/a"], []]);
});
