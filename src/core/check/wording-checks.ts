import { agencySpelling } from "./wordings/agency-spelling";
import { agencyTwice } from "./wordings/agency-twice";
import type { Check } from "./check-context";
import { deadlineImpossible } from "./wordings/deadline-impossible";
import { deadlinePast } from "./wordings/deadline-past";
import { wordMisspelt } from "./wordings/word-misspelt";
import { wordRepeated } from "./wordings/word-repeated";

/** The checks of words, names and days: no score depends on them, so the pane brings them after its first table. */
export const WORDING_CHECKS: readonly Check[] = [wordRepeated, wordMisspelt, agencySpelling, agencyTwice, deadlineImpossible, deadlinePast];
