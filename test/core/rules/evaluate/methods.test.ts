import { bestScore, choiceScore, growthScore, levelScore, minMaxScore, missingNumerator, ratioScore, type MethodResult } from "../../../../src/core/rules";

describe("scoring methods", () => {
  const rows: readonly (readonly [string, MethodResult, number | string])[] = [
    ["ratio: plain", ratioScore(1, 4, 10), 2.5],
    ["ratio: above 1", ratioScore(5, 4, 10), 10],
    ["ratio: a target, below it in proportion", ratioScore(40, 100, 20, 0.8), 10],
    ["ratio: a target, nothing below", ratioScore(79, 100, 20, 0.8, 0), 0],
    ["ratio: a target, the plain ratio below", ratioScore(50, 100, 20, 0.8, 1), 10],
    ["ratio: the target is met at ten places", ratioScore(0.1 + 0.2, 0.3, 10, 1, 0), 10],
    ["ratio: no denominator", ratioScore(1, 0, 10), "zero-denominator"],
    ["ratio: a denominator below 0", ratioScore(-3, -4, 10), "negative-denominator"],
    ["missing: a denominator below 0", missingNumerator(1, -4, 0.8), "negative-denominator"],
    ["growth: an earlier figure below 0", growthScore(-5, -10, 10, 0.1), "negative-denominator"],
    ["best: none above 0", bestScore(-5, [-5, -2], 10), "negative-denominator"],
    ["ratio: not a number", ratioScore(Number.NaN, 1, 10), "not-a-number"],
    ["ratio: negative maximum", ratioScore(1, 1, -1), "negative-max"],
    ["level: on the threshold", levelScore(100, 3, [200, 100, 50], [1, 0.5, 0.25]), 1.5],
    ["level: below all, one share more", levelScore(10, 3, [200, 100], [1, 0.5, 0.1]), 0.30000000000000004],
    ["level: below all, no share for it", levelScore(10, 3, [200, 100], [1, 0.5]), 0],
    ["level: ascending thresholds", levelScore(10, 3, [100, 200], [1, 0.5]), "bad-thresholds"],
    ["choice", choiceScore(2, 10, [1, 0.5, 0]), 5],
    ["choice: no such option", choiceScore(4, 10, [1, 0.5, 0]), "no-such-option"],
    ["choice: half an option", choiceScore(1.5, 10, [1, 0.5, 0]), "no-such-option"],
    ["minmax", minMaxScore(4, [2, 4, 10], 10), 2.5],
    ["minmax: all equal", minMaxScore(4, [4, 4], 10), "peers-equal"],
    ["minmax: no peers", minMaxScore(4, [], 10), "no-peers"],
    ["best", bestScore(4, [2, 4, 10], 10), 4],
    ["missing", missingNumerator(252, 480, 0.8), 132],
    ["missing: reached", missingNumerator(400, 480, 0.8), 0],
    ["missing: no denominator", missingNumerator(1, 0, 0.8), "zero-denominator"],
  ];
  test.each(rows)("%s", (_name, result, expected) => {
    expect(result.value ?? result.failure).toBe(expected);
  });
});
