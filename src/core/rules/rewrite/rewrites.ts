import { BRACKET_CUE, TextCue } from "../text/cue";
import { HALF_CUE, withHalves } from "./figures/and-a-half";
import { PERCENT_WORDS_CUE, withPercentSigns } from "./figures/percent-words";
import { withoutSpelledNumbers } from "./figures/spelled-numbers";
import { STROKE_CUE, withLettersFirst, withStrokes } from "./letters/defined-letters";
import { DIFFERENCE_CUE, withLettersOfDifference } from "./letters/lettered-difference";
import { LETTERED_LIST_CUE, withoutListLetters } from "./letters/lettered-list";
import { RESPECTIVELY_CUE, withOwnDefinitions } from "./letters/lettered-respectively";
import { NAMED_LETTER_CUE, withNamedLetters } from "./letters/named-letters";
import { COMPARED_UNIT_CUE, withComparedUnits } from "./names/compared-units";
import { FORMULA_LEAD_CUE, withoutFormulaLeads } from "./names/formula-lead";
import { MAXIMUM_NAME_CUE, withMaximumNamed } from "./names/maximum-name";
import { RATIO_NAME_CUE, withRatioNamed } from "./names/ratio-name";
import { SCORE_NAME_CUE, withScoreNamed } from "./names/score-name";
import { TARGET_CUE, withStatedTarget } from "./names/stated-target";
import { withMissingColons } from "./options/missing-colons";
import { GRADE_LABEL_CUE, withoutGradeLabels } from "./options/grade-labels";
import { NOTE_CUE, withoutNotesOfNothing } from "./options/noted-case";
import { LABEL_CUE, withShortLabels } from "./options/option-label";
import { OR_CUE, withOptionsParted } from "./options/or-options";
import { PLAIN_AWARD_CUE, withPlainAwards } from "./options/plain-award";
import { withPassAndFail } from "./options/pass-and-fail";
import { withPlacesNamedOnce } from "./options/repeated-places";
import type { Rewrite } from "./rewrite";
import { withoutBoundedDeeds } from "./options/bounded-deeds";
import { withCasesFreed } from "./signs/bracketed-case";
import { INTERVAL_SIGNS, openIntervals } from "./signs/intervals";
import { LEADER_CUE, openLeaders } from "./signs/leaders";
import { LINE_COMMA_CUE, withoutLineCommas } from "./signs/line-commas";
import { withRoundBrackets } from "./signs/square-brackets";
import { openTable, TABLE_SIGNS } from "./signs/table-rows";

const TABLE_CUE = new TextCue(TABLE_SIGNS);
const INTERVAL_CUE = new TextCue(INTERVAL_SIGNS);
/** A bracket, or the one behind the letter of a list. */
const CLOSING_CUE = new TextCue([")"]);

/** The ways of writing that words and signs alone tell, in the order in which they are undone. */
export const REWRITES: readonly Rewrite[] = [
  { cue: LINE_COMMA_CUE, apply: withoutLineCommas },
  { cue: NOTE_CUE, apply: withoutNotesOfNothing },
  { cue: FORMULA_LEAD_CUE, apply: withoutFormulaLeads },
  { cue: MAXIMUM_NAME_CUE, apply: withMaximumNamed },
  { cue: RATIO_NAME_CUE, apply: withRatioNamed },
  { cue: SCORE_NAME_CUE, apply: withScoreNamed },
  { cue: RESPECTIVELY_CUE, apply: withOwnDefinitions },
  { cue: NAMED_LETTER_CUE, apply: withNamedLetters },
  { cue: HALF_CUE, apply: withHalves },
  { cue: LABEL_CUE, apply: withShortLabels },
  { cue: BRACKET_CUE, apply: withCasesFreed },
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
  { cue: PLAIN_AWARD_CUE, apply: withoutBoundedDeeds },
  { cue: PLAIN_AWARD_CUE, apply: withPlacesNamedOnce },
  { cue: PLAIN_AWARD_CUE, apply: withPassAndFail },
  { cue: PLAIN_AWARD_CUE, apply: withPlainAwards },
  { cue: PLAIN_AWARD_CUE, apply: withMissingColons },
  { cue: OR_CUE, also: PLAIN_AWARD_CUE, apply: withOptionsParted },
];
