import { phraseAt } from "../../text/clauses/clause";
import type { Cursor } from "../words/cursor";
import { PhraseList } from "../../text/words/phrase-list";

/** A longer name before "=" is a sentence. */
const MAX_SCORE_NAME = 6;
/** What the score is called. */
export const SCORE_NAMES = new PhraseList("số điểm", "tổng điểm", "điểm");
/** With one of these it is another score than the row's: "Điểm thưởng", "Điểm trừ". */
export const OTHER_SCORES: readonly string[] = ["trừ", "thưởng", "phạt", "cộng", "thêm", "bù", "sàn", "liệt", "thấp", "cao", "tối", "nhiều", "không", "chưa", "mất", "nhân", "gấp", "nửa", "còn", "trước", "sau", "đối", "bình", "mỗi", "từng", "quý", "tháng", "kỳ", "quy", "chênh", "xếp", "cấp", "hoạch", "lũy"];
const SIGNS = new PhraseList(
  ...["được tính", "được xác định", "được chấm", "tính", "xác định", "chấm"].flatMap((computed) => ["theo công thức sau", "theo công thức", "bằng công thức", "như sau", "bằng", "theo"].map((how) => `${computed} ${how}`)),
  "theo công thức", "bằng", "là",
);

/** The "(Đ)" of "Điểm đánh giá (Đ) =". */
function takeShortName(cursor: Cursor): void {
  cursor.attempt(() => (cursor.symbol("(") !== null && cursor.word("đ") !== null && cursor.symbol(")") !== null && ["=", ":"].includes(cursor.peek()?.text ?? "") ? true : null));
}

/** "Điểm =", "Số điểm đạt được:", "Điểm đánh giá của tiêu chí được tính bằng": a score's name and the sign behind it. */
export function takeScoreLead(cursor: Cursor): boolean {
  // "Đ = a/b × Đmax"
  if (cursor.at("đ =")) {
    cursor.index += 2;
    return true;
  }
  if (cursor.phrase(SCORE_NAMES) === null || cursor.at("tối đa")) return false;
  let words = 0;
  while (words++ < MAX_SCORE_NAME && cursor.peek()?.kind === "word" && phraseAt(cursor.tokens, cursor.index, SIGNS) === null) {
    if (OTHER_SCORES.includes(cursor.take().text)) return false;
  }
  takeShortName(cursor);
  const worded = cursor.phrase(SIGNS) !== null;
  return cursor.symbol("=", ":") !== null || worded;
}
