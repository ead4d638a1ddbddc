import { figureColumns, figureReferences } from "../../../src/core/plan/figure-references";
import type { NumberCell } from "../../../src/core/recognize/appendix-table";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";

function maximumIn(max: NumberCell): string {
  return figureReferences(figureColumns([], inputSheetLabels), new Map(), { sheet: "Phụ lục", prefix: "", path: "1.1", max }).max;
}

test("a formula refers to the cell of a maximum that is a number", () => {
  expect(maximumIn({ row: 4, column: 2, value: 10, text: null })).toBe("$C5");
});

test("a formula holds the maximum itself where its cell holds words, which no formula can multiply", () => {
  expect(maximumIn({ row: 4, column: 2, value: 2.5, text: "2,5 điểm" })).toBe("2.5");
  expect(maximumIn({ row: 4, column: 1, value: 20, text: null, inName: true })).toBe("20");
});
