import type { IndexRow } from "../core/score/score-index";
import { valueError } from "./function-error";
import type { ArgumentName } from "./function-messages";
import { functionMessages } from "./function-messages";
import { basicValue, checkedNumber, isBlank } from "./number-argument";

type Cells = readonly (readonly unknown[])[];

/** The rows that DTI.INDEX adds up: three ranges of as many cells, cell by cell. */
export function indexRows(scores: Cells, maxima: Cells, states: Cells | null | undefined): readonly IndexRow[] {
  const [ownScores, ownMaxima] = [scores.flat(), maxima.flat()];
  const ownStates = states?.flat() ?? [];
  if (ownScores.length !== ownMaxima.length) throw sizesDiffer("maxima");
  if (ownStates.length > 0 && ownStates.length !== ownScores.length) throw sizesDiffer("states");
  return ownScores.map((score, index) => ({ score: figure(score, "scores"), max: figure(ownMaxima[index], "maxima"), state: stateWords(ownStates[index]) }));
}

function figure(cell: unknown, argument: ArgumentName): number | null {
  return isBlank(cell) ? null : checkedNumber(cell, functionMessages.arguments[argument]);
}

/** A blank cell among the states is 0 on the desktop. */
function stateWords(cell: unknown): string {
  const value = basicValue(cell);
  if (isBlank(value) || value === 0) return "";
  if (typeof value === "string") return value;
  throw valueError(functionMessages.state(functionMessages.arguments.states));
}

function sizesDiffer(argument: ArgumentName): CustomFunctions.Error {
  return valueError(functionMessages.sizesDiffer(functionMessages.arguments.scores, functionMessages.arguments[argument]));
}
