import { comparedScores, peersOf } from "../../../src/core/rank/compare-units";
import type { Comparison, ComparedPart } from "../../../src/core/rank/comparison";
import type { RankedColumn, UnitFigures } from "../../../src/core/rank/consolidation";
import { slotsOf } from "../../../src/core/rank/measure-slot";
import { measureName, peersName, ruleOfComparison } from "../../../src/core/rank/rule-of-comparison";
import { evaluate } from "../../../src/core/rules";
import { randomFrom } from "../../../src/workbench/sample/province/random-from";

const seed = Number(process.env["DTI_SEED"] ?? Date.now() % 1_000_000);
const MAX = 20;
const METHODS: readonly Pick<ComparedPart, "method" | "better">[] = [
  { method: "minmax", better: "highest" }, { method: "minmax", better: "lowest" }, { method: "best", better: "highest" }, { method: "best", better: "lowest" },
];

function columnOf(part: Pick<ComparedPart, "method" | "better">): RankedColumn {
  const comparison: Comparison = { parts: [{ ...part, share: 1, peers: "peers", label: null }], ownPoints: false };
  const indicator = { key: "1.1", code: "1.1", name: "Tỷ lệ", level: "indicator", max: MAX, parent: null, rule: null, comparison, measured: true } as const;
  return { indicator, max: MAX, group: 0, peers: ruleOfComparison(comparison, 2), slots: slotsOf(indicator) };
}

function unitsOf(random: () => number): readonly UnitFigures[] {
  const measure = (): number | null => (random() < 0.15 ? null : Math.round((random() * 8 - 1) * 2) / 2);
  const count = 1 + Math.floor(random() * 12);
  return Array.from({ length: count }, (_, index): UnitFigures => ({
    name: `Đơn vị ${index}`, file: `${index}.xlsx`, mark: "", scores: [random() < 0.1 ? "not-assessed" : null], measures: [[measure()]], previousTotal: null,
  }));
}

describe(`scores of rows that compare units (seed ${seed})`, () => {
  it.each(METHODS)("are what the rule gives over everybody's figures: %j", (part) => {
    const random = randomFrom(seed);
    const column = columnOf(part);
    for (let round = 0; round < 200; round++) {
      const units = unitsOf(random);
      const everybody = peersOf(units, 0, 0);
      const expected = units.map(({ scores, measures }) => {
        const own = measures[0]?.[0];
        if (scores[0] === "not-assessed") return ["not-assessed"];
        return [column.peers ? evaluate(column.peers, { [peersName(0)]: everybody, ...(own == null ? {} : { [measureName(0)]: own }) }, MAX).score : null];
      });
      expect(comparedScores(units, [column])).toEqual(expected);
    }
  });
});
