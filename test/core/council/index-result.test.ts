import { indexResult } from "../../../src/core/council/index-result";
import { indexRule, weightOf } from "../../../src/core/council/index-rule";
import { readSet } from "../../support/bundled-sets";

type Pillar = readonly [points: number | null, reachable: number, weight?: number];

const BANDS = [{ from: 50, name: "Đạt" }, { from: 80, name: "Tốt" }];

describe("the one figure of a unit's pillars", () => {
  test.each<[story: string, method: "sum" | "mean-of-pillars" | "mean-of-shares", pillars: readonly Pillar[], points: number | null, max: number, percent: number | null, band: string | null]>([
    ["points are added up", "sum", [[150, 200], [60, 95], [90, 125]], 300, 420, 71.43, "Đạt"],
    ["a sum knows no weights", "sum", [[150, 200, 5], [60, 95, 1], [90, 125, 0]], 300, 420, 71.43, "Đạt"],
    ["the mean of three pillars of 200, 95 and 125 points", "mean-of-pillars", [[150, 200], [60, 95], [90, 125]], 100, 140, 71.43, "Đạt"],
    ["weights in a mean of points", "mean-of-pillars", [[100, 200, 2], [40, 50, 1]], 80, 150, 53.33, "Đạt"],
    ["the mean of shares makes small pillars count as much as large ones", "mean-of-shares", [[100, 200], [95, 95]], 75, 100, 75, "Đạt"],
    ["weights in a mean of shares", "mean-of-shares", [[100, 200, 1], [95, 95, 3]], 87.5, 100, 87.5, "Tốt"],
    ["a class begins at its lower end", "sum", [[80, 100]], 80, 100, 80, "Tốt"],
    ["below the lowest class there is none", "sum", [[49.99, 100]], 49.99, 100, 49.99, null],
    ["a pillar without scores leaves the percentage open", "mean-of-pillars", [[100, 200], [null, 100]], 50, 150, null, null],
    ["a pillar of which nothing is assessed has no share", "mean-of-shares", [[100, 200], [0, 0]], null, 100, null, null],
    ["weights that are all 0 give nothing", "mean-of-pillars", [[100, 200, 0], [50, 100, 0]], null, 0, null, null],
  ])("%s", (_, method, pillars, points, max, percent, band) => {
    const parts = pillars.map(([own, reachable, weight = 1]) => ({ points: own, reachable, weight, open: 0 }));
    expect(indexResult(method, parts, BANDS)).toEqual({ method, points, max, percent, band });
  });
});

describe("how a set makes the figure", () => {
  const set = readSet("hai-duong-phu-luc-2");

  test("a document with two readings leaves the choice to the user", () => {
    expect(indexRule(set, 3, [])).toMatchObject({ methods: ["mean-of-pillars", "sum"], method: null });
    expect(indexRule(set, 3, [{ set: set.id, method: "sum" }]).method).toBe("sum");
    expect(indexRule(set, 3, [{ set: "another", method: "sum" }]).method).toBeNull();
  });

  test("where it leaves none the way of the set is in force, whatever was chosen", () => {
    const weighted = { ...set, settings: { ...set.settings, readings: undefined, total: "mean-of-pillars" as const, weights: { I: 2 } } };
    const rule = indexRule(weighted, 3, [{ set: set.id, method: "sum" }]);
    expect([rule.method, weightOf(rule, "I"), weightOf(rule, "II")]).toEqual(["mean-of-pillars", 2, 1]);
  });

  test("a table of no set, and one pillar by itself, are added up", () => {
    expect(indexRule(null, 3, []).method).toBe("sum");
    expect(indexRule({ ...set, settings: { ...set.settings, readings: undefined } }, 1, []).method).toBe("sum");
  });
});
