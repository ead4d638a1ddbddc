import { Cursor } from "../words/cursor";
import { OWN } from "../words/owners";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const OPENINGS: readonly string[] = ["và", "nhưng", "song", "nếu", "khi", "thì"];
const SCORES = new PhraseList("tổng điểm", "số điểm", "điểm số", "điểm", "kết quả");
/** "không tính điểm âm", "không được âm" */
const DENIED: readonly string[] = ["được", "bị", "có", "tính", "chấm", "để", "lấy", "cho", "trừ", "ghi", "số"];
const LOSSES = new PhraseList("bị trừ", "trừ dần", "trừ", "giảm");
const UNTIL = new PhraseList(...["đến", "tới"].flatMap((to) => [`cho ${to} khi`, `cho ${to}`, `${to} khi`, to]));
const LEFT: readonly string[] = ["còn", "về", "bằng"];
const ALL = new PhraseList("số điểm", "toàn bộ điểm", "toàn bộ số điểm", "điểm");
const NOTHING_LEFT = new PhraseList(...["điểm", "kết quả", "số điểm", "bị", "còn"].map((what) => `${what} âm`), "âm", "nhỏ hơn 0", "dưới 0");
/** "thì tính bằng 0 điểm" */
const COUNTED: readonly string[] = ["thì", "chấm", "tính", "lấy", "được", "là", "bằng", "còn", "coi", "như", "ghi", "điểm"];
const WHOSE = new PhraseList(...OWN, "này", "tối đa", "thì thôi", "thì dừng lại", "thì dừng", "thôi");

/** Without them, or 0, nothing is said of where a loss ends. */
export const EXHAUSTION_WORDS: readonly string[] = ["hết", "âm"];
export const EXHAUSTION_CUE = new Cue(EXHAUSTION_WORDS, /^0+(?:[.,]0*)*$/u);

/** "trừ cho đến hết số điểm của tiêu chí", "không để điểm âm", "hết điểm thì tính 0 điểm": whether a range only says that a loss ends where nothing is left. */
export function isExhaustion(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  while (cursor.wordOf(OPENINGS) !== null) continue;
  if (cursor.attempt(() => takeDenial(cursor) ?? takeEnd(cursor) ?? takeNothingLeft(cursor)) === null) return false;
  while (cursor.phrase(WHOSE) !== null || cursor.symbol(")", ".") !== null) continue;
  return cursor.atEnd;
}

/** "điểm không âm", "không để điểm âm", "không trừ âm điểm" */
function takeDenial(cursor: Cursor): true | null {
  return cursor.attempt(() => {
    cursor.phrase(SCORES);
    if (cursor.word("không") === null) return null;
    while (cursor.wordOf(DENIED) !== null) continue;
    cursor.phrase(SCORES);
    if (cursor.word("âm") === null) return null;
    cursor.phrase(SCORES);
    return true;
  });
}

/** "trừ cho đến khi hết số điểm", "đến khi còn 0 điểm", "trừ hết điểm thì thôi" */
function takeEnd(cursor: Cursor): true | null {
  return cursor.attempt(() => {
    const loses = cursor.phrase(LOSSES) !== null;
    const until = cursor.phrase(UNTIL) !== null || cursor.word("về") !== null;
    if (until && cursor.peek(1)?.text === "bằng") cursor.phrase(SCORES);
    const left = cursor.wordOf(LEFT) !== null;
    if (until && takeZero(cursor)) return true;
    if (left || cursor.word("hết") === null) return null;
    const all = cursor.phrase(ALL) !== null;
    if (until) return all ? true : null;
    // "trừ hết số điểm" alone is what is given: nothing.
    return ((loses || all) && takeCountedZero(cursor)) || (loses && all && cursor.at("thì") && cursor.atAny(WHOSE)) ? true : null;
  });
}

/** "nếu điểm âm thì tính 0 điểm" */
function takeNothingLeft(cursor: Cursor): true | null {
  return cursor.attempt(() => (cursor.phrase(NOTHING_LEFT) !== null && takeCountedZero(cursor) ? true : null));
}

function takeCountedZero(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      while (cursor.wordOf(COUNTED) !== null) continue;
      return takeZero(cursor) ? true : null;
    }) !== null
  );
}

function takeZero(cursor: Cursor): boolean {
  if (cursor.peek()?.value !== 0) return false;
  cursor.take();
  return cursor.word("điểm", "đ") !== null || cursor.atEnd;
}
