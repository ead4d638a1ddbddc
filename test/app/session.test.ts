import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import type { CellContent } from "../../src/core/grid/cell";
import type { WritePlan } from "../../src/core/plan/write-plan";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { openFixture } from "../support/fixture";

const INPUTS = "DTI – Số liệu";
const APPENDIX = "clean-4-bach-thong.xlsx";

interface Desk {
  readonly workbook: FileWorkbook;
  readonly session: Session;
}

async function open(name: string): Promise<Desk> {
  const workbook = openFixture(name);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
  await session.scan();
  return { workbook, session };
}

async function fill({ session }: Desk, mode: "dti" | "native" | "values" = "native"): Promise<void> {
  const applied = await session.applyFill(session.previewFill(0, mode));
  expect(applied).toMatchObject({ ok: true });
}

async function snapshot({ workbook }: Desk): Promise<string> {
  return JSON.stringify((await workbook.read()).sheets);
}

/** Types something into a cell as a user would, behind the session's back. */
async function type({ workbook }: Desk, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  const plan = (before: CellContent): WritePlan => ({ kind: "fill", edits: [{ kind: "cells", sheet, row, column, before: [[before]], after: [[content]] }] });
  await workbook.write(plan({ kind: "blank" }));
}

/** The sheet row on which a key stands. */
async function rowOf({ workbook }: Desk, key: string): Promise<number> {
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === INPUTS);
  for (let row = 0; grid && row < grid.endRow; row++) if (grid.text(row, 8) === key) return row;
  throw new Error(`${key} is not on the input sheet`);
}

async function typeFigure(desk: Desk, key: string, value: number | string): Promise<void> {
  await type(desk, INPUTS, await rowOf(desk, key), 5, { kind: "value", value });
}

function scoreOf(desk: Desk, path: string): number | null | undefined {
  const table = desk.session.analysis?.tables[0];
  const node = table?.tree.nodes.find((candidate) => candidate.path === path);
  return node && table?.scores[node.index]?.computed;
}

describe("filling the Bạch Thông appendix", () => {
  test("the printed scores are not touched: a new column is offered, headed with the title's year", async () => {
    const desk = await open(APPENDIX);
    const preview = desk.session.previewFill(0, "native");
    expect(preview.target).toEqual({ column: 8, header: "Điểm tự chấm 2024", isNew: true });
    expect(preview.changes.every((change) => change.column === 8 && !change.overwrites)).toBe(true);
  });

  test("rows that are not scored yet keep what they have", async () => {
    const desk = await open(APPENDIX);
    const kept = desk.session.previewFill(0, "native").kept;
    expect(kept.map(({ path, reason }) => `${path} ${reason}`)).toEqual(["9 not-scored", "9.1 not-scored", "9.2 not-scored", "9.3 not-scored"]);
  });

  test("without figures nothing scores 0 in silence", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    expect(desk.session.analysis?.tables[0]?.summary).toMatchObject({ indicators: 89, computed: 0, computedTotal: null });
  });

  test("a typed figure scores its indicator, the group and the total", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    await typeFigure(desk, "6.7/a", 480);
    await typeFigure(desk, "6.7/b", 52);
    await typeFigure(desk, "6.7/c", 200);
    await desk.session.scan();
    expect([scoreOf(desk, "6.7"), scoreOf(desk, "6"), scoreOf(desk, "total")]).toEqual([13.13, 13.13, 13.13]);
  });

  test("filling again changes nothing, and adds nothing to undo", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    expect(desk.session.previewFill(0, "native")).toMatchObject({ empty: true, changes: [] });
  });

  test("filling again in another mode keeps every typed figure", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    await typeFigure(desk, "1.3/a", 3);
    await typeFigure(desk, "1.3/b", 4);
    await desk.session.scan();
    await fill(desk, "dti");
    expect(desk.session.previewFill(0, "dti").inputs.typed).toBe(2);
    expect(scoreOf(desk, "1.3")).toBe(7.5);
  });

  test("a figure typed as text gives no score", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    await typeFigure(desk, "1.3/a", "3 văn bản");
    await typeFigure(desk, "1.3/b", 4);
    await desk.session.scan();
    expect(scoreOf(desk, "1.3")).toBeNull();
  });

  test("values mode writes only what figures give", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    await typeFigure(desk, "1.3/a", 3);
    await typeFigure(desk, "1.3/b", 4);
    await desk.session.scan();
    const changes = desk.session.previewFill(0, "values").changes.map(({ path, after }) => `${path} ${after}`);
    expect(changes).toEqual(["1 7.5", "1.3 7.5", "total 7.5"]);
  });
});

describe("undo", () => {
  test.each(["clean-4-bach-thong.xlsx", "messy-4-bach-thong.xlsx", "clean-1-gia-lai.xlsx"])("%s is as before", async (name) => {
    const desk = await open(name);
    const before = await snapshot(desk);
    await fill(desk);
    expect(await snapshot(desk)).not.toBe(before);
    expect(await desk.session.undo()).toMatchObject({ ok: true, value: { left: [], keptSheets: [] } });
    expect(await snapshot(desk)).toBe(before);
    expect(desk.session.undoable).toBeNull();
  });

  test("figures typed since are kept, with their sheet", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    await typeFigure(desk, "1.3/a", 3);
    await desk.session.scan();
    expect(await desk.session.undo()).toMatchObject({ ok: true, value: { keptSheets: expect.arrayContaining([INPUTS, "DTI – Danh mục"]) } });
    await desk.session.scan();
    expect(desk.session.previewFill(0, "native").inputs.typed).toBe(1);
  });

  test("a score that somebody changed since is left, and named", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    await type(desk, "PL", 11, 8, { kind: "value", value: 9 });
    expect(await desk.session.undo()).toMatchObject({ ok: true, value: { left: ["PL!I12"] } });
  });

  test("nothing to undo is said", async () => {
    const desk = await open(APPENDIX);
    expect(await desk.session.undo()).toEqual({ ok: false, failure: { kind: "nothing-to-undo" } });
  });

  test("highlights go with an undo, and come off again", async () => {
    const desk = await open(APPENDIX);
    await fill(desk);
    expect(await desk.session.highlight(0, true)).toMatchObject({ ok: true });
    expect(desk.session.undoable).toBe("highlight");
    expect(await desk.session.undo()).toMatchObject({ ok: true });
    expect(desk.session.highlighted).toBe(false);
  });
});

describe("somebody else is editing", () => {
  test("an edit between preview and apply is refused, the cell named, nothing written", async () => {
    const desk = await open(APPENDIX);
    const preview = desk.session.previewFill(0, "native");
    await type(desk, "PL", 11, 8, { kind: "value", value: "của tôi" });
    const before = await snapshot(desk);
    expect(await desk.session.applyFill(preview)).toEqual({ ok: false, failure: { kind: "conflict", sheet: "PL", addresses: ["I12"] } });
    expect(await snapshot(desk)).toBe(before);
  });
});
