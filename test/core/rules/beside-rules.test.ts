import { compileRule, evaluate, type RuleInputs } from "../../../src/core/rules";
import sentences from "./cases/beside-rules.json";

// Headings, introductions, closing sentences and remarks in plain scoring texts, by a writer who knew nothing of the grammar.

interface IdleSentence {
  readonly sentence: string;
  readonly rule: string;
  readonly max: number;
  readonly inputs: RuleInputs;
  readonly score: number;
  /** Refused as yet, though it changes nothing. */
  readonly open?: boolean;
}

interface AlteringSentence {
  readonly sentence: string;
  readonly rule: string;
  readonly max: number;
  /** What it does to the score. */
  readonly alters: string;
}

const ALL = sentences as unknown as readonly (IdleSentence | AlteringSentence)[];
const idle = ALL.filter((one): one is IdleSentence => !("alters" in one));
const altering = ALL.filter((one): one is AlteringSentence => "alters" in one);

function scoreOf({ rule, max, inputs }: IdleSentence): number | null {
  return evaluate(compileRule(rule, { max }), inputs, max).score;
}

test.each(idle.filter(({ open }) => open !== true).map((one) => [one.sentence, one] as const))("changes nothing: %s", (_sentence, one) => {
  expect(scoreOf(one)).toBe(one.score);
});

test.failing.each(idle.filter(({ open }) => open === true).map((one) => [one.sentence, one] as const))("not known as yet to change nothing: %s", (_sentence, one) => {
  expect(scoreOf(one)).toBe(one.score);
});

test.each(idle.filter(({ open }) => open === true).map((one) => [one.sentence, one] as const))("gives no other score meanwhile: %s", (_sentence, one) => {
  expect([null, one.score]).toContain(scoreOf(one));
});

test.each(altering.map((one) => [one.alters, one.sentence, one] as const))("%s, so it is not passed over: %s", (_alters, _sentence, { rule, max }) => {
  expect(compileRule(rule, { max }).ast).toBeNull();
});
