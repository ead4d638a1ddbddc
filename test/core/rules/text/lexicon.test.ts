import fc from "fast-check";
import { compileRule } from "../../../../src/core/rules";
import { CLAUSE_READERS } from "../../../../src/core/rules/parse/clause/clause-readers";
import type { Names } from "../../../../src/core/rules/parse/words/names";
import { SIMPLIFICATIONS } from "../../../../src/core/rules/parse/simplify/simplified";
import { phraseAt } from "../../../../src/core/rules/text/clauses/clause";
import { cuesIn, cuesOf, standsIn } from "../../../../src/core/rules/text/cue";
import { tokenize } from "../../../../src/core/rules/text/lexer";
import { sharesBits } from "../../../../src/core/rules/text/lexicon";
import { normalize } from "../../../../src/core/rules/text/normalize";
import { PhraseList } from "../../../../src/core/rules/text/words/phrase-list";
import type { Token, TokenRange } from "../../../../src/core/rules/text/token";
import { KNOWN_TEXTS } from "../cases/known-texts";
import { propertySeed } from "../../../support/property-seed";

// The lexicon only saves work: what it finds at a token is what a search would find, and no parser is left out that would have found something.

const seed = propertySeed("lexicon");

const tokenized = KNOWN_TEXTS.map(({ text }) => tokenize(normalize(text).text).filter(({ kind }) => kind !== "newline"));
const filled = tokenized.filter((tokens) => tokens.length > 0);

/** Some tokens of a text, printed in a report as the words they are. */
class Stretch {
  readonly tokens: readonly Token[];
  readonly range: TokenRange;

  constructor(tokens: readonly Token[], place: number, length: number) {
    this.tokens = tokens;
    const from = place % tokens.length;
    this.range = { from, to: Math.min(tokens.length, from + length) };
  }

  [fc.toStringMethod](): string {
    const words = this.tokens.map(({ text }) => text);
    return `${words.slice(0, this.range.from).join(" ")} ⟦${words.slice(this.range.from, this.range.to).join(" ")}⟧ ${words.slice(this.range.to).join(" ")}`;
  }
}

/** A stretch of some text of the tests: every parser must bear any of them. */
const anyStretch = fc.tuple(fc.constantFrom(...filled), fc.nat(), fc.integer({ min: 1, max: 30 })).map(([tokens, place, length]) => new Stretch(tokens, place, length));
const anyNames = fc.record<Names>({ quantities: fc.constantFrom([], ["tỷ lệ"], ["số hồ sơ"]), bareFractions: fc.boolean(), usesX: fc.boolean(), max: fc.constantFrom(undefined, 10) });
/** Some words that follow one another in a text. */
const anyPhrase = fc.tuple(anyStretch, fc.integer({ min: 1, max: 3 })).map(([{ tokens, range }, length]) => tokens.slice(range.from, Math.min(range.to, range.from + length)).map(({ text }) => text).join(" "));

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

function standsAt(tokens: readonly Token[], index: number, phrase: string): boolean {
  return phrase.split(" ").every((word, offset) => tokens[index + offset]?.text === word);
}

test("a token knows the phrases that a search through their list would find, also of a list that came after the text was read", () => {
  fc.assert(
    fc.property(fc.array(anyPhrase, { minLength: 1, maxLength: 8 }), fc.constantFrom(...filled), (phrases, known) => {
      const list = new PhraseList(...phrases);
      const tokens = tokenize(known.map(({ text }) => text).join(" "));
      const searched = tokens.map((_, index) => phrases.find((phrase) => standsAt(tokens, index, phrase)) ?? null);
      expect(tokens.map((_, index) => phraseAt(tokens, index, list))).toEqual(searched);
    }),
    { seed, numRuns: 100 },
  );
});

test("a parser whose cue does not stand in a clause finds nothing in it", () => {
  fc.assert(
    fc.property(anyStretch, anyNames, ({ tokens, range }, names) => {
      const cues = cuesIn(tokens, range);
      const left = CLAUSE_READERS.filter(({ cue }) => cue !== null && !standsIn(cues, cue));
      const found = left.map(({ parse }) => parse(tokens, range, names)).filter((statement) => statement !== null);
      expect(found).toEqual([]);
    }),
    { seed, numRuns: 3000 },
  );
});

test("a rewrite whose cue does not stand in a text has nothing to rewrite in it", () => {
  fc.assert(
    fc.property(anyStretch, ({ tokens, range }) => {
      const stretch = tokens.slice(range.from, range.to);
      const cues = cuesOf(stretch);
      const left = SIMPLIFICATIONS.filter(({ cue }) => !standsIn(cues, cue));
      expect(left.map(({ apply }) => wordsOf(apply(stretch)))).toEqual(left.map(() => wordsOf(stretch)));
    }),
    { seed, numRuns: 3000 },
  );
});

test("every cue has a bit of its own, so that no reader is asked where only the words of another one stand", () => {
  expect((["clause", "text", "word"] as const).filter(sharesBits)).toEqual([]);
});

test("what one text leaves in the lexicon changes no other text", () => {
  const text = "Tỷ lệ = a/b. Tỷ lệ ≥ 80%: Điểm tối đa. Tỷ lệ < 80%: Tỷ lệ/80% * Điểm tối đa.";
  const first = compileRule(text, { max: 10 });
  // More different words than are kept.
  compileRule(Array.from({ length: 12_000 }, (_, index) => `từ${String(index)}`).join(" "));
  expect(compileRule(text, { max: 10 })).toEqual(first);
});
