import type { Choice } from "../../../src/core/effort/cheapest-path";
import { cheapestPath } from "../../../src/core/effort/cheapest-path";
import { SeededRandom } from "../../support/seeded-random";

const SEED = Number(process.env["SEED"] ?? 20260331);

/** The least effort of all selections that win the goal, one by one; null where none does. */
function bruteForce(classes: readonly (readonly Choice[])[], goal: number): number | null {
  const [first, ...rest] = classes;
  if (!first) return goal <= 0 ? 0 : null;
  const efforts = [{ gain: 0, effort: 0 }, ...first].flatMap(({ gain, effort }) => {
    const others = bruteForce(rest, goal - gain);
    return others === null ? [] : [others + effort];
  });
  return efforts.length === 0 ? null : Math.min(...efforts);
}

test(`the path costs what the cheapest of all selections costs (SEED=${SEED})`, () => {
  const random = new SeededRandom(SEED);
  const wrong: unknown[] = [];
  for (let round = 0; round < 400; round++) {
    const classes = Array.from({ length: random.integer(0, 6) }, () => Array.from({ length: random.integer(1, 4) }, () => ({ gain: random.integer(1, 900), effort: random.integer(1, 80) })));
    const goal = random.integer(0, 2_500);
    const path = cheapestPath(classes, goal);
    const expected = bruteForce(classes, goal);
    const picked = path.reached ? path.chosen.flatMap((index, at) => (index === null ? [] : (classes[at]?.[index] ?? []))) : [];
    const adds = picked.reduce((sum, { gain }) => sum + gain, 0);
    const good = path.reached ? path.effort === expected && adds === path.gain && adds >= goal : expected === null && path.most < goal;
    if (!good) wrong.push({ classes, goal, path, expected });
  }
  expect(wrong).toEqual([]);
});

test("a goal that nothing reaches is said to be so, with the most that can be won", () => {
  expect(cheapestPath([[{ gain: 500, effort: 10 }], [{ gain: 250, effort: 1 }, { gain: 400, effort: 9 }]], 901)).toEqual({ reached: false, most: 900 });
});

test("nothing is done for a goal of nothing", () => {
  expect(cheapestPath([[{ gain: 500, effort: 10 }]], 0)).toEqual({ reached: true, chosen: [null], gain: 0, effort: 0 });
});
