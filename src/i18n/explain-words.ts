import type { ExplainStep, NoScore } from "../core/rules/rule";
import { inputName } from "./input-name";
import type { Messages } from "./messages";

/** The wordings that an explanation needs. */
export type ExplainMessages = Pick<Messages, "numbers" | "explain" | "advice">;

/** Says how a score came about, one line a step; the parts of a rule follow their own line. */
export function explainWords(steps: readonly ExplainStep[], messages: ExplainMessages): readonly string[] {
  return steps.flatMap((step) => stepWords(step, messages));
}

function stepWords(step: ExplainStep, messages: ExplainMessages): readonly string[] {
  const { numbers, explain: words } = messages;
  const points = "points" in step ? numbers.number(step.points) : "";
  switch (step.kind) {
    case "measure":
      return [equation(step.expression, step.substituted, measured(step.value, step.unit, messages))];
    case "compare": {
      const threshold = step.unit === "ratio" ? numbers.percent(step.threshold) : numbers.number(step.threshold);
      return [words.compare(measured(step.value, step.unit, messages), operatorSigns[step.operator], threshold)];
    }
    case "option":
      return [words.option(numbers.number(step.number), step.words, points)];
    case "points":
      return [pointsWords(step, messages)];
    case "peers":
      return [words.peers(numbers.number(step.value), numbers.number(step.lowest), numbers.number(step.highest), points)];
    case "count":
      return [words.count(numbers.number(step.count), numbers.number(step.each), points)];
    case "part":
      return [words.part(step.label, points), ...explainWords(step.steps, messages)];
    default:
      return step satisfies never;
  }
}

/** "(b+c)/a = 312/480 = 65,0%"; what is empty or says the same again is left out. */
function equation(...sides: readonly string[]): string {
  return sides.filter((side, index) => side !== "" && side !== sides[index - 1]).join(" = ");
}

const operatorSigns = { ">=": "≥", ">": ">", "<": "<", "<=": "≤", "=": "=" } as const;

function measured(value: number, unit: "ratio" | "quantity", { numbers }: ExplainMessages): string {
  return unit === "ratio" ? numbers.measuredPercent(value) : numbers.number(value);
}

function pointsWords(step: Extract<ExplainStep, { kind: "points" }>, { numbers, explain: words }: ExplainMessages): string {
  const points = numbers.number(step.points);
  const max = numbers.number(step.max);
  if (step.value === null) return words.pointsFull(points);
  const value = numbers.measuredPercent(step.value);
  return step.divisor === null ? words.pointsShare(value, max, points) : words.pointsOfTarget(value, numbers.percent(step.divisor), max, points);
}

/** Says why there is no score. */
export function noScoreSentence(reason: NoScore, messages: ExplainMessages): string {
  const words = messages.explain.noScore;
  switch (reason.code) {
    case "input-missing":
      return words["input-missing"](reason.names.map((name) => inputName(name, messages)).join(", "));
    case "negative-difference":
      return words[reason.code](reason.words);
    case "input-invalid":
      return words["input-invalid"](inputName(reason.name, messages));
    default:
      return words[reason.code]();
  }
}
