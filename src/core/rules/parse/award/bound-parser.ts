import { parseAward } from "./award-parser";
import { ITEMS } from "./shared-parser";
import { Cursor } from "../words/cursor";
import { OWN } from "../words/owners";
import type { Limits, Statement } from "../statement/statement";
import type { Term } from "../term/term";
import type { Names } from "../words/names";
import { Cue } from "../../text/cue";
import { isWord } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";

const SUBJECTS = new PhraseList(
  "tổng số điểm", "tổng điểm", "tổng cộng", "tổng số", "tổng mức", "tổng", "số điểm", "điểm số", "mức điểm", "điểm", "mức", "nhưng", "và", "song", "được", "cộng dồn", "cộng", "bị trừ", "trừ", "đạt được", "đạt", "chỉ tính", "tính", ...OWN, "tiêu chí", "chỉ số",
);
/** What is left behind losses, of which only the least is told. */
export const KEPT = new PhraseList("sau khi bị trừ", "sau khi trừ", "sau trừ", "còn lại", "cuối cùng");
/** Words before the most that is given or taken. */
export const CAPS = new PhraseList(
  ...["tối đa không", "không được", "không tính", "không"].flatMap((no) => ["vượt quá mức", "vượt quá", "vượt mức", "vượt", "quá", "trừ quá", "cộng quá", "lớn hơn", "cao hơn"].map((above) => `${no} ${above}`)),
  "tối đa trừ", "tối đa cộng", "tối đa được", "tối đa đạt", "tối đa bằng", "tối đa chỉ", "tối đa đến", "tối đa là", "tối đa", "nhiều nhất là", "nhiều nhất", "cao nhất là", "cao nhất", "trần là", "trần điểm là", "trần", "max", "giới hạn ở mức", "giới hạn là", "giới hạn", "trừ cho đến hết", "trừ đến hết", "cho đến hết", "đến hết", ...["cho đến khi", "đến khi", "cho đến"].flatMap((until) => ["đạt tối đa", "đạt", "đủ", "được"].map((reached) => `${until} ${reached}`)), "cho đến tối đa",
);
const LEASTS = new PhraseList(
  "điểm thấp nhất là", "thấp nhất là", "thấp nhất", "tối thiểu là", "tối thiểu còn", "tối thiểu", "ít nhất là", "ít nhất", "còn tối thiểu", "còn ít nhất", "không thấp hơn", "không nhỏ hơn", "không dưới", "không ít hơn", "đạt tối thiểu", "điểm sàn là", "điểm sàn", "mức sàn là", "mức sàn", "trừ cho đến khi còn", "trừ đến khi còn", "trừ đến còn",
);
const POINTS = new PhraseList("số điểm", "mức điểm", "điểm");
const TOTALS = new PhraseList("tổng số điểm", "tổng điểm");
const OWNERS = new PhraseList(...OWN.flatMap((whose) => [`${whose} là`, whose]));
const BEYONDS = new PhraseList("được vượt quá điểm tối đa", "được vượt điểm tối đa", "có thể vượt quá điểm tối đa", "có thể vượt điểm tối đa", "được phép vượt điểm tối đa", "được phép vượt quá điểm tối đa");

/** More than what gives all points. */
const EXCESS: readonly string[] = ["vượt", "quá", "hơn"];
export const RESTATED_CUE = new Cue(["vẫn", "cũng"]);

/** With these begins what says of the most or the least. */
export const LIMIT_CUE = new Cue([SUBJECTS, BEYONDS, CAPS, KEPT, LEASTS].flatMap(({ firstWords }) => firstWords));

/** "Tổng điểm không quá điểm tối đa", "nhưng tối đa 10 điểm", "tổng điểm được vượt quá điểm tối đa nhưng không quá 14 điểm". Null: no such clause. */
export function parseCap(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  while (takeSubject(cursor)) continue;
  const beyond = cursor.phrase(BEYONDS) !== null;
  if (beyond) while (cursor.symbol(",") !== null || takeSubject(cursor)) continue;
  if (cursor.phrase(CAPS) === null) return null;
  cursor.phrase(OWNERS);
  const award = cursor.attempt(() => takeOwnPoints(cursor) ?? takeAllPerUnit(cursor, names)) ?? inPoints(parseAward(cursor, names), names);
  // "thấp nhất 10 điểm, cao nhất 0 điểm": the end of a comparison.
  const nothing = award?.kind === "points" && award.value === 0;
  // "không quá 0,5% - 6 điểm": a level with what it gives.
  const level = award?.kind === "binary" && award.operator === "-";
  return award === null || nothing || level ? null : { kind: "cap", range, award, beyond };
}

/** "nếu vượt chỉ tiêu thì vẫn chỉ tính 8 điểm", "trường hợp vượt kế hoạch cũng chỉ tính bằng điểm tối đa": more than enough gives no more. Null: no such clause. */
export function parseRestatedCap(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  let exceeds = false;
  for (let index = range.from; index < range.to; index++) {
    exceeds ||= EXCESS.includes(tokens[index]?.text ?? "");
    // A figure says from where on.
    if (tokens[index]?.text === "điểm" || tokens[index]?.kind === "number") return null;
    if (!isWord(tokens, index, "vẫn", "cũng") || !isWord(tokens, index + 1, "chỉ")) continue;
    const award = exceeds ? parseAward(new Cursor(tokens, { from: index + 1, to: range.to }), names) : null;
    return award?.kind === "max" || (award?.kind === "points" && award.value === names.max) ? { kind: "cap", range, award, beyond: false } : null;
  }
  return null;
}

/** "tối đa bằng điểm của tiêu chí", "không quá tổng điểm" */
function takeOwnPoints(cursor: Cursor): Term | null {
  const total = cursor.phrase(TOTALS) !== null;
  if (!total && (cursor.phrase(POINTS) === null || cursor.phrase(OWNERS) === null)) return null;
  while (cursor.symbol(")", ".") !== null) continue;
  return cursor.atEnd ? { kind: "max" } : null;
}

/** "tối đa 10 điểm/liên đội" of 10: no more than there is, for whomever it is. */
function takeAllPerUnit(cursor: Cursor, { max }: Names): Term | null {
  if (cursor.peek()?.kind !== "number" || cursor.take().value !== max || cursor.word("điểm", "đ") === null || cursor.symbol("/") === null) return null;
  while (cursor.peek()?.kind === "word" || cursor.peek()?.text === ")") cursor.take();
  return cursor.atEnd ? { kind: "max" } : null;
}

/** "Điểm thấp nhất của tiêu chí là 2 điểm", "nhưng không thấp hơn 2 điểm". Null: no such clause. */
export function parseFloor(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  while (!cursor.atAny(LEASTS) && (takeSubject(cursor) || cursor.phrase(KEPT) !== null)) continue;
  const takesAway = isWord(tokens, cursor.index - 1, "trừ") && !leavesSomething(tokens, range.from, cursor.index);
  const least = cursor.phrase(LEASTS);
  // "trừ tối thiểu 3 điểm" is the least that is lost, and not what is left.
  if (least === null || (takesAway && !least.includes("còn"))) return null;
  while (cursor.phrase(OWNERS) !== null || cursor.phrase(KEPT) !== null) continue;
  const award = parseAward(cursor, names);
  return (award?.kind === "points" || award?.kind === "number") && award.value > 0 ? { kind: "floor", range, award: { kind: "points", value: award.value } } : null;
}

/** "sau khi trừ" */
function leavesSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isWord(tokens, index, "sau", "còn")) return true;
  return false;
}

/** "tối đa là 15", where that is the maximum. */
function inPoints(award: Term | null, { max }: Names): Term | null {
  return award?.kind === "number" && !award.percent && award.value === max ? { kind: "points", value: award.value } : award;
}

/** "được" begins the permission to exceed the maximum as well. */
function takeSubject(cursor: Cursor): boolean {
  if (cursor.atAny(BEYONDS)) return false;
  return cursor.phrase(SUBJECTS) !== null || (cursor.before()?.text === "điểm" && takeAllItems(cursor));
}

/** "hai nội dung", "của các mục trên" behind "Tổng điểm" */
function takeAllItems(cursor: Cursor): boolean {
  return cursor.attempt(() => {
    cursor.word("của");
    const counted = cursor.word("các", "cả", "hai", "ba", "bốn") ?? (cursor.peek()?.kind === "number" ? cursor.take() : null);
    if (counted === null) return null;
    cursor.word("hai", "ba", "bốn");
    const items = cursor.phrase(ITEMS);
    cursor.word("trên", "này");
    return items;
  }) !== null;
}

/** A formula that says nothing of its limits. */
export const UNLIMITED: Limits = { least: null, most: null };

/** ", thấp nhất là 2 điểm", "nhưng không vượt quá điểm tối đa", "(tối đa 10 điểm)" behind a formula. Null: no such words. */
export function parseLimits(tokens: readonly Token[], range: TokenRange, names: Names): Limits | null {
  const cursor = new Cursor(tokens, range);
  let separated = false;
  while (cursor.symbol(",", "(", ";") !== null || cursor.word("nhưng", "song", "và") !== null) separated = true;
  if (!separated) return null;
  while (takeSubject(cursor)) continue;
  const low = cursor.phrase(LEASTS) !== null;
  if (!low && cursor.phrase(CAPS) === null) return null;
  const limit = parseAward(cursor, names);
  if (limit === null) return null;
  return low ? { least: limit, most: null } : { least: null, most: limit };
}
