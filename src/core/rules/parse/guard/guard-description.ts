import { phraseAt } from "../../text/clauses/clause";
import type { Cursor } from "../words/cursor";
import { MAX_SUBJECT, NEGATED_NAMES } from "./guard-unit";
import { PhraseList } from "../../text/words/phrase-list";

/** Words that no description of what is counted holds: with them a condition, an exception or an award begins. */
const NEVER = new PhraseList(
  "thì", "điểm", "đ", "nhưng", "chưa", "không", "trừ", "cộng", "nếu", "khi", "riêng", "song", "với điều kiện", "với mức", "với tỷ lệ", "trở", "đến", "tới", "dưới", "chỉ", "phải", "nửa", "hệ số", "nhân với", "tỷ lệ", "còn", "đồng thời", "kèm",
);
/** Names that begin with one of these words. */
const NAMES = new PhraseList("chỉ tiêu", "chỉ số", "đến hạn", "nhân lực", "chỉ đạo", ...NEGATED_NAMES.map((name) => `không ${name}`));
/** Behind "và" or a comma a condition of its own begins with them. */
const NEVER_JOINED: readonly string[] = ["có", "được", "bị", "đạt", "đã", "đảm", "bảo", "số", "tổng", "báo", "mức", "đồng", "tính", "chấm", "cho", "theo", "trong"];
const JOINTS: readonly string[] = [",", "và"];

/**
 * The rest of what a figure is of, up to the colon of its award: "100% tài liệu | được số hóa, gửi qua hệ thống:", "02 cuộc | theo chuyên đề hoặc trực tuyến:". Leaves the cursor
 * where it is if anything but words and their joints stands there, or a word with which a condition could begin.
 */
export function takeDescriptionToColon(cursor: Cursor): void {
  for (let ahead = 0; ahead < MAX_SUBJECT; ahead++) {
    const token = cursor.peek(ahead);
    if (token?.text === ":") {
      cursor.index += ahead;
      return;
    }
    if (token === undefined || !belongs(cursor, ahead)) return;
  }
}

/** Whether a token goes on describing a thing: a word, or a sign between two, with which no condition, exception or award begins. */
export function belongs(cursor: Cursor, ahead: number): boolean {
  const { tokens } = cursor;
  const index = cursor.index + ahead;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind === "symbol") return JOINTS.includes(token.text) || (token.text === "/" && before?.kind === "word" && next?.kind === "word");
  if (token?.kind !== "word" || (phraseAt(tokens, index, NEVER) !== null && phraseAt(tokens, index, NAMES) === null)) return false;
  return !(JOINTS.includes(before?.text ?? "") && NEVER_JOINED.includes(token.text));
}
