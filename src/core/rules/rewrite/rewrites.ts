import { HALF_CUE, withHalves } from "./and-a-half";
import { openBrackets } from "./brackets";
import { OPENER_CUE, withoutCaseOpeners } from "./case-openers";
import { COMPARED_UNIT_CUE, withComparedUnits } from "./compared-units";
import { BRACKET_CUE, cuesOf, standsIn, TextCue } from "../text/cue";
import { FORMULA_LEAD_CUE, withoutFormulaLeads } from "./formula-lead";
import { RATE_TEXT_CUE, withRateDescribed } from "./described-rate";
import { GRADE_LABEL_CUE, withoutGradeLabels } from "./grade-labels";
import { INTERVAL_SIGNS, openIntervals } from "./intervals";
import { LEADER_CUE, openLeaders } from "./leaders";
import { STROKE_CUE, withLettersFirst, withStrokes } from "./defined-letters";
import { DIFFERENCE_CUE, withLettersOfDifference } from "./lettered-difference";
import { LINE_COMMA_CUE, withoutLineCommas } from "./line-commas";
import { OR_CUE, withOptionsParted } from "./or-options";
import { LABEL_CUE, withShortLabels } from "./option-label";
import { MAXIMUM_NAME_CUE, withMaximumNamed } from "./maximum-name";
import { RATIO_NAME_CUE, withRatioNamed } from "./ratio-name";
import { SCORE_NAME_CUE, withScoreNamed } from "./score-name";
import { NAMED_LETTER_CUE, withNamedLetters } from "./named-letters";
import { PERCENT_WORDS_CUE, withPercentSigns } from "./percent-words";
import { withoutSpelledNumbers } from "./spelled-numbers";
import { withRoundBrackets } from "./square-brackets";
import { TARGET_CUE, withStatedTarget } from "./stated-target";
import { RESPECTIVELY_CUE, withOwnDefinitions } from "./lettered-respectively";
import { LETTERED_LIST_CUE, withoutListLetters } from "./lettered-list";
import { PLAIN_AWARD_CUE, withPlainAwards } from "./plain-award";
import { openTable, TABLE_SIGNS } from "./table-rows";
import type { Token } from "../text/token";
import { ASIDE_CUE, REMARK_TEXT_CUE, withoutIdleRemarks } from "../parse/aside/remark";
import { withoutIdleBrackets } from "../parse/aside/idle-brackets";

/** A way of writing that is brought to another one before the text is split into clauses. */
export interface Rewrite {
  /** Without it there is nothing to rewrite. */
  readonly cue: TextCue;
  /** Nor without this one. */
  readonly also?: TextCue;
  readonly apply: (tokens: readonly Token[], max?: number) => readonly Token[];
}

const TABLE_CUE = new TextCue(TABLE_SIGNS);
const INTERVAL_CUE = new TextCue(INTERVAL_SIGNS);
/** A bracket, or the one behind the letter of a list. */
const CLOSING_CUE = new TextCue([")"]);

/** The ways of writing, in the order in which they are undone. */
export const REWRITES: readonly Rewrite[] = [
  { cue: LINE_COMMA_CUE, apply: withoutLineCommas },
  { cue: FORMULA_LEAD_CUE, apply: withoutFormulaLeads },
  { cue: MAXIMUM_NAME_CUE, apply: withMaximumNamed },
  { cue: RATIO_NAME_CUE, apply: withRatioNamed },
  { cue: SCORE_NAME_CUE, apply: withScoreNamed },
  { cue: RESPECTIVELY_CUE, apply: withOwnDefinitions },
  { cue: NAMED_LETTER_CUE, apply: withNamedLetters },
  { cue: HALF_CUE, apply: withHalves },
  { cue: LABEL_CUE, apply: withShortLabels },
  { cue: BRACKET_CUE, apply: withoutSpelledNumbers },
  { cue: BRACKET_CUE, apply: withLettersFirst },
  { cue: STROKE_CUE, apply: withStrokes },
  { cue: LETTERED_LIST_CUE, also: CLOSING_CUE, apply: withoutListLetters },
  { cue: TABLE_CUE, apply: openTable },
  { cue: LEADER_CUE, apply: openLeaders },
  { cue: DIFFERENCE_CUE, also: CLOSING_CUE, apply: withLettersOfDifference },
  { cue: PERCENT_WORDS_CUE, apply: withPercentSigns },
  { cue: TARGET_CUE, apply: withStatedTarget },
  { cue: INTERVAL_CUE, apply: openIntervals },
  { cue: INTERVAL_CUE, apply: withRoundBrackets },
  { cue: GRADE_LABEL_CUE, apply: withoutGradeLabels },
  { cue: COMPARED_UNIT_CUE, apply: withComparedUnits },
  { cue: PLAIN_AWARD_CUE, apply: withPlainAwards },
  { cue: OR_CUE, also: PLAIN_AWARD_CUE, apply: withOptionsParted },
  { cue: RATE_TEXT_CUE, also: PLAIN_AWARD_CUE, apply: withRateDescribed },
  { cue: OPENER_CUE, apply: withoutCaseOpeners },
  { cue: REMARK_TEXT_CUE, also: ASIDE_CUE, apply: withoutIdleRemarks },
  { cue: BRACKET_CUE, apply: withoutIdleBrackets },
  { cue: BRACKET_CUE, apply: openBrackets },
];

/** A text in the one way of writing that the grammar reads; only the rewrites whose cue stands in it are asked. */
export function rewritten(tokens: readonly Token[], max?: number): readonly Token[] {
  let current = tokens;
  let cues = cuesOf(tokens);
  for (const { cue, also, apply } of REWRITES) {
    if (!standsIn(cues, cue) || (also !== undefined && !standsIn(cues, also))) continue;
    const next = apply(current, max);
    if (next !== current) cues |= cuesOf(next);
    current = next;
  }
  return current;
}
