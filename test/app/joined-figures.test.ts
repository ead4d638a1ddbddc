import { nameFigureColumn } from "../../src/app/use-cases/name-figure-column";
import { joinInputs, splitInputs } from "../../src/app/use-cases/join-inputs";
import type { CellContent } from "../../src/core/grid/cell";
import { cellAddress } from "../../src/core/grid/address";
import { joinProposals } from "../../src/core/inputs/join-proposals";
import type { InputRow } from "../../src/core/score/input-row";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { openFixture } from "../support/fixture";

/** One figure that feeds several indicators of Gia Lai's appendix, and figures that stand in its own rows. */

const INPUTS = "DTI – Số liệu";
const ENTERPRISES = ["7.2/b", "7.3/b", "7.6/b", "7.7/b", "7.10/b"];

async function fill({ session }: Desk): Promise<void> {
  await must(session.applyFill(session.previewFill(0, "native")));
}

function figure({ session }: Desk, key: string): InputRow {
  const row = session.analysis?.tables[0]?.inputs.find((each) => each.key === key);
  if (!row) throw new Error(`no figure ${key}`);
  return row;
}

async function type({ workbook, session }: Desk, place: { sheet: string; row: number; column: number }, value: number): Promise<void> {
  const before: CellContent = { kind: "blank" };
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", ...place, before: [[before]], after: [[{ kind: "value", value }]] }] });
  await must(session.scan());
}

async function typeFigure(desk: Desk, key: string, value: number): Promise<void> {
  const { place } = figure(desk, key);
  if (!place) throw new Error(`${key} has no cell`);
  await type(desk, place, value);
}

function score({ session }: Desk, path: string): number | null {
  const table = session.analysis?.tables[0];
  const node = table?.tree.nodes.find((each) => each.path === path);
  return (node && table?.scores[node.index]?.evaluation?.score) ?? null;
}

async function held({ workbook }: Desk, { row, column }: { row: number; column: number }): Promise<unknown> {
  return (await workbook.read()).sheets.find(({ sheet }) => sheet === INPUTS)?.value(row, column);
}

/** What every cell holds, by address; what formulas show is left to whoever calculates. */
async function everything({ workbook }: Desk): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>();
  for (const grid of (await workbook.read()).sheets) {
    for (let row = 0; row < grid.endRow; row++) {
      for (let column = 0; column < grid.endColumn; column++) held.set(`${grid.sheet}!${cellAddress(row, column)}`, JSON.stringify(grid.content(row, column)));
    }
  }
  return held;
}

/** The keys of the input sheet's rows. */
async function rowsOnSheet({ workbook }: Desk): Promise<readonly string[]> {
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === INPUTS);
  return Array.from({ length: (grid?.endRow ?? 0) - 5 }, (_, index) => grid?.text(index + 5, 8) ?? "");
}

test("the number of enterprises, asked for five times, is proposed as one figure", async () => {
  const desk = await sit(openFixture("clean-1-gia-lai.xlsx"), { year: 2024 });
  const proposals = joinProposals(desk.session.analysis?.tables ?? []).map(({ rows }) => rows.map(({ key }) => key));
  expect(proposals).toContainEqual(ENTERPRISES);
  // The same words under indicators with one and the same text mean another thing each time.
  expect(proposals.flat().some((key) => key.startsWith("8.8.2."))).toBe(false);
});

test("joined before the sheet is made, the figure has one row, and typing it once scores every indicator", async () => {
  const desk = await sit(openFixture("clean-1-gia-lai.xlsx"), { year: 2024 });
  await must(desk.session.perform((context) => joinInputs(context, ENTERPRISES, "7.2/b")));
  await fill(desk);
  expect((await rowsOnSheet(desk)).filter((key) => ENTERPRISES.includes(key))).toEqual(["7.2/b"]);
  await typeFigure(desk, "7.2/b", 200);
  await typeFigure(desk, "7.2/a", 200);
  await typeFigure(desk, "7.3/a", 200);
  expect([score(desk, "7.2"), score(desk, "7.3")].every((points) => points !== null && points > 0)).toBe(true);
  expect(desk.session.previewFill(0, "native").empty).toBe(true);
});

test("joined after the sheet is filled, formulas follow the one row; split again, each has the value", async () => {
  const desk = await sit(openFixture("clean-1-gia-lai.xlsx"), { year: 2024 });
  await fill(desk);
  await typeFigure(desk, "7.3/b", 200);
  await typeFigure(desk, "7.2/a", 200);
  await typeFigure(desk, "7.3/a", 200);
  const before = await everything(desk);
  const [owner, member] = [figure(desk, "7.2/b"), figure(desk, "7.3/b")];
  if (!owner.place || !member.place) throw new Error("no cells");
  await must(desk.session.perform((context) => joinInputs(context, ENTERPRISES, "7.3/b")));
  expect([await held(desk, owner.place), await held(desk, member.place)]).toEqual([200, "→ 7.2/b"]);
  expect([score(desk, "7.2"), score(desk, "7.3")]).not.toContain(null);
  expect(desk.session.previewFill(0, "native").empty).toBe(true);
  await must(desk.session.perform((context) => splitInputs(context, ENTERPRISES)));
  expect([await held(desk, owner.place), await held(desk, member.place), figure(desk, "7.6/b").cell.value]).toEqual([200, 200, 200]);
  expect(desk.session.previewFill(0, "native").empty).toBe(true);
  await must(desk.session.undo());
  await must(desk.session.undo());
  const after = await everything(desk);
  expect([...before].filter(([address, content]) => after.get(address) !== content)).toEqual([]);
  expect(figure(desk, "7.3/b").owner).toBeUndefined();
});

test("two values of one figure are a finding that names both cells, and the one not kept stays readable", async () => {
  const desk = await sit(openFixture("clean-1-gia-lai.xlsx"), { year: 2024 });
  await fill(desk);
  await typeFigure(desk, "7.2/b", 200);
  await typeFigure(desk, "7.3/b", 210.5);
  const conflicts = desk.session.analysis?.tables[0]?.findings.filter(({ code }) => code === "input-conflict") ?? [];
  expect(conflicts.map(({ facts }) => facts["cells"])).toEqual([[figure(desk, "7.2/b"), figure(desk, "7.3/b")].map(({ place }) => `F${(place?.row ?? 0) + 1}`)]);
  const member = figure(desk, "7.3/b").place;
  if (!member) throw new Error("no cell");
  await must(desk.session.perform((context) => joinInputs(context, ENTERPRISES, "7.2/b")));
  expect(await held(desk, member)).toBe("→ 7.2/b (trước: 210,5)");
  await type(desk, member, 190);
  const again = desk.session.analysis?.tables[0]?.findings.filter(({ code }) => code === "input-conflict") ?? [];
  expect(again).toMatchObject([{ severity: "error", row: member.row, column: member.column, facts: { values: ["200", "190"] } }]);
});

test("a joined figure is one for whoever opens the file next", async () => {
  const desk = await sit(openFixture("clean-1-gia-lai.xlsx"), { year: 2024 });
  await must(desk.session.perform((context) => joinInputs(context, ENTERPRISES, "7.2/b")));
  const later = await sit(openWorkbookFile(desk.workbook.save(), "phu-luc.xlsx"));
  expect(ENTERPRISES.map((key) => figure(later, key).owner)).toEqual([undefined, "7.2/b", "7.2/b", "7.2/b", "7.2/b"]);
});

test("input rows of the appendix feed their rule from the named column, are not asked for again and never summed", async () => {
  const desk = await sit(openFixture("clean-1-gia-lai.xlsx"), { year: 2024 });
  const table = desk.session.analysis?.tables[0]?.table;
  const column = table?.columns.note ?? table?.columns.evidence ?? (table?.lastColumn ?? 0);
  await must(desk.session.perform((context) => nameFigureColumn(context, 0, column)));
  const rows = table?.rows.filter(({ level }) => level === "input").slice(2) ?? [];
  for (const [index, { row }] of rows.entries()) await type(desk, { sheet: table?.sheet ?? "", row, column }, [3, 2, 1000][index] ?? 0);
  await fill(desk);
  expect(["6.22/a", "6.22/b", "6.22/c"].map((key) => figure(desk, key).cell.value)).toEqual([3, 2, 1000]);
  expect((await rowsOnSheet(desk)).filter((key) => key.startsWith("6.22/"))).toEqual([]);
  expect(score(desk, "6.22")).not.toBeNull();
  const parent = desk.session.analysis?.tables[0]?.tree.nodes.find(({ path }) => path === "6.22");
  const target = desk.session.analysis?.tables[0]?.target.column ?? 0;
  const formula = (await desk.workbook.read()).sheets.find(({ sheet }) => sheet === table?.sheet)?.formula(parent?.row.row ?? 0, target);
  const [first] = rows;
  expect(formula).toContain(`$${(first?.row ?? 0) + 1}`);
  expect(formula).not.toContain("SUM");
  await must(desk.session.perform((context) => nameFigureColumn(context, 0, null)));
  expect(figure(desk, "6.22/a").inTable).toBeUndefined();
});
