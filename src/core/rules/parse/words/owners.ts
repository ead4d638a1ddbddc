import { isWordOf } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Cursor } from "./cursor";

/** Whose points a limit is about: those of the indicator itself. */
export const OWN: readonly string[] = ["của tiêu chí này", "của tiêu chí", "của chỉ số này", "của chỉ số", "của nội dung này", "của mục này"];

const ROW = new PhraseList(...OWN);
/** Where the name of those whose points they are has ended. */
const BEHIND: readonly string[] = ["là", "bằng", "không", "thấp", "tối", "còn", "được", "có"];
/** They tell some of them, or one by its place. */
const OF_SOME: readonly string[] = ["các", "những", "khác", "nhất", "cuối", "đầu", "hạng", "trước", "sau", "và", "hoặc", "chưa", "khi", "nếu", "còn", "mục", "phần", "ý", "trừ", "cộng", "thưởng", "riêng", "nhóm", "loại", "vùng", "miền"];
const LONGEST_OWNER = 4;

/** Takes "của lớp", "của mỗi cơ quan": whoever it is whose points they are. False: something else stands there. */
export function takeOwner(cursor: Cursor): boolean {
  if (cursor.phrase(ROW) !== null) return true;
  const { tokens, index: from } = cursor;
  if (cursor.word("của") === null) return false;
  cursor.word("mỗi", "từng");
  const owner = cursor.index;
  while (cursor.index - owner <= LONGEST_OWNER && cursor.peek()?.kind === "word" && !isWordOf(tokens, cursor.index, BEHIND) && !isWordOf(tokens, cursor.index, OF_SOME)) cursor.take();
  const length = cursor.index - owner;
  if (length > 0 && length <= LONGEST_OWNER && !isWordOf(tokens, cursor.index, OF_SOME)) return true;
  cursor.index = from;
  return false;
}
