import { parseAmount } from "./amount";
import { parseAward } from "./award-parser";
import { withoutExhaustion } from "./capped-award";
import { Cursor } from "./cursor";
import type { Statement } from "./statement";
import type { Names } from "./names";
import { Cue } from "../text/cue";
import { pointsStandAt } from "../text/vocabulary";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";

const INTRODUCTIONS = new PhraseList("nếu", "thì", "trường hợp");
const BELOW = new PhraseList("không đạt", "chưa đạt", "dưới", "thấp hơn");
const EACH = new PhraseList("cứ mỗi", "cứ", "mỗi");
/** That a ratio falls short. */
const FALLS = new PhraseList("tỷ lệ giảm", "giảm đi", "giảm xuống", "giảm thấp hơn", "giảm", "thấp hơn", "thiếu", "hụt", "kém");
const OF_WHAT = new PhraseList("so với chỉ tiêu", "so với mục tiêu", "so với mức", "so với", "tỷ lệ");
const LOSES = new PhraseList("thì bị trừ", "thì trừ", "sẽ bị trừ", "bị trừ", "trừ đi", "trừ", "thì giảm", "giảm");
const WHOLE_ONLY = new PhraseList("phần lẻ không tính", "phần lẻ không được tính", "không tính phần lẻ", "không tính số lẻ");

export const STEP_CUE = new Cue(["trừ", "giảm"]);

/**
 * "Cứ giảm 1% trừ 0,5 điểm", "Dưới 80% thì cứ giảm 1% trừ 0,5đ", "mỗi 1% thấp hơn so với 95% trừ 0,2 điểm": what every so many percent below a target take away. Null: no
 * such clause.
 */
export function parseStep(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  const targets: number[] = [];
  while (cursor.phrase(INTRODUCTIONS) !== null) continue;
  if (cursor.phrase(BELOW) !== null && !takeTarget(cursor, targets)) return null;
  while (cursor.symbol(",", ":") !== null || cursor.phrase(INTRODUCTIONS) !== null) continue;
  const before = [cursor.phrase(EACH), cursor.phrase(FALLS), cursor.phrase(EACH)];
  const step = takePercent(cursor);
  const falls = cursor.phrase(FALLS) ?? before[1];
  if (step === null || falls === null || !(step > 0)) return null;
  if (cursor.phrase(OF_WHAT) !== null && cursor.peek()?.kind === "number" && !takeTarget(cursor, targets)) return null;
  cursor.symbol(",");
  if (cursor.phrase(LOSES) === null || !pointsStandAt(tokens, cursor.index)) return null;
  const end = withoutRemark(tokens, { from: cursor.index, to: range.to });
  const award = parseAward(new Cursor(tokens, withoutExhaustion(tokens, { from: cursor.index, to: end })), names);
  return award?.kind === "points" && award.value > 0 ? { kind: "step", range, step, whole: end < range.to, targets, award } : null;
}

/** Where "(phần lẻ không tính)" begins, else the end. */
function withoutRemark(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let index = from; index < to; index++) {
    const cursor = new Cursor(tokens, { from: index, to });
    if (cursor.symbol("(", ",") === null || cursor.phrase(WHOLE_ONLY) === null) continue;
    cursor.symbol(")");
    if (cursor.atEnd) return index;
  }
  return to;
}

function takeTarget(cursor: Cursor, targets: number[]): boolean {
  const target = takePercent(cursor);
  if (target !== null) targets.push(target);
  return target !== null;
}

/** A percentage; "mỗi % giảm" is one of each. */
function takePercent(cursor: Cursor): number | null {
  if (cursor.symbol("%") !== null) return 0.01;
  const amount = cursor.attempt(() => parseAmount(cursor));
  return amount?.kind === "percent" ? amount.value : null;
}
