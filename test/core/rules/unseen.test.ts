import { compileRule, evaluate, type RuleInputs } from "../../../src/core/rules";
import cases from "./unseen/cases.json";
import freshCases from "./unseen/fresh-cases.json";
import roughCases from "./unseen/rough-cases.json";
import firstRound from "./unseen/round-1-cases.json";
import secondRound from "./unseen/round-2-cases.json";
import thirdRound from "./unseen/round-3-cases.json";
import fourthRound from "./unseen/round-4-cases.json";
import fifthRound from "./unseen/round-5-cases.json";
import sixthRound from "./unseen/round-6-cases.json";
import seventhRound from "./unseen/round-7-cases.json";

/**
 * One scoring text with what it gives, written before the compiler first ran on it: `cases.json` by an author who had read only the two appendices, `rough-cases.json` and
 * later `fresh-cases.json` by one who knew the published documents and the list of forms, in the rough typing of real tables; the `round-…` sets as communes, departments and
 * ministries word their scoring sheets.
 */
interface UnseenCase {
  readonly id: string;
  readonly name: string;
  readonly max: number | null;
  readonly rule: string;
  readonly expect: "score" | "refuse";
  /** A sensible reader could refuse it too. */
  readonly refusable?: boolean;
  readonly cases: readonly { readonly inputs: RuleInputs; readonly score: number | null }[];
}

// JSON has no closed unions: what does not fit shows in the tests.
const all = [...cases, ...roughCases, ...freshCases, ...firstRound, ...secondRound, ...thirdRound, ...fourthRound, ...fifthRound, ...sixthRound, ...seventhRound] as unknown as readonly UnseenCase[];

function scoresOf(one: UnseenCase): readonly (number | null)[] {
  const rule = compileRule(one.rule, { name: one.name, ...(one.max === null ? {} : { max: one.max }) });
  return one.cases.map(({ inputs }) => evaluate(rule, inputs, one.max).score);
}

const readable = all.filter(({ expect: expected, refusable }) => expected === "score" && refusable !== true);
test.each(readable.map((one) => [`${one.id} ${one.name}`, one] as const))("%s is read and scored", (_name, one) => {
  expect(scoresOf(one)).toEqual(one.cases.map(({ score }) => score));
});

const doubtful = all.filter(({ expect: expected, refusable }) => expected === "score" && refusable === true);
test.each(doubtful.map((one) => [`${one.id} ${one.name}`, one] as const))("%s is refused or scored rightly", (_name, one) => {
  const refused = compileRule(one.rule, { name: one.name, ...(one.max === null ? {} : { max: one.max }) }).ast === null;
  expect(scoresOf(one)).toEqual(one.cases.map(({ score }) => (refused ? null : score)));
});

const impossible = all.filter(({ expect: expected }) => expected === "refuse");
test.each(impossible.map((one) => [`${one.id} ${one.name}`, one] as const))("%s is refused", (_name, one) => {
  expect(compileRule(one.rule, { name: one.name, ...(one.max === null ? {} : { max: one.max }) })).toMatchObject({ kind: "unreadable", ast: null });
});
