import { makeFormFiles } from "../../src/app/collect/form-files";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { applyForms, formsToSend, previewForms } from "../../src/app/use-cases/collect-forms";
import { makeDocumentSheet } from "../../src/app/use-cases/make-document-sheet";
import { UNWATCHED } from "../../src/app/watched";
import { readFormKey } from "../../src/core/collect/form-key";
import type { ReturnedForm } from "../../src/core/collect/merge-forms";
import { INPUT_SHEET, PEERS_SHEET } from "../../src/core/score/input-sheet-layout";
import { firstUnitColumn, inputTable, peersTable } from "../../src/core/score/own-tables";
import { applySend, previewSend } from "../../src/app/use-cases/send";
import { Grid } from "../../src/core/grid/grid";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { Workbook } from "../../src/host/port";
import { documentLabels } from "../../src/i18n/document-labels";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { buildWorkbook } from "../host/file/build-workbook";
import { describeBothAdapters } from "../support/both-adapters";
import { must } from "../support/desk";
import { SMALL_SHEET, smallAppendix } from "../support/small-appendix";
import { sheetData } from "../support/small-file";

/** A workbook whose structure is locked takes no input sheet: its figures are typed in a second workbook, and the formulas hold them. */

jest.setTimeout(180_000);

const COLLECTING = { day: "2030-12-31", year: null };

const MIN_MAX = "Tính điểm theo phương pháp Min-Max: đơn vị cao nhất được điểm tối đa, đơn vị thấp nhất được 0 điểm";

/** The rule of 2.1 compares units. */
function lockedFile(): Uint8Array {
  const headers = ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"];
  const [, ...body] = smallAppendix()[SMALL_SHEET] ?? [];
  const data = sheetData([headers, ...body.map((row) => row.map((cell, column) => (column === 3 ? null : column === 4 && row[0] === "2.1" ? MIN_MAX : cell)))]);
  return buildWorkbook({ sheets: { [SMALL_SHEET]: data }, beforeSheets: '<workbookProtection lockStructure="1"/>' });
}

/** The form with a source and evidence beside every value that was typed. */
function withSource(form: ReturnedForm, source: string, evidence: string): ReturnedForm {
  const table = inputTable(form.sheets, inputSheetLabels);
  if (!table) throw new Error("The form has no input sheet.");
  const { grid, layout: { columns } } = table;
  const said = new Map([[columns.source, source], [columns.evidence, evidence]]);
  const values = Array.from({ length: grid.endRow }, (_, row) =>
    Array.from({ length: grid.endColumn }, (_unused, column) => (typeof grid.value(row, columns.value) === "number" ? (said.get(column) ?? grid.value(row, column)) : grid.value(row, column))),
  );
  return { ...form, sheets: form.sheets.map((sheet) => (sheet === grid ? new Grid({ sheet: grid.sheet, row: 0, column: 0, values }) : sheet)) };
}

describeBothAdapters((open) => {
  async function sit(): Promise<{ readonly workbook: Workbook; readonly session: Session }> {
    const workbook = await open(lockedFile());
    return { workbook, session: await sessionOver(workbook) };
  }

  async function sessionOver(workbook: Workbook): Promise<Session> {
    const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
    await must(session.scan());
    return session;
  }

  /** The form that the workbook asks for, with these values typed in by key. */
  async function filledForm(session: Session, typed: Readonly<Record<string, number>>, peers: readonly number[] = []): Promise<ReturnedForm> {
    const asking = await must(session.perform((context) => formsToSend(context, COLLECTING)));
    expect(asking.forms.map(({ supplier }) => supplier)).toEqual([""]);
    const [file] = await makeFormFiles(asking, (sheet) => newWorkbookFile(null, sheet), UNWATCHED);
    const workbook = openWorkbookFile(file?.bytes ?? new Uint8Array(), file?.name ?? null);
    const table = inputTable((await workbook.read()).sheets, inputSheetLabels);
    if (!table) throw new Error("The form has no input sheet.");
    const { grid, layout: { columns } } = table;
    for (let row = grid.firstRow; row < grid.endRow; row++) {
      const value = typed[readFormKey(grid.text(row, columns.key)).key];
      if (value !== undefined) await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: INPUT_SHEET, row, column: columns.value, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value }]] }] });
    }
    const compared = peersTable((await workbook.read()).sheets, inputSheetLabels);
    if (!compared) throw new Error("The form does not ask for the other units.");
    if (peers.length > 0) await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: PEERS_SHEET, row: compared.layout.headerRow + 1, column: firstUnitColumn(compared.layout), before: [peers.map(() => ({ kind: "blank" }))], after: [peers.map((value) => ({ kind: "value", value }))] }] });
    return { name: "phieu.xlsx", sheets: (await workbook.read()).sheets };
  }

  async function take(session: Session, form: ReturnedForm): Promise<void> {
    const merge = await must(session.perform((context) => previewForms(context, [form], COLLECTING)));
    await must(session.perform((context) => applyForms(context, merge)));
  }

  async function scores(workbook: Workbook): Promise<readonly (string | null)[]> {
    const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === SMALL_SHEET);
    return [2, 3, 5].map((row) => grid?.formula(row, 3) ?? null);
  }

  test("the preview says that figures stand elsewhere, and adds no sheet", async () => {
    const { workbook, session } = await sit();
    const preview = session.previewFill(0, "native");
    expect(preview.detached).toBe(true);
    expect(preview.kept.map(({ path, reason }) => [path, reason])).toEqual([["1.1", "inputs-missing"], ["1.2", "inputs-missing"], ["2.1", "inputs-missing"]]);
    await must(session.applyFill(preview));
    expect((await workbook.read()).sheets.map(({ sheet }) => sheet)).toEqual([SMALL_SHEET]);
  });

  test("a tool that adds a sheet says that the structure is locked, and which sheet; nothing has changed", async () => {
    const { workbook, session } = await sit();
    const outcome = await session.perform((context) => makeDocumentSheet(context, { kind: "remediation", table: 0, labels: documentLabels(), today: null }));
    expect(outcome).toEqual({ ok: false, failure: { kind: "structure-locked", sheet: "DTI – Khắc phục" } });
    expect((await workbook.read()).sheets.map(({ sheet }) => sheet)).toEqual([SMALL_SHEET]);
    expect(session.undoable).toBeNull();
  });

  test("figures of the second workbook stand in the formulas, survive reopening, change with the next one, and undo takes them back", async () => {
    const { workbook, session } = await sit();
    await take(session, await filledForm(session, { "1.1/a": 45, "1.1/b": 50, "1.2/a": 1, "1.2/b": 4 }));
    expect(session.analysis?.tables[0]?.inputs.filter(({ cell }) => cell.value !== null).map(({ key, cell }) => [key, cell.value])).toEqual([["1.1/a", 45], ["1.1/b", 50], ["1.2/a", 1], ["1.2/b", 4]]);
    const preview = session.previewFill(0, "native");
    expect(preview.changes.filter(({ score }) => score !== null).map(({ path, score }) => [path, score])).toEqual(expect.arrayContaining([["1.1", 9], ["1.2", 5]]));
    await must(session.applyFill(preview));
    const [first, second, third] = await scores(workbook);
    expect(first).toMatch(/45.*50/);
    expect(second).toMatch(/1.*4/);
    expect([first, second].join("")).not.toContain("DTI");
    expect(third).toBeNull();
    expect(session.previewFill(0, "native").empty).toBe(true);
    const later = await sessionOver(workbook);
    expect(later.previewFill(0, "native").empty).toBe(true);
    await must(later.undo());
    expect(await scores(workbook)).toEqual([null, null, null]);
    await must(later.undo());
    expect(later.analysis?.tables[0]?.inputs.every(({ cell }) => cell.value === null)).toBe(true);
  });

  test("where a kept figure comes from and what proves it is kept with it, until the workbook is prepared for sending", async () => {
    const { workbook, session } = await sit();
    const form = await filledForm(session, { "1.1/a": 45, "1.1/b": 50 });
    await take(session, withSource(form, "Báo cáo 15/BC-VHTT", "Tệp 1.pdf"));
    const sources = (later: Session): unknown => later.analysis?.tables[0]?.inputs.filter(({ cell }) => cell.value !== null).map(({ key, source, evidence }) => [key, source, evidence]);
    const told = [["1.1/a", "Báo cáo 15/BC-VHTT", "Tệp 1.pdf"], ["1.1/b", "Báo cáo 15/BC-VHTT", "Tệp 1.pdf"]];
    expect([sources(session), sources(await sessionOver(workbook))]).toEqual([told, told]);
    const preview = await must(session.perform((context) => previewSend(context, { formulas: "native", ownSheets: "keep", notes: "keep", forget: true })));
    await must(session.perform((context) => applySend(context, preview)));
    expect(await workbook.readState()).not.toMatch(/15\/BC-VHTT|Tệp 1/);
    expect(sources(await sessionOver(workbook))).toEqual([["1.1/a", "", ""], ["1.1/b", "", ""]]);
    await must(session.undo());
    expect(sources(await sessionOver(workbook))).toEqual(told);
  });

  test("units that are compared stand in the formula too, which gives what the pane says", async () => {
    const { workbook, session } = await sit();
    await take(session, await filledForm(session, { "1.1/a": 45, "1.1/b": 50, "2.1/value": 0.75 }, [0.5, 0.75, 0.9]));
    await must(session.applyFill(session.previewFill(0, "native")));
    const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === SMALL_SHEET);
    expect(grid?.formula(5, 3)).toContain("{0.5,0.75,0.9}");
    expect([grid?.value(2, 3), grid?.value(5, 3)]).toEqual([9, 12.5]);
  });

  test("a later form with another value is a conflict that the user decides", async () => {
    const { session } = await sit();
    await take(session, await filledForm(session, { "1.1/a": 45, "1.1/b": 50 }));
    const form = await filledForm(session, { "1.1/a": 48, "1.1/b": 50 });
    const merge = await must(session.perform((context) => previewForms(context, [form], COLLECTING)));
    expect(merge.figures.map(({ row, values }) => [row.key, values.map(({ value }) => value)])).toEqual([["1.1/a", [45, 48]]]);
    const chosen = merge.figures[0]?.values[1];
    if (!chosen) throw new Error("There is no other value.");
    await must(session.perform((context) => applyForms(context, merge, new Map([["1.1/a", chosen]]))));
    expect(session.previewFill(0, "values").changes.find(({ path }) => path === "1.1")?.score).toBe(9.6);
  });
});
