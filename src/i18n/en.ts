import { advice } from "./en/advice";
import { evidence } from "./en/evidence";
import { explain } from "./en/explain";
import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { pane } from "./en/pane";
import { rule } from "./en/rule";
import type { Wordings } from "./messages";

/** The English wordings. */
export const en: Wordings = { pane, findings, advice, explain, failures, evidence, rule };
