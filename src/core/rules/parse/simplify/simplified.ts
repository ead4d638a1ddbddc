import { openBrackets } from "../../rewrite/signs/brackets";
import { OPENER_CUE, withoutCaseOpeners } from "../../rewrite/options/case-openers";
import { rewritten, type Rewrite } from "../../rewrite/rewrite";
import { REWRITES } from "../../rewrite/rewrites";
import { BRACKET_CUE } from "../../text/cue";
import type { Token } from "../../text/token";
import { PLAIN_AWARD_CUE } from "../../rewrite/options/plain-award";
import { withoutIdleBrackets } from "../aside/idle-brackets";
import { ASIDE_CUE, REMARK_TEXT_CUE, withoutIdleRemarks } from "../aside/remark";
import { RATE_TEXT_CUE, withRateDescribed } from "./described-rate";

/** All that is undone before a text is split: ways of writing, then what only the readers of asides can tell, and what they leave. */
export const SIMPLIFICATIONS: readonly Rewrite[] = [
  ...REWRITES,
  { cue: RATE_TEXT_CUE, also: PLAIN_AWARD_CUE, apply: withRateDescribed },
  { cue: OPENER_CUE, apply: withoutCaseOpeners },
  { cue: REMARK_TEXT_CUE, also: ASIDE_CUE, apply: withoutIdleRemarks },
  { cue: BRACKET_CUE, apply: withoutIdleBrackets },
  { cue: BRACKET_CUE, apply: openBrackets },
];

/** A text in the one way of writing that the grammar reads, without what changes nothing. `max` is the indicator's maximum. */
export function simplified(tokens: readonly Token[], max?: number): readonly Token[] {
  return rewritten(tokens, SIMPLIFICATIONS, max);
}
