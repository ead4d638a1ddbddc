import type { Check } from "./check-context";
import { reasonContradiction } from "./reasons/reason-contradiction";
import { statusContradiction } from "./reasons/status-contradiction";
import { adjustmentMissing } from "./scores/adjustment-missing";
import { scoreDefaulted } from "./scores/score-defaulted";
import { agencySpelling } from "./wordings/agency-spelling";
import { agencyTwice } from "./wordings/agency-twice";
import { deadlineImpossible } from "./wordings/deadline-impossible";
import { deadlinePast } from "./wordings/deadline-past";
import { wordMisspelt } from "./wordings/word-misspelt";
import { wordRepeated } from "./wordings/word-repeated";

/** The checks of words, names, days, reasons and of the council's words: no score depends on them, so the pane brings them after its first table. */
export const FURTHER_CHECKS: readonly Check[] = [
  adjustmentMissing,
  scoreDefaulted,
  statusContradiction,
  reasonContradiction,
  wordRepeated,
  wordMisspelt,
  agencySpelling,
  agencyTwice,
  deadlineImpossible,
  deadlinePast,
];
