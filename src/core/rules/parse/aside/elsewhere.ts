import { isLetter, isWordOf } from "../../text/clauses/clause";
import { isUnits } from "./sentence";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { Cursor } from "../words/cursor";
import type { Token, TokenRange } from "../../text/token";

const GIVING: readonly string[] = ["trừ", "cộng", "thưởng"];
/** Without them nothing is said of another row. */
export const ELSEWHERE_WORDS: readonly string[] = [...GIVING, "chấm", "lại"];
export const ELSEWHERE_CUE = new Cue([...GIVING, "chấm", "tính"]);

const ALSO: readonly string[] = ["đồng", "thời", "và", "ngoài", "ra", "còn"];
const PASSIVES: readonly string[] = ["bị", "sẽ", "được", "phải"];
const MORE: readonly string[] = ["thêm", "điểm", "trừ", "thưởng", "cộng"];
/** It is this row, or another time. */
const HERE: readonly string[] = ["này", "đây", "đó", "trên", "năm", "quý", "tháng", "kỳ", "lần", "đợt", "điểm"];
const SCORED = new PhraseList("đã được chấm điểm", "đã được chấm", "đã chấm điểm", "đã chấm", "được chấm", "chấm điểm", "chấm", "đã được tính điểm", "đã được tính", "đã tính điểm", "đã tính");
const NOT_AGAIN = new PhraseList(...["chấm", "tính", "đánh giá"].flatMap((score) => [`không ${score} lại`, `không ${score} trùng`, `không ${score} điểm lại`]));
/** With these the row itself is meant, or its score. */
const OWN: readonly string[] = ["này", "điểm", "tiêu", "nội", "mục", "không", "chưa", "nếu", "khi"];
const ROMAN = /^[ivx]+$/u;
const LONGEST_NOUN = 3;

/** "đồng thời bị trừ điểm tại nhóm IX", "và được cộng điểm ở mục 5": points that another row, which its number names, also takes or gives change nothing here. */
export function isLossElsewhere(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  while (cursor.wordOf(ALSO) !== null) continue;
  if (cursor.index === range.from) return false;
  while (cursor.wordOf(PASSIVES) !== null) continue;
  const points = cursor.index;
  if (cursor.wordOf(GIVING) === null) return false;
  while (cursor.wordOf(MORE) !== null) continue;
  if (tokens.slice(points, cursor.index).every(({ text }) => text !== "điểm") || cursor.word("tại", "ở", "trong") === null) return false;
  return takePlaces(cursor) && cursor.atEnd;
}

/** "Việc số hóa tài liệu đã chấm tại mục I.2, không tính lại": what another row scores, and this one does not. */
export function isScoredElsewhere(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  while (cursor.peek()?.kind === "word" && !cursor.atAny(SCORED)) cursor.take();
  const things = { from: range.from, to: cursor.index };
  const own = isUnits(tokens, things.from) || tokens.slice(things.from, things.to).some((_, offset) => isWordOf(tokens, things.from + offset, OWN));
  if (things.to - things.from < 2 || own) return false;
  while (cursor.phrase(SCORED) !== null) continue;
  if (cursor.word("tại", "ở", "trong") === null || !takePlaces(cursor)) return false;
  if (cursor.atEnd) return true;
  cursor.symbol(",");
  cursor.word("nên");
  return cursor.phrase(NOT_AGAIN) !== null && cursor.atEnd;
}

/** "tiêu chí II.5 và III.4" */
function takePlaces(cursor: Cursor): boolean {
  let places = 0;
  while (takePlace(cursor)) {
    places++;
    cursor.word("và");
  }
  return places > 0;
}

/** "nhóm IX", "tiêu chí 5" */
function takePlace(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      const start = cursor.index;
      while (cursor.index - start <= LONGEST_NOUN && cursor.peek()?.kind === "word" && !isCode(cursor.peek())) cursor.take();
      const named = (cursor.index > start || cursor.peek(1)?.text === ".") && !cursor.tokens.slice(start, cursor.index).some((_, offset) => isWordOf(cursor.tokens, start + offset, HERE));
      if (!named || !isCode(cursor.peek())) return null;
      // "IX" is typed as "i x".
      while (isCode(cursor.peek()) || (cursor.peek()?.text === "." && isCode(cursor.peek(1)))) cursor.take();
      return true;
    }) !== null
  );
}

function isCode(token: Token | undefined): boolean {
  return token?.kind === "number" || isLetter(token) || (token?.kind === "word" && ROMAN.test(token.text));
}
