import { counts, hasConsequence } from "../words/disturbance";
import { Cursor } from "../words/cursor";
import { endOf } from "../peers/better-end";
import { isSymbol, phraseAt, phraseLength, textOf } from "../../text/clauses/clause";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

// Sentences that look like instructions to compute, and that a rule which is read otherwise may say already.

const UNCOUNTED = new PhraseList("thì không được tính", "không được tính", "thì không tính", "không tính");
const LONGEST_VERB = 4;
/** "Kế hoạch" of "Kế hoạch lồng ghép trong chương trình công tác" */
const NOUN_LENGTH = 2;

/** "Kế hoạch lồng ghép trong chương trình công tác không được tính" beside the options of "Ban hành kế hoạch": which of the things that the row names are none. */
export function leavesKindOut(tokens: readonly Token[], range: TokenRange, name: string): boolean {
  return tellsKindOut(tokens, range) && ` ${name.normalize("NFC").toLowerCase()} `.includes(` ${textOf(tokens, { from: range.from, to: range.from + NOUN_LENGTH })} `);
}

/** The same of whatever things. */
export function tellsKindOut(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const end = isSymbol(tokens, to - 1, ".") ? to - 1 : to;
  let verb = end - LONGEST_VERB;
  while (verb < end && !endsWith(tokens, verb, end)) verb++;
  const things = { from, to: verb };
  return verb < end && verb > from + NOUN_LENGTH && phraseAt(tokens, from, ASSESSED_UNITS) === null && !hasConsequence(tokens, things) && !counts(tokens, things);
}

/** Whether the verb begins here and is all that is left. */
function endsWith(tokens: readonly Token[], verb: number, end: number): boolean {
  const phrase = phraseAt(tokens, verb, UNCOUNTED);
  return phrase !== null && phraseLength(phrase) === end - verb;
}

const INVERSE = new PhraseList("chỉ số nghịch", "tiêu chí nghịch", "chỉ số ngược", "chỉ tiêu nghịch");
/** "thời gian xử lý trung bình" */
const LONGEST_FIGURE = 6;

/** "Chỉ số nghịch: thời gian càng ngắn điểm càng cao": nothing but which end of a comparison is the better one. */
export function restatesBetterEnd(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  if (cursor.phrase(INVERSE) !== null) while (cursor.symbol(":", ",", "-") !== null) continue;
  const from = cursor.index;
  while (cursor.peek()?.kind === "word" && !cursor.at("càng") && cursor.index - from < LONGEST_FIGURE) cursor.take();
  if (hasConsequence(tokens, { from, to: cursor.index }) || !takesDegree(cursor)) return false;
  while (cursor.symbol(",") !== null || cursor.word("thì", "điểm", "số") !== null) continue;
  return takesDegree(cursor) && (cursor.atEnd || (cursor.symbol(".") !== null && cursor.atEnd));
}

/** "càng ngắn" */
function takesDegree(cursor: Cursor): boolean {
  if (cursor.word("càng") === null || endOf(cursor.peek()?.text) === null) return false;
  cursor.take();
  return true;
}
