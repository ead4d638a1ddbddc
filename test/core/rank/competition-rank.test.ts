import fc from "fast-check";
import { bandOf } from "../../../src/core/rank/rank-bands";
import { competitionRanks } from "../../../src/core/rank/competition-rank";

describe("ranks", () => {
  it("are shared by equal totals, and as many are left out after them", () => {
    expect(competitionRanks([90, 80, null, 90, 70, 80])).toEqual([1, 3, null, 1, 5, 3]);
  });

  it("are one more than the number of better units, whatever the totals", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 12 }))), (totals) => {
        const expected = totals.map((total) => (total === null ? null : 1 + totals.filter((other) => other !== null && other > total).length));
        expect(competitionRanks(totals)).toEqual(expected);
      }),
    );
  });
});

describe("classes", () => {
  const bands = [{ from: 65, name: "Khá" }, { from: 0, name: "Yếu" }, { from: 80, name: "Tốt" }];

  it("begin at their lower end, in whatever order they stand", () => {
    expect([100, 80, 79.99, 65, 0].map((index) => bandOf(index, bands))).toEqual(["Tốt", "Tốt", "Khá", "Khá", "Yếu"]);
  });

  it("are none without an index, or below the lowest", () => {
    expect([bandOf(null, bands), bandOf(10, bands.slice(0, 1))]).toEqual([null, null]);
  });
});
