import { bandOf } from "../../../src/core/rank/rank-bands";

describe("classes", () => {
  const bands = [{ from: 65, name: "Khá" }, { from: 0, name: "Yếu" }, { from: 80, name: "Tốt" }];

  it("begin at their lower end, in whatever order they stand", () => {
    expect([100, 80, 79.99, 65, 0].map((index) => bandOf(index, bands))).toEqual(["Tốt", "Tốt", "Khá", "Khá", "Yếu"]);
  });

  it("are none without an index, or below the lowest", () => {
    expect([bandOf(null, bands), bandOf(10, bands.slice(0, 1))]).toEqual([null, null]);
  });
});
