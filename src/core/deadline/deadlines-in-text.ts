import { oncePerText } from "../memo/once-per-text";
import { datedPhrase } from "./dated-phrase";
import type { Deadline } from "./deadline";
import { parseDeadline } from "./parse-deadline";

/** Words that make a day in a sentence the day by which something is to be done; a bare date belongs to a document as often as not. */
const CUE = /(?:trước|đến|xong|hoàn\s+thành|chậm\s+nhất|trong|vào|hạn)(?=[^.;\n]*$)/iu;

/** The deadlines that a remedy names, sentence by sentence. */
export const deadlinesInText: (text: string) => readonly Deadline[] = oncePerText((text) =>
  text.normalize("NFC").split(/(?<=[.;])\s+|\n/u).flatMap((sentence): readonly Deadline[] => {
    const phrase = datedPhrase(sentence);
    if (!phrase) return recurringIn(sentence);
    const isDue = phrase.names === "period" || CUE.test(sentence.slice(0, phrase.start));
    return isDue ? [{ kind: "dated" as const, due: phrase.due, text: sentence.trim() }] : [];
  }),
);

function recurringIn(sentence: string): readonly Deadline[] {
  const found = parseDeadline(sentence);
  return found?.kind === "recurring" && found.months !== null ? [found] : [];
}
