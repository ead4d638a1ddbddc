import fc from "fast-check";
import { compileRule } from "../../../../src/core/rules";
import { KNOWN_TEXTS } from "../cases/known-texts";
import { propertySeed } from "../../../support/property-seed";

// Cues only save work: a compiler that asks every reader everywhere, as if each cue stood at each word, says the same of every text.

const seed = propertySeed("cues");
const readings = [undefined, "whole-steps", "one-of"] as const;
const texts = KNOWN_TEXTS.map(({ text }) => text);
let compileAskingAll: typeof compileRule;

beforeAll(async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../../../src/core/rules/text/cue", () => ({ ...jest.requireActual<object>("../../../../src/core/rules/text/cue"), standsIn: () => true }));
    ({ compileRule: compileAskingAll } = await import("../../../../src/core/rules"));
  });
  jest.dontMock("../../../../src/core/rules/text/cue");
});

/** A text of the tests, or one with some of its words left out, said twice, or followed by words of another. */
const anyText = fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(), fc.nat(), fc.nat({ max: 8 }), fc.boolean()).map(([text, other, place, from, length, kept]) => {
  const words = text.split(/(?<=\s)/u);
  const others = other.split(/(?<=\s)/u);
  const start = from % others.length;
  words.splice(place % words.length, kept ? 0 : length, ...others.slice(start, start + length));
  return words.join("");
});

test("every text of the tests compiles as where no cue spares a reader", () => {
  for (const text of texts) expect(compileRule(text, { max: 10 })).toEqual(compileAskingAll(text, { max: 10 }));
});

test("so does a text of which words are missing or to which words of another are added", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(undefined, 1, 10), fc.constantFrom(...readings), (text, max, reading) => {
      const context = { ...(max === undefined ? {} : { max }), ...(reading === undefined ? {} : { reading }) };
      expect(compileRule(text, context)).toEqual(compileAskingAll(text, context));
    }),
    { seed, numRuns: 3000 },
  );
});
