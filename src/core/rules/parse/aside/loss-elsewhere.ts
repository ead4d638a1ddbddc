import { isLetter, isWordOf } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import type { Token, TokenRange } from "../../text/token";

/** Without them points go nowhere else. */
export const ELSEWHERE_WORDS: readonly string[] = ["trừ", "cộng", "thưởng"];

const ALSO: readonly string[] = ["đồng", "thời", "và", "ngoài", "ra", "còn"];
const PASSIVES: readonly string[] = ["bị", "sẽ", "được", "phải"];
const MORE: readonly string[] = ["thêm", "điểm", "trừ", "thưởng", "cộng"];
/** It is this row, or another time. */
const HERE: readonly string[] = ["này", "đây", "đó", "trên", "năm", "quý", "tháng", "kỳ", "lần", "đợt", "điểm"];
const ROMAN = /^[ivx]+$/u;
const LONGEST_NOUN = 3;

/** "đồng thời bị trừ điểm tại nhóm IX", "và được cộng điểm ở mục 5": points that another row, which its number names, also takes or gives change nothing here. */
export function isLossElsewhere(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  while (cursor.wordOf(ALSO) !== null) continue;
  if (cursor.index === range.from) return false;
  while (cursor.wordOf(PASSIVES) !== null) continue;
  const points = cursor.index;
  if (cursor.wordOf(ELSEWHERE_WORDS) === null) return false;
  while (cursor.wordOf(MORE) !== null) continue;
  if (tokens.slice(points, cursor.index).every(({ text }) => text !== "điểm") || cursor.word("tại", "ở", "trong") === null) return false;
  let places = 0;
  while (takePlace(cursor)) places++;
  return places > 0 && cursor.atEnd;
}

/** "nhóm IX", "tiêu chí 5" */
function takePlace(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      const start = cursor.index;
      while (cursor.index - start <= LONGEST_NOUN && cursor.peek()?.kind === "word" && !isCode(cursor.peek())) cursor.take();
      const named = cursor.index > start && !cursor.tokens.slice(start, cursor.index).some((_, offset) => isWordOf(cursor.tokens, start + offset, HERE));
      if (!named || !isCode(cursor.peek())) return null;
      // "IX" is typed as "i x".
      while (isCode(cursor.peek())) cursor.take();
      return true;
    }) !== null
  );
}

function isCode(token: Token | undefined): boolean {
  return token?.kind === "number" || isLetter(token) || (token?.kind === "word" && ROMAN.test(token.text));
}
