import { OWN, takeOwner } from "../words/owners";
import { MAXIMUM_NAMES } from "../term/share-of-maximum";
import { Cursor } from "../words/cursor";
import type { Statement } from "../statement/statement";
import type { Names } from "../words/names";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const OPENINGS = new PhraseList("nếu", "trường hợp", "khi", "nhưng", "và");
const SCORES = new PhraseList("tổng số điểm", "tổng điểm", "số điểm", "điểm số", "điểm", "kết quả", "tổng cộng", "tổng");
const LOST = new PhraseList("bị trừ", "trừ");
const REACHED = new PhraseList("cộng dồn", "đạt được", "tính được", "sau khi cộng", "cộng lại", "của các nội dung", "chỉ số", "tiêu chí");
const EXCEEDS = new PhraseList("lớn hơn", "cao hơn", "vượt quá", "vượt", "trên", "quá");
/** What is counted instead: "thì chỉ được tính bằng", "thì chỉ số được chấm". */
const COUNTED = new PhraseList("thì", "chỉ số này", "chỉ số", "tiêu chí này", "tiêu chí", "chỉ", "được", "vẫn", "cũng", "tính", "chấm", "lấy", "coi", "như", "là", "bằng", "còn", "tổng", "điểm", "mức", "đơn vị", "ghi", "nhận", ...OWN);

export const EXCEEDED_CUE = new Cue(EXCEEDS.firstWords);

/** "Trường hợp tổng điểm lớn hơn 10 thì tính bằng 10 điểm", "Số điểm bị trừ vượt quá 10 điểm thì chấm 0 điểm" of 10: that no more is given, or lost, than so much. Null: no such clause. */
export function parseExceededLimit(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  cursor.symbol("(");
  while (cursor.phrase(OPENINGS) !== null) continue;
  const score = cursor.phrase(SCORES);
  if (score === null || (score === "kết quả" && tokens.filter(({ text }, index) => text === "kết" && tokens[index + 1]?.text === "quả").length > 1)) return null;
  const loses = cursor.phrase(LOST) !== null;
  while (cursor.phrase(REACHED) !== null || takeOwner(cursor)) continue;
  if (cursor.symbol(">") === null && cursor.phrase(EXCEEDS) === null) return null;
  const limit = takePoints(cursor, names);
  cursor.symbol(",");
  const start = cursor.index;
  while (cursor.phrase(COUNTED) !== null) continue;
  if (limit === null || cursor.index === start) return null;
  const counted = takePoints(cursor, names);
  cursor.symbol(")");
  // Where less than all is lost, "thì chấm 0 điểm" takes the rest at once.
  const same = loses ? counted === 0 && limit === names.max : counted === limit;
  return same && cursor.atEnd ? { kind: "cap", range, award: limit === names.max ? { kind: "max" } : { kind: "points", value: limit }, beyond: false } : null;
}

/** "10 điểm", "10", "điểm tối đa" where that is known. */
function takePoints(cursor: Cursor, { max }: Names): number | null {
  if (cursor.phrase(MAXIMUM_NAMES) !== null || cursor.at("tối đa") && cursor.phrase(MOST) !== null) return max ?? null;
  const figure = cursor.peek();
  if (figure?.kind !== "number" || cursor.peek(1)?.text === "%") return null;
  cursor.take();
  cursor.word("điểm", "đ");
  return figure.value;
}

const MOST = new PhraseList("tối đa");
