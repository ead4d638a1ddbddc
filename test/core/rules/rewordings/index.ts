import { AWARDS } from "./awards";
import { FORMULAS } from "./formulas";
import { LEVELS } from "./levels";
import { LINES } from "./lines";
import type { Rewording } from "./rewording";

/** The rewordings by what they change; a family is a file of its own. */
export const REWORDINGS: Readonly<Record<string, readonly Rewording[]>> = { awards: AWARDS, formulas: FORMULAS, levels: LEVELS, lines: LINES };
