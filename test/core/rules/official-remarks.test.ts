import { compileRule, evaluate } from "../../../src/core/rules";
import remarks from "./cases/official-remarks.json";
import { RULES } from "./cases/remarks";

// Sentences beside scoring texts as ministries, sector agencies, provinces and communes write them: before a rule, behind it, and in a bracket behind its last award.

interface Remark {
  readonly sentence: string;
  /** What it does to the score; absent: nothing. */
  readonly alters?: string;
  /** Refused as yet, though it changes nothing. */
  readonly open?: boolean;
}

const ALL: readonly Remark[] = remarks;
const rules = Object.entries(RULES);
const idle = ALL.filter(({ alters }) => alters === undefined);

/** The texts in which a sentence stands beside a rule. A bracket holds no other brackets, and a labelled remark closes the rule above it. */
function texts(lines: readonly string[], sentence: string): readonly string[] {
  const bracket = sentence.includes("(") ? [] : [`${lines.join("\n")} (${sentence.replace(/\.$/u, "")})`];
  return [[...lines, sentence].join("\n"), [sentence, ...lines].join("\n"), ...bracket];
}

function scores(sentence: string): readonly boolean[] {
  return rules.flatMap(([, { lines, inputs, score }]) => texts(lines, sentence).map((text) => evaluate(compileRule(text, { max: 10 }), inputs, 10).score === score));
}

test.each(idle.filter(({ open }) => open !== true))("changes nothing: $sentence", ({ sentence }) => {
  expect(scores(sentence)).not.toContain(false);
});

test.failing.each(idle.filter(({ open }) => open === true))("not known as yet to change nothing: $sentence", ({ sentence }) => {
  expect(scores(sentence)).not.toContain(false);
});

test.each(ALL.filter(({ alters }) => alters !== undefined))("$alters: $sentence", ({ sentence }) => {
  for (const [, { lines }] of rules) for (const text of texts(lines, sentence)) expect(compileRule(text, { max: 10 }).ast).toBeNull();
});
