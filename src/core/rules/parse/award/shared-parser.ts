import { changesMeaning } from "../words/adjustment";
import { hasConsequence, isConditional } from "../words/disturbance";
import { parseAward } from "./award-parser";
import { Cursor } from "../words/cursor";
import type { Statement } from "../statement/statement";
import type { Names } from "../words/names";
import { Cue } from "../../text/cue";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { BULLETS } from "../../text/clauses/line-start";
import { isSymbol, isSymbolOf, isWord, phraseAt, phraseLength } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";

/** What the items of a list are called. */
export const ITEMS = new PhraseList("nội dung", "tiêu chí", "tiêu chuẩn", "yêu cầu", "điều kiện", "mục", "ý", "chức năng", "tính năng");
/** What may stand between them and their points. */
const BETWEEN = new PhraseList("dưới đây", "sau đây", "sau", "được thực hiện", "đáp ứng", "đảm bảo", "đạt yêu cầu", "đạt");
/** More words before "mỗi" make a sentence. */
const MAX_LEAD = 12;

export const SHARED_CUE = new Cue(["mỗi"]);

/** "Mỗi nội dung sau đạt thì được 2,5 điểm:", "Đánh giá 03 nội dung, mỗi nội dung 1/3 điểm tối đa:": points that every item of the list below gives. Null: no such heading. */
export function parseShared(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const end = listHeadEnd(tokens, range);
  if (end === null) return null;
  let each = range.from;
  while (each < Math.min(range.to, range.from + MAX_LEAD) && !isWord(tokens, each, "mỗi")) each++;
  const items = isWord(tokens, each, "mỗi") ? itemsEnd(tokens, { from: each + 1, to: end }) : null;
  const lead = { from: range.from, to: each };
  if (items === null || speaksOfScores(tokens, lead) || changesMeaning(tokens, lead)) return null;
  const cursor = new Cursor(tokens, { from: items, to: end });
  while (cursor.symbol(",") !== null || cursor.phrase(BETWEEN) !== null) continue;
  takeDone(cursor);
  const award = parseAward(cursor, names);
  return award === null ? null : { kind: "shared", range, award };
}

/** Where the words end that head a list, before the colon and ", cộng các nội dung". Null: no list stands below. */
function listHeadEnd(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  const colon = isSymbol(tokens, to - 1, ":");
  if (!colon && !isSymbolOf(tokens, to, BULLETS)) return null;
  const end = colon ? to - 1 : to;
  let comma = end - 1;
  while (comma > from && !isSymbol(tokens, comma, ",")) comma--;
  return comma > from && addsItems(tokens, { from: comma + 1, to: end }) ? comma : end;
}

/** "cộng điểm các nội dung" */
function addsItems(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  if (cursor.word("cộng") === null) return false;
  while (cursor.word("điểm", "của", "các", "lại") !== null) continue;
  cursor.phrase(ITEMS);
  return cursor.atEnd;
}

const BELOW = new PhraseList("dưới đây", "sau đây", "sau");
/** A thing's name has no more words. */
const MAX_WORDS = 12;

/** Behind "nội dung", or behind "ứng dụng dưới đây": things that a list below names, whatever they are called. Null: neither stands here. */
function itemsEnd(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  const items = phraseAt(tokens, from, ITEMS);
  if (items !== null) return from + phraseLength(items);
  let end = from;
  while (end < Math.min(to, from + MAX_WORDS) && tokens[end]?.kind === "word" && phraseAt(tokens, end, BELOW) === null) end++;
  const named = end > from && phraseAt(tokens, end, BELOW) !== null && phraseAt(tokens, from, ASSESSED_UNITS) === null;
  return named && !hasConsequence(tokens, { from, to: end }) && !isConditional(tokens, { from, to: end }) ? end : null;
}

/** Takes "đã đưa vào sử dụng" of "… đã đưa vào sử dụng thì được 2 điểm": how a thing is there. */
function takeDone(cursor: Cursor): void {
  const { tokens, index: from } = cursor;
  if (cursor.word("đã", "được", "đang", "có") === null) return;
  while (cursor.peek()?.kind === "word" && !isWord(tokens, cursor.index, "thì", "được", "tính", "chấm", "đạt", "điểm")) cursor.take();
  const done = { from, to: cursor.index };
  if (cursor.peek()?.kind !== "word" || hasConsequence(tokens, done) || isConditional(tokens, done)) cursor.index = from;
}
