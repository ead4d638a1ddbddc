import { applySend, previewSend } from "../../src/app/use-cases/send";
import type { SendOptions } from "../../src/core/send/send-options";
import type { SendPreview } from "../../src/core/send/send-preview";
import type { Grid } from "../../src/core/grid/grid";
import { INPUT_COLUMNS, INPUT_SHEET } from "../../src/core/score/input-sheet-layout";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { SMALL_SHEET } from "../support/small-appendix";
import { openSmallFile } from "../support/small-file";

/** Preparing a workbook for people without the add-in, and back again. */

/** Filled with our functions, a finding set aside, and a supplier's name on the input sheet. */
async function filled(): Promise<Desk> {
  const desk = await sit(openSmallFile());
  const { session, workbook } = desk;
  const finding = session.analysis?.tables[0]?.findings[0];
  await must(session.ignoreFinding(0, finding?.id ?? "", "Bà Hoa nói bỏ qua"));
  await must(session.applyFill(session.previewFill(0, "dti")));
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: INPUT_SHEET, row: 5, column: INPUT_COLUMNS.indexOf("supplier"), before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: "Ông Nam" }]] }] });
  await must(session.scan());
  return desk;
}

async function prepare({ session }: Desk, options: SendOptions): Promise<SendPreview> {
  const preview = await must(session.perform((context) => previewSend(context, options)));
  await must(session.perform((context) => applySend(context, preview)));
  return preview;
}

async function gridsOf({ workbook }: Desk): Promise<readonly Grid[]> {
  return (await workbook.read()).sheets;
}

/** What the cells hold and which sheets are hidden; what formulas show is calculated again. */
async function contentsOf(desk: Desk): Promise<unknown> {
  return (await gridsOf(desk)).map((grid) => [
    grid.sheet,
    grid.hidden,
    Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (_unused, column) => grid.content(row, column))),
  ]);
}

function formulasOf(grids: readonly Grid[], name: string): readonly string[] {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (!grid) return [];
  return Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (_unused, column) => grid.formula(row, column) ?? "")).flat().filter((formula) => formula !== "");
}

const NATIVE: SendOptions = { formulas: "native", ownSheets: "hide", notes: "remove", forget: true };
const VALUES: SendOptions = { formulas: "values", ownSheets: "remove", notes: "remove", forget: true };

describe("a workbook that was filled with our functions", () => {
  test("as native formulas: no function of ours is left, our sheets are hidden, and the scores are the same", async () => {
    const desk = await filled();
    const before = desk.session.analysis?.tables[0]?.scores.map(({ computed }) => computed);
    const preview = await prepare(desk, NATIVE);
    const grids = await gridsOf(desk);
    expect(preview.stuck).toEqual([]);
    expect(preview.formulas.every(({ by }) => by === "native")).toBe(true);
    expect(formulasOf(grids, SMALL_SHEET).filter((formula) => formula.includes("DTI."))).toEqual([]);
    expect(formulasOf(grids, SMALL_SHEET).length).toBeGreaterThan(0);
    expect(grids.filter(({ sheet }) => sheet.startsWith("DTI – ")).every(({ hidden }) => hidden)).toBe(true);
    expect(desk.session.analysis?.tables[0]?.scores.map(({ computed }) => computed)).toEqual(before);
  });

  test("as values with our sheets taken out: only sums are left to calculate", async () => {
    const desk = await filled();
    await prepare(desk, VALUES);
    const grids = await gridsOf(desk);
    expect(grids.map(({ sheet }) => sheet).filter((sheet) => sheet.startsWith("DTI – "))).toEqual([]);
    expect(formulasOf(grids, SMALL_SHEET).filter((formula) => /DTI/.test(formula))).toEqual([]);
  });

  test("names, reasons and the journal are in no part of the file, and the choices that the table needs are", async () => {
    const desk = await filled();
    await prepare(desk, NATIVE);
    const grids = JSON.stringify((await openWorkbookFile(desk.workbook.save(), null).read()).sheets);
    const state = (await desk.workbook.readState()) ?? "";
    expect(grids + state).not.toMatch(/Ông Nam|Bà Hoa|inverse/);
    expect(state).toContain("ignored");
  });

  test("prints on one page across, with the header on every page, where nobody had set that up", async () => {
    const desk = await filled();
    const preview = await prepare(desk, NATIVE);
    expect(preview.printing).toEqual([{ sheet: SMALL_SHEET, missing: ["print-area", "title-rows", "fit"], outside: null }]);
    const again = await must(desk.session.perform((context) => previewSend(context, NATIVE)));
    expect(again.printing).toEqual([{ sheet: SMALL_SHEET, missing: [], outside: null }]);
    expect([again.plan.edits, again.empty]).toEqual([[], true]);
  });
});

describe("back again", () => {
  test("undo in the same session brings back functions, sheets, names, reasons, journal and page set-up", async () => {
    const desk = await filled();
    const [contents, state] = [await contentsOf(desk), await desk.workbook.readState()];
    await prepare(desk, NATIVE);
    expect(desk.session.undoable).toBe("send");
    await must(desk.session.undo());
    expect(await contentsOf(desk)).toEqual(contents);
    expect(await desk.workbook.readState()).toBe(state);
    expect(desk.session.undoable).toBe("fill");
    await must(desk.session.undo());
    expect(formulasOf(await gridsOf(desk), SMALL_SHEET)).toEqual([]);
  });

  test("where nothing was to be forgotten, undo outlives the session", async () => {
    const desk = await filled();
    const contents = await contentsOf(desk);
    await prepare(desk, { ...NATIVE, forget: false });
    const later = await sit(openWorkbookFile(desk.workbook.save(), null));
    expect(later.session.undoable).toBe("send");
    await must(later.session.undo());
    expect(await contentsOf(later)).toEqual(contents);
  });

  test("where names were taken out, the prepared file knows no way back, whatever is done next", async () => {
    const desk = await filled();
    await prepare(desk, NATIVE);
    await must(desk.session.highlight(0, true));
    const later = await sit(openWorkbookFile(desk.workbook.save(), null));
    expect(later.session.undoable).toBe("highlight");
    await must(later.session.undo());
    expect(later.session.undoable).toBeNull();
    expect(await later.workbook.readState()).not.toMatch(/Bà Hoa|Ông Nam/);
  });
});

test("what is done after preparing is taken back first, then the preparing, then what was before", async () => {
  const desk = await filled();
  const contents = await contentsOf(desk);
  await prepare(desk, NATIVE);
  await must(desk.session.highlight(0, true));
  await must(desk.session.scan());
  await must(desk.session.undo());
  expect(desk.session.undoable).toBe("send");
  await must(desk.session.undo());
  expect(await contentsOf(desk)).toEqual(contents);
  expect([desk.session.undoable, desk.session.analysis?.tables[0]?.ignored[0]?.reason]).toEqual(["fill", "Bà Hoa nói bỏ qua"]);
});

test("a formula that somebody typed with our functions outside the score column goes on calculating without the add-in", async () => {
  const desk = await filled();
  const typed = { kind: "formula", formula: "=10*DTI.RATIO(C3,C4,1)" } as const;
  await desk.workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: "Ghi chú", row: 3, column: 0, before: [[{ kind: "blank" }]], after: [[typed]] }] });
  await must(desk.session.scan());
  const preview = await prepare(desk, NATIVE);
  expect(preview.formulas).toContainEqual({ sheet: "Ghi chú", row: 3, column: 0, by: "native" });
  const [, native] = formulasOf(await gridsOf(desk), "Ghi chú");
  expect(native).toMatch(/^=10\*IF\((?!.*DTI)/);
});

test("a workbook that was never filled needs no more than its page set-up", async () => {
  const desk = await sit(openSmallFile());
  const preview = await must(desk.session.perform((context) => previewSend(context, NATIVE)));
  expect(preview.plan.edits.filter(({ kind }) => kind !== "expect").map(({ kind }) => kind)).toEqual(["page-setup"]);
});
