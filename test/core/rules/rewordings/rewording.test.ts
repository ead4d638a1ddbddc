import fc from "fast-check";
import { compileRule, evaluate } from "../../../../src/core/rules";
import { REWORDINGS } from ".";
import type { ReadText, Rewording } from "./rewording";
import { UNSEEN_CASES } from "../unseen/unseen-cases";
import { propertySeed } from "../../../support/property-seed";

// The same rule in other words gives the same scores, or is refused where that is said; it never gives another score.

const seed = propertySeed("rewordings");
const draws = Number(process.env["FC_RUNS"] ?? 15);

function scoresOf({ rule, name, max, cases }: ReadText): readonly (number | null)[] {
  const compiled = compileRule(rule, { name, max });
  return cases.map(({ inputs }) => evaluate(compiled, inputs, max).score);
}

const settled = UNSEEN_CASES.filter(({ expect: expected, open, refusable, cases }) => expected === "score" && open !== true && refusable !== true && cases.length > 0);
const texts: readonly ReadText[] = settled.flatMap(({ rule, name, max, cases }) => (max === null ? [] : [{ rule, name, max, cases }]));
const rewordings = Object.entries(REWORDINGS).flatMap(([family, ones]) => ones.map((one) => [family, one.name, one] as const));

/** So many of the changed texts, drawn at random; with FC_RUNS=10000 all of them. */
function drawn(changed: readonly ReadText[]): readonly ReadText[] {
  const length = Math.min(draws, changed.length);
  return fc.sample(fc.shuffledSubarray([...changed], { minLength: length, maxLength: length }), { seed, numRuns: 1 }).flat();
}

/** Whether the scores are the right ones, or none where the text may be refused. */
function isReadRight(one: ReadText, { refusable }: Rewording): boolean {
  const scores = scoresOf(one);
  return one.cases.every(({ score }, index) => scores[index] === score || (refusable !== undefined && scores[index] === null));
}

test.each(rewordings)("%s: %s", (_family, _name, rewording) => {
  const changed = texts.flatMap((one) => rewording.apply(one) ?? []);
  expect(changed.length).toBeGreaterThan(0);
  expect(drawn(changed).filter((one) => !isReadRight(one, rewording)).map(({ rule }) => rule)).toEqual([]);
});
