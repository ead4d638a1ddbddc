import type { CellContent } from "../../src/core/grid/cell";
import { BLANK } from "../../src/core/grid/cell";
import { wrapState } from "../../src/core/state/state-xml";
import type { Desk } from "../support/desk";
import { must, reopen, sit } from "../support/desk";
import { SMALL_SHEET } from "../support/small-appendix";
import { openSmallFile } from "../support/small-file";

/** What the workbook keeps of us outlives the session: undo over several steps, findings set aside. */

async function cells({ workbook }: Desk): Promise<string> {
  return JSON.stringify((await workbook.read()).sheets);
}

/** Writes as somebody else would. */
async function write({ workbook }: Desk, row: number, column: number, after: readonly (readonly CellContent[])[]): Promise<void> {
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: SMALL_SHEET, row, column, before: after.map((line) => line.map(() => BLANK)), after }] });
}

/** Inserts a blank row: every row from there on moves down by one. */
async function insertRow(desk: Desk, at: number): Promise<void> {
  const grid = (await desk.workbook.read()).sheets.find(({ sheet }) => sheet === SMALL_SHEET);
  if (!grid) throw new Error("The appendix is gone.");
  const rows = Array.from({ length: grid.endRow - at }, (_, index) => Array.from({ length: grid.endColumn }, (_unused, column) => grid.content(at + index, column)));
  await write(desk, at, 0, [rows[0]?.map(() => BLANK) ?? [], ...rows]);
}

const fill = ({ session }: Desk): Promise<unknown> => must(session.applyFill(session.previewFill(0, "native")));
const value = (held: string | number): CellContent => ({ kind: "value", value: held });

describe("undo outlives the session", () => {
  test("several steps, over closing and opening, the latest first, until nothing is left", async () => {
    const first = await sit(openSmallFile());
    const original = await cells(first);
    await fill(first);
    await must(first.session.highlight(0, true));
    await must(first.session.highlight(0, false));
    await must(first.session.highlight(0, true));
    const second = await reopen(first);
    expect([second.session.highlighted, second.session.undoable]).toEqual([true, "highlight"]);
    await must(second.session.undo());
    expect([second.session.highlighted, second.session.undoable]).toEqual([false, "unhighlight"]);
    const third = await reopen(second);
    await must(third.session.undo());
    expect(third.session.highlighted).toBe(true);
    await must(third.session.undo());
    expect([third.session.highlighted, third.session.undoable]).toEqual([false, "fill"]);
    expect(await must(third.session.undo())).toMatchObject({ left: [], keptSheets: [] });
    expect(await cells(third)).toBe(original);
    expect(await third.workbook.readState()).toBeNull();
  });

  test("a score that somebody changed meanwhile is left and named", async () => {
    const first = await sit(openSmallFile());
    await fill(first);
    await write(first, 2, 5, [[value(9)]]);
    const second = await reopen(first);
    expect((await must(second.session.undo())).left).toEqual([`${SMALL_SHEET}!F3`]);
  });

  test("a label that was reworded is no reason to refuse; its own row is checked like every other", async () => {
    const first = await sit(openSmallFile());
    await fill(first);
    await write(first, 2, 0, [[value("1.1a")]]);
    const second = await reopen(first);
    expect((await must(second.session.undo())).left).toEqual([`${SMALL_SHEET}!F3`]);
  });

  test.each([["above the table", 1], ["inside the table", 3], ["before the total", 6]])("a row inserted %s: undo is refused and nothing changes", async (_, at) => {
    const first = await sit(openSmallFile());
    await fill(first);
    await insertRow(first, at);
    const second = await reopen(first);
    const before = await cells(second);
    expect(await second.session.undo()).toEqual({ ok: false, failure: { kind: "moved", sheet: SMALL_SHEET } });
    expect(await cells(second)).toBe(before);
    expect(second.session.undoable).toBe("fill");
  });

  test("a journal that came with another workbook is refused", async () => {
    const first = await sit(openSmallFile());
    await fill(first);
    const stranger = openSmallFile();
    const other = { workbook: stranger, session: first.session };
    await write(other, 0, 0, Array.from({ length: 7 }, (_, index) => [value(`Mục ${index}`)]));
    await stranger.writeState(await first.workbook.readState());
    const desk = await sit(stranger);
    const before = await cells(desk);
    expect(await desk.session.undo()).toMatchObject({ ok: false, failure: { kind: "moved" } });
    expect(await cells(desk)).toBe(before);
  });

  test("a row inserted between preview and apply is noticed, nothing is written", async () => {
    const desk = await sit(openSmallFile());
    const preview = desk.session.previewFill(0, "native");
    await insertRow(desk, 2);
    const before = await cells(desk);
    expect(await desk.session.applyFill(preview)).toMatchObject({ ok: false, failure: { kind: "conflict", sheet: SMALL_SHEET } });
    expect(await cells(desk)).toBe(before);
  });
});

describe("findings set aside", () => {
  const idOf = ({ session }: Desk): string => session.analysis?.tables[0]?.findings.find(({ code }) => code === "score-above-max")?.id ?? "none";
  const codes = ({ session }: Desk): readonly (readonly string[])[] => {
    const table = session.analysis?.tables[0];
    return [table?.findings.map(({ id }) => id) ?? [], table?.ignored.map(({ finding, reason }) => `${finding.id}: ${reason}`) ?? []];
  };

  test("leave the findings, with their reason, in every later scan and session; and come back", async () => {
    const first = await sit(openSmallFile());
    const id = idOf(first);
    const [all] = codes(first);
    await must(first.session.ignoreFinding(0, id, "Sở đã đồng ý"));
    const others = all?.filter((each) => each !== id);
    expect(codes(first)).toEqual([others, [`${id}: Sở đã đồng ý`]]);
    const second = await reopen(first);
    expect(codes(second)).toEqual([others, [`${id}: Sở đã đồng ý`]]);
    await must(second.session.ignoreFinding(0, id, "Lý do khác"));
    expect(codes(second)[1]).toEqual([`${id}: Lý do khác`]);
    await must(second.session.restoreFinding(0, id));
    expect(codes(second)).toEqual([all, []]);
    expect(await second.workbook.readState()).toBeNull();
  });

  test("a finding that is there no more is not kept", async () => {
    const desk = await sit(openSmallFile());
    await must(desk.session.ignoreFinding(0, "gone", "x"));
    expect(await desk.workbook.readState()).toBeNull();
  });

  test("stay set aside through a fill and its undo", async () => {
    const desk = await sit(openSmallFile());
    const id = idOf(desk);
    await must(desk.session.ignoreFinding(0, id, "đúng"));
    await fill(desk);
    await must(desk.session.undo());
    expect(codes(desk)[1]).toEqual([`${id}: đúng`]);
  });
});

describe("a part that cannot be used", () => {
  test("nothing is kept before there is something to keep", async () => {
    const desk = await sit(openSmallFile());
    const bytes = desk.workbook.save();
    expect(desk.session.stateProblem).toBeNull();
    desk.session.previewFill(0, "native");
    expect(desk.workbook.save()).toEqual(bytes);
  });

  test("of a newer version is told and never written over; the session works all the same", async () => {
    const workbook = openSmallFile();
    const tomorrow = wrapState({ version: 99, json: '{"of":"tomorrow"}' });
    await workbook.writeState(tomorrow);
    const desk = await sit(workbook);
    expect(desk.session.stateProblem).toBe("newer-version");
    const original = await cells(desk);
    await fill(desk);
    expect(await workbook.readState()).toBe(tomorrow);
    await must(desk.session.undo());
    expect([await cells(desk), await workbook.readState()]).toEqual([original, tomorrow]);
  });

  test("that is damaged is told, and replaced by the next thing to keep", async () => {
    const workbook = openSmallFile();
    await workbook.writeState(wrapState({ version: 1, json: "{" }));
    const desk = await sit(workbook);
    expect([desk.session.stateProblem, desk.session.undoable]).toEqual(["damaged", null]);
    await fill(desk);
    expect([desk.session.stateProblem, desk.session.undoable]).toEqual([null, "fill"]);
  });
});
