import type { Cursor } from "./cursor";
import { PhraseList } from "../../text/words/phrase-list";

/** That a row is not scored. */
export const NOT_ASSESSED = new PhraseList("không xem xét đánh giá", "không đánh giá", "chưa đánh giá", "không xét", "không chấm");
const WHOSE = new PhraseList("đối với tiêu chí này", "đối với chỉ số này", "đối với nội dung này", "tiêu chí này", "chỉ số này", "nội dung này", "mục này", "tiêu chí", "chỉ số", "nội dung");
/** "và được trừ khỏi tổng điểm chuẩn": that the row is left out of the whole as well. */
const LEFT_OUT = new PhraseList("được trừ khỏi", "trừ khỏi", "được loại khỏi", "loại khỏi", "không tính vào", "không tính trong");
/** Longer phrases before their beginnings. */
const WHOLES = new PhraseList(...["tổng điểm", "thang điểm", "tổng số điểm", "điểm tổng"].flatMap((whole) => [`${whole} chuẩn`, `${whole} tối đa`, whole]));

/** ": không xét chỉ số này", "thì không chấm tiêu chí này và được trừ khỏi tổng điểm chuẩn" up to the end. Whether nothing but such words stands there. */
export function takeNotAssessed(cursor: Cursor): boolean {
  while (cursor.symbol(",", ":") !== null || cursor.word("thì") !== null) continue;
  if (cursor.phrase(NOT_ASSESSED) === null) return false;
  cursor.phrase(WHOSE);
  while (cursor.symbol(",", ";") !== null || cursor.word("và") !== null) continue;
  return (cursor.phrase(LEFT_OUT) === null || cursor.phrase(WHOLES) !== null) && cursor.atEnd;
}
