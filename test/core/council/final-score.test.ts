import { councilWord } from "../../../src/core/council/council-word";
import { finalScore } from "../../../src/core/council/final-score";

const said = (value: number | string | null) => councilWord({ row: 0, column: 0, value: typeof value === "number" ? value : value === "7,5" ? 7.5 : null, text: typeof value === "string" ? value : null });

describe("Điểm đạt được", () => {
  test.each<[story: string, self: number | string | null, council: number | string | null, remark: string, zero: boolean, expected: "not-assessed" | "open" | { readonly points: number; readonly from: string }]>([
    ["the council's word counts", 8, 5, "", false, { points: 5, from: "council" }],
    ["where the council is silent, the unit's own", 8, null, "", false, { points: 8, from: "self" }],
    ["a council's 0 is a word", 8, 0, "", false, { points: 0, from: "council" }],
    ["the council scores what the unit left out", null, 3, "", true, { points: 3, from: "council" }],
    ["to two places", 2.675, null, "", false, { points: 2.68, from: "self" }],
    ["no figures without a reason are 0 where the set says so", null, null, "", true, { points: 0, from: "default" }],
    ["no figures stay open where it does not", null, null, "", false, "open"],
    ["a stated reason keeps the row open", null, null, "Đơn vị không có chức năng này", true, "open"],
    ["the council takes a row out that the unit scored", 8, "Không đánh giá", "", true, "not-assessed"],
    ["the unit takes a row out", "không đánh giá", null, "", true, "not-assessed"],
    ["the council scores a row that the unit took out", "Không đánh giá", 4, "", true, { points: 4, from: "council" }],
    ["the note takes a row out", null, null, "Không đánh giá vì không có chức năng", true, "not-assessed"],
    ["a note does not take a scored row out", 6, null, "Không đánh giá thấp hơn", true, { points: 6, from: "self" }],
    ["“chưa chấm điểm” is out as well", "Chưa chấm điểm", null, "", true, "not-assessed"],
    ["words of the council that are no score are not passed over", 8, "chờ bổ sung", "", true, "open"],
    ["a number typed as text is no number yet", "7,5", null, "", true, "open"],
  ])("%s", (_, self, council, remark, missingIsZero, expected) => {
    const final = finalScore({ self: said(self), council: said(council), remark }, { missingIsZero, decimals: 2 });
    if (typeof expected === "string") expect(final.kind).toBe(expected);
    else expect(final).toEqual({ kind: "points", ...expected });
  });
});
