import { changesMeaning } from "../words/adjustment";
import { parseAward } from "./award-parser";
import { Cursor } from "../words/cursor";
import type { Statement } from "../statement/statement";
import type { Names } from "../words/names";
import { Cue } from "../../text/cue";
import { isSymbol, isWord, phraseAt, phraseLength } from "../../text/clauses/clause";
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
  if (!isSymbol(tokens, range.to - 1, ":")) return null;
  let each = range.from;
  while (each < Math.min(range.to, range.from + MAX_LEAD) && !isWord(tokens, each, "mỗi")) each++;
  const items = isWord(tokens, each, "mỗi") ? phraseAt(tokens, each + 1, ITEMS) : null;
  const lead = { from: range.from, to: each };
  if (items === null || speaksOfScores(tokens, lead) || changesMeaning(tokens, lead)) return null;
  const cursor = new Cursor(tokens, { from: each + 1 + phraseLength(items), to: range.to - 1 });
  while (cursor.symbol(",") !== null || cursor.phrase(BETWEEN) !== null) continue;
  const award = parseAward(cursor, names);
  return award === null ? null : { kind: "shared", range, award };
}
