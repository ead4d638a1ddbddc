import { frameworkFromTable } from "../../../src/core/framework/framework-from-table";
import { sheetNameFor } from "../../../src/core/framework/framework-sheet";
import { loadFramework } from "../../../src/core/framework/load-framework";
import { matchFramework } from "../../../src/core/framework/match-framework";
import { tableFromFramework } from "../../../src/core/framework/table-from-framework";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { buildTree } from "../../../src/core/score/build-tree";
import { frameworkSheetLabels } from "../../../src/i18n/framework-sheet-labels";
import { readSet, SET_IDS } from "../../support/bundled-sets";
import { readGrids } from "../../support/read-grid";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { checkGrid } from "../check/check-table";

describe("a table inserted from a set", () => {
  test.each(SET_IDS)("%s is recognised as the set that it came from", (id) => {
    const set = readSet(id);
    const grid = sheetOfPlan(tableFromFramework(set, "Bộ chỉ số", frameworkSheetLabels), "Bộ chỉ số");
    const [table] = recognizeTables(grid);
    const tree = table ? buildTree(table) : null;
    const match = table && tree ? matchFramework(table, tree, [set]) : null;
    expect(match?.confidence).toBeGreaterThanOrEqual(0.99);
    expect(match?.differences).toEqual([]);
    expect(tree?.nodes.filter(({ row }) => row.max?.value != null && row.level !== "total")).toHaveLength(set.indicators.filter(({ max }) => max !== null).length);
  });

  test("has codes as text, so that 6.20 stays 6.20, and is set in Times New Roman", () => {
    const plan = tableFromFramework(readSet("dak-lak-2021"), "PL", frameworkSheetLabels);
    const formats = plan.edits.flatMap((edit) => (edit.kind === "formats" && "cells" in edit.format ? edit.format.cells.flat() : []));
    expect(formats.filter(({ numberFormat }) => numberFormat === "@")).toHaveLength(readSet("dak-lak-2021").indicators.length + 1);
    expect(new Set(formats.map(({ fontName }) => fontName))).toEqual(new Set(["Times New Roman"]));
    expect(plan.edits[0]).toEqual({ kind: "add-sheet", sheet: "PL" });
  });

  test("a repaired set has no defect left in its codes", () => {
    const grid = sheetOfPlan(tableFromFramework(readSet("dak-lak-2021"), "PL", frameworkSheetLabels), "PL");
    expect(checkGrid(grid).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a set of one's own", () => {
  test("made from a table, it comes back through JSON and matches the table", async () => {
    const [grid] = await readGrids("clean-4-bach-thong");
    const [table] = grid ? recognizeTables(grid) : [];
    if (!table) throw new Error("No table.");
    const tree = buildTree(table);
    const source = { issuer: "UBND huyện", document: null, date: null };
    const own = frameworkFromTable(tree, [], { id: "bo-rieng-2024", title: "Bộ của huyện", source, year: 2024 });
    const loaded = loadFramework(JSON.parse(JSON.stringify(own)));
    expect(loaded.ok).toBe(true);
    expect(loaded.ok ? matchFramework(table, tree, [loaded.framework])?.confidence : 0).toBe(1);
  });

  test.each([
    ["no object", 7, ""],
    ["an indicator without a name", { ...readSet("dien-bien-bang-1"), indicators: [{ path: "1", code: "1", name: "", level: "group", max: 5 }] }, "indicators.0.name"],
    ["a path that stands twice", { ...readSet("dien-bien-bang-1"), indicators: [...readSet("dien-bien-bang-1").indicators.slice(0, 1), ...readSet("dien-bien-bang-1").indicators.slice(0, 1)] }, "indicators.1.path"],
    ["an unknown member", { ...readSet("dien-bien-bang-1"), extra: 1 }, ""],
  ])("%s is refused with its place", (_, json, path) => {
    const loaded = loadFramework(json);
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.path)).toEqual([path]);
  });
});

test.each([
  ["Bộ chỉ số: cấp tỉnh [2023]", [], "Bộ chỉ số cấp tỉnh 2023"],
  ["Bộ chỉ số đánh giá mức độ chuyển đổi số cấp huyện", [], "Bộ chỉ số đánh giá mức độ"],
  ["Bộ chỉ số đánh giá mức độ chuyển đổi số cấp huyện", ["bộ chỉ số đánh giá mức độ"], "Bộ chỉ số đánh giá mức độ (2)"],
  ["Bộ chỉ số chuyển đổi số cấp sở, ban, ngành – tỉnh Hải Dương", [], "Bộ chỉ số chuyển đổi số cấp sở"],
  ["Bộ chỉ số chuyển đổi số cấp tỉnh – tỉnh Gia Lai", [], "Bộ chỉ số chuyển đổi số cấp"],
  ["X".repeat(40), [], "X".repeat(31)],
] as const)("the sheet for %s beside %j is called %s", (title, taken, name) => {
  expect(sheetNameFor(title, taken)).toBe(name);
});
