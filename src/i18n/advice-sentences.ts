import type { Advice } from "../core/advise/advice";
import type { MissingStep, RuleInput } from "../core/rules/rule";
import { INPUT_SHEET } from "../core/score/input-sheet-layout";
import { inputName } from "./input-name";
import type { Messages } from "./messages";

/** One piece of advice in words, for the pane and for the command line. */
export interface AdviceSentences {
  /** "Mất 12,78 điểm." */
  readonly lost: string;
  /** What to do, the best step first; never empty. */
  readonly steps: readonly string[];
  /** The figures that must be typed before more can be said: "b – Số hồ sơ trực tuyến". */
  readonly figures: readonly string[];
}

/** Words one piece of advice. */
export function adviceSentences(advice: Advice, messages: Messages): AdviceSentences {
  const { numbers, advice: words } = messages;
  return {
    lost: advice.score === null ? words.noScore(numbers.number(advice.max)) : words.lost(numbers.number(advice.lost)),
    steps: advice.steps.length > 0 ? advice.steps.map((step) => stepSentence(step, advice, messages)) : [whyNoStep(advice, messages)],
    figures: advice.unknownInputs.map((name) => words.figure(inputName(name, messages), labelOf(inputOf(name, advice), name))),
  };
}

function whyNoStep(advice: Advice, { advice: words }: Messages): string {
  if (advice.rule === null) return words.noRule;
  if (advice.rule.ast === null) return words.unreadable;
  return advice.unknownInputs.length > 0 ? words.typeFigures(INPUT_SHEET) : words.noStep;
}

function stepSentence(step: MissingStep, advice: Advice, messages: Messages): string {
  const { numbers, advice: words } = messages;
  const score = numbers.number(step.score);
  const max = numbers.number(advice.max);
  if (step.unit === "option") return words.option(step.words ?? numbers.number(step.to), score, max);
  const input = inputOf(step.input, advice);
  const from = step.from === null ? words.unknownFigure : numbers.number(step.from);
  const change = words.change(inputName(step.input, messages), from, numbers.number(step.to));
  const goal = goalWords(step, score, max, messages);
  const things = thingsCounted(input, words.countingWords);
  if (step.from === null || things === null) return words.reach(labelOf(input, step.input), change, goal);
  const amount = numbers.number(Math.abs(step.to - step.from));
  return step.to >= step.from ? words.more(amount, things, change, goal) : words.fewer(amount, things, change, goal);
}

function goalWords(step: MissingStep, score: string, max: string, { numbers, advice: words }: Messages): string {
  if (step.target === null || step.unit !== "ratio") return words.points(score, max);
  return words.targetAndPoints(numbers.percent(step.target), score, max);
}

/** What "132 …" are: the definition without its "Số", else the unit; null where neither can follow a number. */
function thingsCounted(input: RuleInput | null, countingWords: string): string | null {
  const label = input?.label.trim() ?? "";
  const things = label.replace(new RegExp(countingWords, "iu"), "");
  if (things !== label) return things.replace(/[.;,]+$/, "");
  return input?.unit ?? null;
}

function inputOf(name: string, advice: Advice): RuleInput | null {
  return advice.rule?.inputs.find((input) => input.name === name) ?? null;
}

function labelOf(input: RuleInput | null, name: string): string {
  const label = input?.label.trim() ?? "";
  return label === "" ? name : label.replace(/[.;,]+$/, "");
}
