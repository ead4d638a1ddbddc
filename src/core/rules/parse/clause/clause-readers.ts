import { ADDITIVE_CUE, parseAdditive } from "./additive-parser";
import { ASSIGNMENT_CUE, parseAssignment, parseUnnamedRatio } from "../score/assignment-parser";
import { LIMIT_CUE, parseCap, parseFloor, parseRestatedCap, RESTATED_CUE } from "../award/bound-parser";
import { parseBranch } from "../branch/branch-parser";
import { parseLetterBehind, parseNamedLead } from "./definition-parser";
import { EACH_CUE, parseEach } from "../award/each-parser";
import { parseHighestOnly, parsePick, PICK_CUE, SUPERLATIVE_CUE } from "../peers/highest-only-parser";
import { MAXIMUM_CUE, parseMaximum } from "../score/maximum-parser";
import { MIN_MAX_CUE, parseMinMax } from "../peers/minmax-parser";
import { NOT_ASSESSED_CUE, parseNotAssessed } from "./not-assessed-parser";
import { parseRelative } from "../peers/peers-parser";
import { parsePartSum } from "../score/part-sum";
import { parseSum, parseUnit, SUM_CUE, UNIT_CUE } from "./phrase-parser";
import { parseProportion, PROPORTION_CUE } from "../score/proportion-parser";
import { parseRise, RISE_CUE } from "../score/rise-parser";
import { EXCEEDED_CUE, parseExceededLimit } from "../award/exceeded-limit";
import { FORMULA_CUE, parseFormula, parseScore, SCORE_CUE } from "../score/score-parser";
import { parseShared, SHARED_CUE } from "../award/shared-parser";
import type { Statement } from "../statement/statement";
import { parseStep, STEP_CUE } from "../award/step-parser";
import type { Names } from "../words/names";
import { cuesIn, standsIn, type Cue } from "../../text/cue";
import type { Token, TokenRange } from "../../text/token";

/** One way to read a clause. */
export interface ClauseReader {
  /** Without it the parser finds nothing; null: it has to be asked. */
  readonly cue: Cue | null;
  /** Whether the clause has to begin with the cue. */
  readonly begins?: true;
  readonly parse: (tokens: readonly Token[], range: TokenRange, names: Names) => Statement | null;
}

/** The ways to read a clause that gives or explains points, in the order in which they are tried. */
export const CLAUSE_READERS: readonly ClauseReader[] = [
  { cue: UNIT_CUE, begins: true, parse: parseUnit },
  { cue: NOT_ASSESSED_CUE, parse: parseNotAssessed },
  { cue: SUPERLATIVE_CUE, parse: parseHighestOnly },
  { cue: PICK_CUE, begins: true, parse: parsePick },
  { cue: SHARED_CUE, parse: parseShared },
  { cue: MIN_MAX_CUE, parse: parseMinMax },
  { cue: ADDITIVE_CUE, parse: parseAdditive },
  { cue: SCORE_CUE, begins: true, parse: parsePartSum },
  { cue: SUM_CUE, parse: parseSum },
  { cue: MAXIMUM_CUE, begins: true, parse: parseMaximum },
  { cue: ASSIGNMENT_CUE, parse: parseAssignment },
  { cue: STEP_CUE, parse: parseStep },
  { cue: RISE_CUE, parse: parseRise },
  { cue: EACH_CUE, parse: parseEach },
  { cue: SUPERLATIVE_CUE, parse: parseRelative },
  { cue: PROPORTION_CUE, parse: parseProportion },
  { cue: SCORE_CUE, begins: true, parse: parseScore },
  { cue: LIMIT_CUE, begins: true, parse: parseCap },
  { cue: LIMIT_CUE, begins: true, parse: parseFloor },
  { cue: RESTATED_CUE, parse: parseRestatedCap },
  { cue: EXCEEDED_CUE, parse: parseExceededLimit },
  { cue: FORMULA_CUE, parse: parseFormula },
  { cue: null, parse: parseUnnamedRatio },
  { cue: null, parse: parseBranch },
  { cue: null, parse: parseNamedLead },
  { cue: null, parse: parseLetterBehind },
];

/** What the first parser says that finds something; those whose cue does not stand in the clause are not asked. Null: none does. */
export function readClause(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cues = cuesIn(tokens, range);
  const first = tokens[range.from]?.entry.cues ?? 0;
  for (const { cue, begins, parse } of CLAUSE_READERS) {
    const statement = cue === null || standsIn(begins === true ? first : cues, cue) ? parse(tokens, range, names) : null;
    if (statement !== null) return statement;
  }
  return null;
}
