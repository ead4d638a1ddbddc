import { foldWords } from "../text/fold-text";

/** Words with which a remedy goes on as before, folded; further in they may speak of one step among new ones. */
const GOING_ON = /^(?:\d+ )?(?:tiep tuc|duy tri|phat huy|giu vung|giu nguyen)(?: |$)/;

/** Whether a remedy goes on with what brought no point at all: nothing is gained by more of it. */
export function goesOnWithNothing(remedy: string, score: number | null): boolean {
  return score === 0 && GOING_ON.test(foldWords(remedy));
}
