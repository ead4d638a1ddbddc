import { agencySpelling } from "./agency-spelling";
import { agencyTwice } from "./agency-twice";
import type { Check } from "./check-context";
import { deadlineImpossible } from "./deadline-impossible";
import { deadlinePast } from "./deadline-past";
import { wordMisspelt } from "./word-misspelt";
import { wordRepeated } from "./word-repeated";

/** The checks of words, names and days: no score depends on them, so the pane brings them after its first table. */
export const WORDING_CHECKS: readonly Check[] = [wordRepeated, wordMisspelt, agencySpelling, agencyTwice, deadlineImpossible, deadlinePast];
