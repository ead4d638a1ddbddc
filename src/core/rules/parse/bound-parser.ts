import { parseAward } from "./award-parser";
import { Cursor } from "./cursor";
import { OWN } from "./owners";
import type { Limits, Statement } from "./statement";
import type { Names } from "./names";
import { Cue } from "../text/cue";
import type { Token, TokenRange } from "../text/token";
import { PhraseList } from "../text/phrase-list";

const SUBJECTS = new PhraseList(
  "tổng số điểm của tiêu chí", "tổng điểm của tiêu chí", "tổng số điểm", "tổng điểm", "số điểm", "điểm số", "điểm của chỉ số", "điểm", "nhưng", "và", "được", "cộng dồn", "cộng", "song", "trừ", "tổng điểm trừ", "điểm trừ", "tổng cộng", "tổng",
);
/** Words before the most that is given or taken. */
export const CAPS = new PhraseList("tối đa không vượt quá", "tối đa không quá", "không vượt quá", "không vượt", "không quá", "tối đa trừ", "tối đa cộng", "tối đa là", "tối đa", "trừ cho đến hết", "trừ đến hết");
const LEASTS = new PhraseList(
  "điểm thấp nhất là", "thấp nhất là", "thấp nhất", "tối thiểu là", "tối thiểu", "ít nhất là", "ít nhất", "không thấp hơn", "không nhỏ hơn", "không dưới", "không ít hơn", "đạt tối thiểu",
);
const OWNERS = new PhraseList(...OWN.flatMap((whose) => [`${whose} là`, whose]));
const BEYONDS = new PhraseList("được vượt quá điểm tối đa", "được vượt điểm tối đa", "có thể vượt quá điểm tối đa", "có thể vượt điểm tối đa", "được phép vượt điểm tối đa", "được phép vượt quá điểm tối đa");

export const CAP_CUE = new Cue(CAPS.firstWords);

/** "Tổng điểm không quá điểm tối đa", "nhưng tối đa 10 điểm", "tổng điểm được vượt quá điểm tối đa nhưng không quá 14 điểm". Null: no such clause. */
export function parseCap(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  while (takeSubject(cursor)) continue;
  const beyond = cursor.phrase(BEYONDS) !== null;
  if (beyond) while (cursor.symbol(",") !== null || takeSubject(cursor)) continue;
  if (cursor.phrase(CAPS) === null) return null;
  const award = parseAward(cursor, names);
  return award === null ? null : { kind: "cap", range, award, beyond };
}

export const FLOOR_CUE = new Cue(LEASTS.firstWords);

/** "Điểm thấp nhất của tiêu chí là 2 điểm", "nhưng không thấp hơn 2 điểm". Null: no such clause. */
export function parseFloor(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  while (!cursor.atAny(LEASTS) && takeSubject(cursor)) continue;
  if (cursor.phrase(LEASTS) === null) return null;
  cursor.phrase(OWNERS);
  const award = parseAward(cursor, names);
  return (award?.kind === "points" || award?.kind === "number") && award.value > 0 ? { kind: "floor", range, award: { kind: "points", value: award.value } } : null;
}

/** "được" begins the permission to exceed the maximum as well. */
function takeSubject(cursor: Cursor): boolean {
  return !cursor.atAny(BEYONDS) && cursor.phrase(SUBJECTS) !== null;
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
