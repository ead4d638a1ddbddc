import type { Deadline } from "../deadline/deadline";
import { foldWords } from "../text/fold-text";

/** Words with which a remedy goes on as before, folded; further in they may speak of one step among new ones. */
const GOING_ON = /^(?:\d+ )?(?:tiep tuc|duy tri|phat huy|giu vung|giu nguyen)(?: |$)/;

/** Whether a remedy goes on with what brought no point at all: nothing is gained by more of it. */
export function goesOnWithNothing(remedy: string, score: number | null): boolean {
  return score === 0 && GOING_ON.test(foldWords(remedy));
}

/** The usual remedy of the set where it is worth saying: not what the table says already, and nothing that the score contradicts. */
export function worthwhileRemedy(usual: string | null, solution: string | null, score: number | null): string | null {
  if (usual === null || goesOnWithNothing(usual, score)) return null;
  return solution !== null && foldWords(solution) === foldWords(usual) ? null : usual;
}

/** Whether the table says that the work is done, and yet points were lost. */
export function doneWithoutPoints(deadlines: readonly Deadline[], score: number | null): boolean {
  return score !== null && deadlines.some(({ kind }) => kind === "done");
}
