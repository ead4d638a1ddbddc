import { advice } from "./vi/advice";
import { evidence } from "./vi/evidence";
import { explain } from "./vi/explain";
import { failures } from "./vi/failures";
import { findings } from "./vi/findings";
import { pane } from "./vi/pane";
import { rule } from "./vi/rule";

/** The source of all wordings: every other language has exactly these. */
export const vi = { pane, findings, advice, explain, failures, evidence, rule };
