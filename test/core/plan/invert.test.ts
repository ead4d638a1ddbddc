import type { Capture } from "../../../src/core/plan/capture";
import { conflicts, differences, equivalent } from "../../../src/core/plan/conflicts";
import { invert } from "../../../src/core/plan/invert";
import type { CellContent } from "../../../src/core/grid/cell";
import { BLANK } from "../../../src/core/grid/cell";
import type { CellsEdit, WritePlan } from "../../../src/core/plan/write-plan";

const value = (held: string | number): CellContent => ({ kind: "value", value: held });
const formula = (held: string): CellContent => ({ kind: "formula", formula: held });
const cell = (before: CellContent, after: CellContent): CellsEdit => ({ kind: "cells", sheet: "PL", row: 4, column: 8, before: [[before]], after: [[after]] });
const plan = (...edits: WritePlan["edits"]): WritePlan => ({ kind: "fill", edits });
const held = (content: CellContent): Capture => [{ kind: "cells", contents: [[content]] }];

describe("taking a plan back", () => {
  test("restores what the cells held, in reverse order", () => {
    const first = cell(BLANK, value(1));
    const second = { ...cell(value("cũ"), formula("=SUM(A1)")), row: 9 };
    const inverse = invert(plan(first, second), [...held(BLANK), ...held(value("cũ"))]);
    expect(inverse.edits).toEqual([
      { ...second, before: [[formula("=SUM(A1)")]], after: [[value("cũ")]] },
      { ...first, before: [[value(1)]], after: [[BLANK]] },
    ]);
  });

  test("removes a sheet that the plan added, and keeps one that was there", () => {
    const add: WritePlan = plan({ kind: "add-sheet", sheet: "DTI – Số liệu" });
    expect(invert(add, [{ kind: "sheet", exists: false }]).edits).toEqual([{ kind: "remove-sheet", sheet: "DTI – Số liệu" }]);
    expect(invert(add, [{ kind: "sheet", exists: true }]).edits).toEqual([]);
  });

  test("puts earlier marks of ours back once, whatever number the plan added", () => {
    const areas = [{ row: 1, column: 2, rowCount: 3, columnCount: 1 }];
    const mark = { sheet: "PL", areas, formula: '=AND(N("DTI")=0,C2=0)', format: { bold: true } };
    const earlier = { ...mark, format: { italic: true } };
    const highlight = plan({ kind: "remove-highlights", sheet: "PL" }, { kind: "add-highlight", ...mark }, { kind: "add-highlight", ...mark });
    const before: Capture = highlight.edits.map(() => ({ kind: "highlights", highlights: [earlier] }));
    expect(invert(highlight, before).edits).toEqual([{ kind: "remove-highlights", sheet: "PL" }, { kind: "add-highlight", ...earlier }]);
  });
});

describe("other people's edits", () => {
  test.each<[string, CellContent, boolean]>([
    ["nothing changed since the preview", value("7,5"), false],
    ["the plan was applied already", value(8), false],
    ["somebody typed something else", value(9), true],
    ["somebody emptied the cell", BLANK, true],
  ])("%s", (_, now, refused) => {
    const found = conflicts(plan(cell(value("7,5"), value(8))), held(now));
    expect(found).toEqual(refused ? { sheet: "PL", addresses: ["I5"] } : null);
  });

  test("reading back names the cells that do not hold what was written", () => {
    expect(differences(plan(cell(BLANK, value(8))), held(value(7)))).toEqual({ sheet: "PL", addresses: ["I5"] });
    expect(differences(plan(cell(BLANK, value(8))), held(value(8)))).toBeNull();
  });
});

describe("a host's spelling of a formula", () => {
  test.each([
    ["case and spaces", "=if( A1=0 , 1,2)", "=IF(A1=0,1,2)", true],
    ["quotes around a simple sheet name", "=SUM('PL'!A1:A3)", "=SUM(PL!A1:A3)", true],
    ["scientific notation", "=A1+0.0000000001", "=A1+1E-10", true],
    ["spaces within a text", '=A1&"a b"', '=A1&"ab"', false],
    ["another row", "=SUM(A1:A3)", "=SUM(A1:A4)", false],
    ["a number in a name stays one", "=LOG10(A10)", "=LOG10(A10)", true],
  ])("%s", (_, written, read, same) => {
    expect(equivalent(formula(written), formula(read))).toBe(same);
  });
});
