import { scoreFromText, type GivenValue, type TextScore } from "../core/rules/evaluate/score-from-text";
import { numbersOf } from "../i18n/numbers";
import { advice } from "../i18n/vi/advice";
import { explain } from "../i18n/vi/explain";
import { explainWords, noScoreSentence, type ExplainMessages } from "../i18n/explain-words";
import { divisionByZero, notAvailable, valueError } from "./function-error";
import { functionMessages } from "./function-messages";
import { givenValues } from "./given-values";

/** The arguments of DTI.SCORE and DTI.EXPLAIN, checked. */
export interface TextArguments {
  readonly rule: string;
  readonly max: number;
  readonly values: readonly (readonly (readonly unknown[])[])[];
}

const messages: ExplainMessages = { numbers: numbersOf("vi"), explain, advice };

/** The score that a text gives for some figures, or the error value that says why there is none. */
export function textScore(given: TextArguments): number {
  const result = readText(given);
  if (result.kind === "evaluated" && result.evaluation.score !== null) return result.evaluation.score;
  throw errorOf(result);
}

/** How the score comes about, or why there is none, as one sentence. */
export function textExplanation(given: TextArguments): string {
  const result = readText(given);
  if (result.kind !== "evaluated") return sentenceOf(result);
  const { evaluation } = result;
  return evaluation.reason === null ? explainWords(evaluation.steps, messages).join("; ") : noScoreSentence(evaluation.reason, messages);
}

function readText({ rule, max, values }: TextArguments): TextScore {
  return scoreFromText(rule, max, givenValues(values) satisfies readonly GivenValue[]);
}

/** What cannot be computed at all: the text itself, more figures than it asks for, or a share that can be none. */
function sentenceOf(result: Exclude<TextScore, { kind: "evaluated" }>): string {
  switch (result.kind) {
    case "unreadable": {
      const { diagnostic, rule } = result;
      return functionMessages.unreadable(diagnostic === null ? "" : rule.text.slice(diagnostic.start, diagnostic.end));
    }
    case "percent-suspect": return functionMessages.percentSuspect(messages.numbers.number(result.value), messages.numbers.number(result.value / 100));
    case "too-many": return functionMessages.tooMany(result.rule.inputs.map(({ name }) => name), result.given);
    default: return result satisfies never;
  }
}

function errorOf(result: TextScore): CustomFunctions.Error {
  if (result.kind !== "evaluated") return valueError(sentenceOf(result));
  const { reason } = result.evaluation;
  if (reason === null) return valueError("");
  switch (reason.code) {
    case "zero-denominator": return divisionByZero();
    case "input-missing": case "peers-equal": case "no-branch": return notAvailable(noScoreSentence(reason, messages));
    case "input-invalid": case "negative-difference": case "unreadable": return valueError(noScoreSentence(reason, messages));
    case "max-missing": return valueError(functionMessages.failures["negative-max"]);
    default: return reason satisfies never;
  }
}
