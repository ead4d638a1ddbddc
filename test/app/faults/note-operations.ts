import type { UseCase } from "../../../src/app/use-case";
import { removeAdviceNotes, writeAdviceNotes } from "../../../src/app/use-cases/advice-notes";
import { adviceNote } from "../../../src/i18n/advice-note";

const write: UseCase<unknown> = (context) => writeAdviceNotes(context, (advice) => adviceNote(advice, "2030-03-31"));
const writeOther: UseCase<unknown> = (context) => writeAdviceNotes(context, () => "Gợi ý khác");

/**
 * What is done with notes, and what was done before. On files: the client library that the workbench loads knows no notes.
 */
export const noteOperations: Readonly<Record<string, { readonly prepare: readonly UseCase<unknown>[]; readonly run: UseCase<unknown> }>> = {
  "writing advice as notes": { prepare: [], run: write },
  "writing it again where it says something else": { prepare: [write], run: writeOther },
  "taking our notes out": { prepare: [write], run: removeAdviceNotes },
};
