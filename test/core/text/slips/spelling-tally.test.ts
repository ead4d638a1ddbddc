import type { SpellingRule } from "../../../../src/core/text/slips/spelling-tally";
import { SpellingTally } from "../../../../src/core/text/slips/spelling-tally";
import { SeededRandom } from "../../../support/seeded-random";

const SEED = Number(process.env["SEED"] ?? 20_261_122);
const BODIES = 300;
const WORDS = ["số", "sổ", "so", "hồ sơ", "xã"];

/** Each word in the place behind the one before it; what stands there once, where another stands more often, is a slip. */
const RULE: SpellingRule = {
  placedWords: (text) => text.split(",").map((word, index, words) => ({ word, place: words[index - 1] ?? "" })),
  slipsAmong: (counts) => {
    const most = Math.max(...counts.values());
    const usual = [...counts].filter(([, times]) => times === most).map(([word]) => word).sort()[0];
    const slips = [...counts].flatMap(([word, times]) => (times === 1 && most > 1 && usual !== undefined ? [[word, usual] as const] : []));
    return slips.length > 0 ? new Map(slips) : null;
  },
};

function randomText(random: SeededRandom): string {
  return Array.from({ length: random.integer(1, 4) }, () => random.pick(WORDS)).join(",");
}

/** A body with texts taken away, put in, doubled and moved; now and then another body altogether. */
function nextBody(texts: readonly string[], random: SeededRandom): readonly string[] {
  if (random.integer(0, 9) === 0) return Array.from({ length: random.integer(0, 12) }, () => randomText(random));
  const kept = texts.filter(() => random.integer(0, 4) > 0);
  const doubled = random.pick(kept);
  return [...(doubled === undefined ? [] : [doubled]), ...kept, randomText(random)];
}

test(`what is found in a body of texts does not depend on those before it (SEED=${SEED})`, () => {
  const random = new SeededRandom(SEED);
  const tally = new SpellingTally(RULE);
  let found = 0;
  for (let body = 0, texts: readonly string[] = []; body < BODIES; body++, texts = nextBody(texts, random)) {
    const slips = tally.slipsIn(texts);
    expect({ texts, slips }).toEqual({ texts, slips: new SpellingTally(RULE).slipsIn(texts) });
    found += slips.filter((slip) => slip !== null).length;
  }
  expect(found).toBeGreaterThan(BODIES);
});

test("the first slip of each text is told, with what the others have there", () => {
  const texts = ["hồ sơ,số", "hồ sơ,số", "hồ sơ,sổ,xã", "hồ sơ"];
  expect(new SpellingTally(RULE).slipsIn(texts)).toEqual([null, null, { word: "sổ", place: "hồ sơ", expected: "số" }, null]);
});
