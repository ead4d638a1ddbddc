import type { Advice } from "../core/advise/advice";
import { isOverdue } from "../core/deadline/deadline";
import type { MissingStep, RuleInput } from "../core/rules/rule";
import { INPUT_SHEET, PEERS_SHEET } from "../core/score/input-sheet-layout";
import { dayWords } from "./day-words";
import { inputName } from "./input-name";
import { lossSentence } from "./loss-sentence";
import type { Messages } from "./messages";

/** One piece of advice in words, for the pane and for the command line. */
export interface AdviceSentences {
  /** "Mất 12,78 điểm.", or why: "Mất 5 điểm: tỷ lệ 52,5% dưới mục tiêu 80%." */
  readonly lost: string;
  /** What to do, the best step first; never empty. */
  readonly steps: readonly string[];
  /** The figures that must be typed before more can be said: "b – Số hồ sơ trực tuyến". */
  readonly figures: readonly string[];
  /** What the score, the day or the indicator set adds: a remedy that the score contradicts, a deadline that has passed, usual remedies, evidence. */
  readonly remarks: readonly string[];
}

/** Words one piece of advice; `today` ("YYYY-MM-DD") tells which deadlines have passed, null where nobody told it. */
export function adviceSentences(advice: Advice, messages: Messages, today: string | null = null): AdviceSentences {
  const { advice: words } = messages;
  return {
    lost: lostSentence(advice, messages),
    steps: advice.steps.length > 0 ? advice.steps.map((step) => stepSentence(step, advice, messages)) : [whyNoStep(advice, messages)],
    figures: advice.unknownInputs.map((name) => figureWords(name, inputOf(name, advice), messages)),
    remarks: remarksOf(advice, words, today),
  };
}

function lostSentence(advice: Advice, messages: Messages): string {
  const { numbers, advice: words } = messages;
  if (advice.score === null) return words.noScore(numbers.number(advice.max));
  return advice.reason === null ? words.lost(numbers.number(advice.lost)) : lossSentence(advice.lost, advice.reason, messages);
}

function remarksOf(advice: Advice, words: Messages["advice"], today: string | null): readonly string[] {
  const overdue = advice.deadlines.flatMap((deadline) => (deadline.kind === "dated" && today !== null && isOverdue(deadline, today) ? [words.overdue(dayWords(deadline.due))] : []));
  return [
    ...(advice.remedyContradicted ? [words.remedyContradicted] : []),
    ...(advice.doneWithoutPoints ? [words.doneWithoutPoints] : []),
    ...overdue,
    ...(advice.usualRemedy === null ? [] : [words.usualRemedy(advice.usualRemedy)]),
    ...(advice.evidence === null ? [] : [words.evidence(advice.evidence)]),
  ];
}

/** What to type for an input, and what it means: "b – Số hồ sơ trực tuyến"; a lone quantity goes by its label alone. */
function figureWords(name: string, input: RuleInput | null, messages: Messages): string {
  const words = messages.advice;
  const label = labelOf(input, inputName(name, messages));
  switch (input?.kind) {
    case "choice":
      return words.choiceFigure(input.options?.map((option, index) => `${index + 1} = ${option}`).join("; ") ?? label);
    case "flag":
      return words.flagFigure(label);
    case "peers":
      return words.peersFigure(PEERS_SHEET);
    default:
      return isLetter(name) ? words.figure(inputName(name, messages), label) : label;
  }
}

function isLetter(name: string): boolean {
  return /^(part\d+\.)?\p{L}\d*$/u.test(name);
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
  const input = inputOf(step.input, advice);
  if (step.unit === "option") return optionSentence(step, input, score, max, messages);
  const from = step.from === null ? words.unknownFigure : numbers.number(step.from);
  const change = words.change(inputName(step.input, messages), from, numbers.number(step.to));
  const goal = goalWords(step, score, max, messages);
  const things = thingsCounted(input, words.countingWords);
  if (step.from === null || things === null) return words.reach(labelOf(input, step.input), change, goal);
  const amount = numbers.number(Math.abs(step.to - step.from));
  return step.to >= step.from ? words.more(amount, things, change, goal) : words.fewer(amount, things, change, goal);
}

function optionSentence(step: MissingStep, input: RuleInput | null, score: string, max: string, messages: Messages): string {
  const words = messages.advice;
  if (step.words !== undefined) return words.option(step.words, score, max);
  return words.exists(labelOf(input, inputName(step.input, messages)), score, max);
}

function goalWords(step: MissingStep, score: string, max: string, { numbers, advice: words }: Messages): string {
  if (step.target === null || step.unit !== "ratio") return words.points(score, max);
  return words.targetAndPoints(numbers.percent(step.target), score, max);
}

/** What "132 …" are: the definition without its "Số", or the unit of what is measured; null where neither can follow a number. */
function thingsCounted(input: RuleInput | null, countingWords: string): string | null {
  const label = labelOf(input, "");
  const things = label.replace(new RegExp(countingWords, "iu"), "");
  if (things !== label) return things;
  return input?.unit ?? (input?.counted === true && label !== "" ? label : null);
}

function inputOf(name: string, advice: Advice): RuleInput | null {
  return advice.rule?.inputs.find((input) => input.name === name) ?? null;
}

function labelOf(input: RuleInput | null, name: string): string {
  const label = input?.label.trim() ?? "";
  return label === "" ? name : label.replace(/[.;,]+$/, "");
}
