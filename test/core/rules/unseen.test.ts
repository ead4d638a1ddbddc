import { compileRule, evaluate } from "../../../src/core/rules";
import { UNSEEN_CASES, type UnseenCase } from "./unseen/unseen-cases";

function scoresOf(one: UnseenCase): readonly (number | null)[] {
  const rule = compileRule(one.rule, { name: one.name, ...(one.max === null ? {} : { max: one.max }) });
  return one.cases.map(({ inputs }) => evaluate(rule, inputs, one.max).score);
}

const settled = UNSEEN_CASES.filter(({ open }) => open !== true);

const readable = settled.filter(({ expect: expected, refusable }) => expected === "score" && refusable !== true);
test.each(readable.map((one) => [`${one.id} ${one.name}`, one] as const))("%s is read and scored", (_name, one) => {
  expect(scoresOf(one)).toEqual(one.cases.map(({ score }) => score));
});

const doubtful = settled.filter(({ expect: expected, refusable }) => expected === "score" && refusable === true);
test.each(doubtful.map((one) => [`${one.id} ${one.name}`, one] as const))("%s is refused or scored rightly", (_name, one) => {
  const refused = compileRule(one.rule, { name: one.name, ...(one.max === null ? {} : { max: one.max }) }).ast === null;
  expect(scoresOf(one)).toEqual(one.cases.map(({ score }) => (refused ? null : score)));
});

const impossible = settled.filter(({ expect: expected }) => expected === "refuse");
test.each(impossible.map((one) => [`${one.id} ${one.name}`, one] as const))("%s is refused", (_name, one) => {
  expect(compileRule(one.rule, { name: one.name, ...(one.max === null ? {} : { max: one.max }) })).toMatchObject({ kind: "unreadable", ast: null });
});

const open = UNSEEN_CASES.filter((one) => one.open === true);
test.failing.each(open.map((one) => [`${one.id} ${one.name}`, one] as const))("%s is read as it should be, which it is not as yet", (_name, one) => {
  const rule = compileRule(one.rule, { name: one.name, ...(one.max === null ? {} : { max: one.max }) });
  expect({ isRead: rule.ast !== null, scores: scoresOf(one) }).toEqual({ isRead: one.expect === "score", scores: one.cases.map(({ score }) => score) });
});

test.each(open.filter(({ expect: expected }) => expected === "score").map((one) => [`${one.id} ${one.name}`, one] as const))("%s gives no score but the right one meanwhile", (_name, one) => {
  expect(scoresOf(one).filter((score, index) => score !== null && score !== one.cases[index]?.score)).toEqual([]);
});
