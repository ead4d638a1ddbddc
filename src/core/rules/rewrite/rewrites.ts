import { BRACKET_CUE, TextCue } from "../text/cue";
import { HALF_CUE, withHalves } from "./and-a-half";
import { COMPARED_UNIT_CUE, withComparedUnits } from "./compared-units";
import { STROKE_CUE, withLettersFirst, withStrokes } from "./defined-letters";
import { FORMULA_LEAD_CUE, withoutFormulaLeads } from "./formula-lead";
import { GRADE_LABEL_CUE, withoutGradeLabels } from "./grade-labels";
import { INTERVAL_SIGNS, openIntervals } from "./intervals";
import { LEADER_CUE, openLeaders } from "./leaders";
import { DIFFERENCE_CUE, withLettersOfDifference } from "./lettered-difference";
import { LETTERED_LIST_CUE, withoutListLetters } from "./lettered-list";
import { RESPECTIVELY_CUE, withOwnDefinitions } from "./lettered-respectively";
import { LINE_COMMA_CUE, withoutLineCommas } from "./line-commas";
import { MAXIMUM_NAME_CUE, withMaximumNamed } from "./maximum-name";
import { NAMED_LETTER_CUE, withNamedLetters } from "./named-letters";
import { LABEL_CUE, withShortLabels } from "./option-label";
import { OR_CUE, withOptionsParted } from "./or-options";
import { PERCENT_WORDS_CUE, withPercentSigns } from "./percent-words";
import { PLAIN_AWARD_CUE, withPlainAwards } from "./plain-award";
import { RATIO_NAME_CUE, withRatioNamed } from "./ratio-name";
import type { Rewrite } from "./rewrite";
import { SCORE_NAME_CUE, withScoreNamed } from "./score-name";
import { withoutSpelledNumbers } from "./spelled-numbers";
import { withRoundBrackets } from "./square-brackets";
import { TARGET_CUE, withStatedTarget } from "./stated-target";
import { openTable, TABLE_SIGNS } from "./table-rows";

const TABLE_CUE = new TextCue(TABLE_SIGNS);
const INTERVAL_CUE = new TextCue(INTERVAL_SIGNS);
/** A bracket, or the one behind the letter of a list. */
const CLOSING_CUE = new TextCue([")"]);

/** The ways of writing that words and signs alone tell, in the order in which they are undone. */
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
];
