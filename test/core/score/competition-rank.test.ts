import fc from "fast-check";
import { competitionRank, competitionRanks } from "../../../src/core/score/competition-rank";

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

  it("do not part scores that differ by binary noise", () => {
    expect(competitionRanks([0.3, 0.1 + 0.2, 0.29])).toEqual([1, 1, 3]);
    expect(competitionRank(0.3, [0.1 + 0.2, 0.29])).toBe(1);
  });

  it("are none for a score that is not among the others", () => {
    expect(competitionRank(5, [4, 6])).toBeNull();
  });
});
