import { changesMeaning, exceptsUnits } from "./adjustment";
import { parseAmount } from "./amount";
import { parseAward } from "./award-parser";
import { parseCap } from "./bound-parser";
import { Cursor } from "./cursor";
import { takeUnit } from "./guard-unit";
import type { Statement } from "./statement";
import type { Names } from "./names";
import { isSymbol, isWord } from "../text/clause";
import { pointsStandAt } from "../text/vocabulary";
import { isNear } from "../../text/decimal";
import { Cue } from "../text/cue";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";

const EACH = new PhraseList("cứ đủ mỗi", "cứ đạt đủ", "cứ đủ", "cứ mỗi", "cứ đạt", "đạt mỗi", "đủ mỗi", "mỗi", "cứ", "đủ");
const GAINS = new PhraseList("thì được cộng", "thì được tính", "thì được", "thì tính", "thì cộng", "được cộng", "được tính", "được", "tính", "đạt", "thì", "cộng");
/** That what is less than a step gives nothing. */
const WHOLE_ONLY = new PhraseList("phần lẻ", "không tính phần lẻ", "không tính số lẻ", "số lẻ", "phần dư", "chưa đủ", "không đủ", "làm tròn xuống");
const UNCOUNTED = new PhraseList("không tính", "không được tính", "không tính điểm", "không cộng");
/** Longer remarks say more than that. */
const MAX_REMARK = 10;

export const RISE_CUE = new Cue(EACH.firstWords);

/** "Cứ đủ 10% cơ sở dùng hóa đơn điện tử thì được 1 điểm (phần lẻ không tính), tối đa 10 điểm": what every so many percent give. Null: no such clause. */
export function parseRise(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  const each = cursor.phrase(EACH);
  const amount = each === null ? null : parseAmount(cursor);
  if (each === null || amount?.kind !== "percent" || !(amount.value > 0)) return null;
  const from = cursor.index;
  takeUnit(cursor, true);
  const described = { from, to: cursor.index };
  cursor.symbol(":", "=", "→");
  cursor.phrase(GAINS);
  if (changesMeaning(tokens, described) || exceptsUnits(tokens, described) || !pointsStandAt(tokens, cursor.index)) return null;
  const award = parseAward(new Cursor(tokens, { from: cursor.index, to: cursor.index + 2 }), names);
  cursor.index += 2;
  const ending = takeEnding(tokens, { from: cursor.index, to: range.to }, amount.value, names);
  if (award?.kind !== "points" || !(award.value > 0) || ending === null) return null;
  return { kind: "rise", range, what: described, step: amount.value, whole: ending.whole || each.includes("đủ"), award, cap: ending.cap };
}

interface Ending {
  readonly whole: boolean;
  readonly cap: Extract<Statement, { kind: "rise" }>["cap"];
}

/** ", phần lẻ chưa đủ 10% không tính", "(tối đa 10 điểm)" behind the points. Null: other words stand there. */
function takeEnding(tokens: readonly Token[], range: TokenRange, step: number, names: Names): Ending | null {
  let ending: Ending = { whole: false, cap: null };
  let from = range.from;
  while (from < range.to) {
    while (from < range.to && isSymbol(tokens, from, ",", "(", ")", ";", ".")) from++;
    if (from >= range.to) break;
    let to = from;
    while (to < range.to && !isSymbol(tokens, to, ",", "(", ")", ";", ".")) to++;
    const cap = parseCap(tokens, { from, to }, names);
    if (cap?.kind === "cap" && !cap.beyond && ending.cap === null) ending = { ...ending, cap: cap.award };
    else if (leavesRestOut(tokens, { from, to }, step)) ending = { ...ending, whole: true };
    else return null;
    from = to;
  }
  return ending;
}

/** "phần lẻ không tính", "phần lẻ chưa đủ 10% không tính", "làm tròn xuống" */
function leavesRestOut(tokens: readonly Token[], range: TokenRange, step: number): boolean {
  const cursor = new Cursor(tokens, range);
  const opening = range.to - range.from > MAX_REMARK ? null : cursor.phrase(WHOLE_ONLY);
  if (opening === null) return false;
  if (cursor.atEnd) return opening.startsWith("không") || opening === "làm tròn xuống";
  if (isWord(tokens, cursor.index, "chưa", "không") && isWord(tokens, cursor.index + 1, "đủ")) cursor.index += 2;
  const named = cursor.peek()?.kind === "number" ? parseAmount(cursor) : null;
  if (named !== null && (named.kind !== "percent" || !isNear(named.value, step))) return false;
  cursor.word("thì");
  return cursor.phrase(UNCOUNTED) !== null && cursor.atEnd;
}
