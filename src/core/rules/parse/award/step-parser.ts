import { parseAmount } from "../term/amount";
import { parseAward } from "./award-parser";
import { withoutExhaustion } from "./capped-award";
import { Cursor } from "../words/cursor";
import { isExhaustion } from "./exhaustion";
import type { Statement } from "../statement/statement";
import { endingPieces, leavesRestOut } from "./step-ending";
import type { Term } from "../term/term";
import type { Names } from "../words/names";
import { Cue } from "../../text/cue";
import { pointsStandAt } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const INTRODUCTIONS = new PhraseList("nếu", "thì", "trường hợp");
const BELOW = new PhraseList("không đạt", "chưa đạt", "dưới", "thấp hơn");
const EACH = new PhraseList("cứ mỗi", "cứ", "mỗi");
/** That a ratio falls short. */
const FALLS = new PhraseList("tỷ lệ giảm", "giảm đi", "giảm xuống", "giảm thấp hơn", "giảm", "thấp hơn", "thiếu", "hụt", "kém");
const OF_WHAT = new PhraseList("so với chỉ tiêu", "so với mục tiêu", "so với mức", "so với", "tỷ lệ");
const LOSES = new PhraseList("thì bị trừ", "thì trừ", "sẽ bị trừ", "bị trừ", "trừ đi", "trừ", "thì giảm", "giảm");

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
  const full = cursor.word("đủ") !== null;
  const step = takePercent(cursor);
  const falls = cursor.phrase(FALLS) ?? before[1];
  if (step === null || falls === null || !(step > 0)) return null;
  if (cursor.phrase(OF_WHAT) !== null && cursor.peek()?.kind === "number" && !takeTarget(cursor, targets)) return null;
  cursor.symbol(",");
  if (cursor.phrase(LOSES) === null || !pointsStandAt(tokens, cursor.index)) return null;
  const loss = parseLoss(tokens, { from: cursor.index, to: range.to }, step, names);
  return loss === null ? null : { kind: "step", range, step, targets, award: loss.award, whole: loss.whole || full };
}

interface Loss {
  readonly award: Extract<Term, { kind: "points" }>;
  readonly whole: boolean;
}

/** "1 điểm (phần lẻ chưa đủ 1% không tính), trừ cho đến hết điểm": what a step takes away, and whether only whole ones do. Null: it is more than that. */
function parseLoss(tokens: readonly Token[], range: TokenRange, step: number, names: Names): Loss | null {
  const [points, ...remarks] = endingPieces(tokens, range);
  const award = points === undefined ? null : parseAward(new Cursor(tokens, withoutExhaustion(tokens, points)), names);
  const rests = remarks.filter((remark) => !isExhaustion(tokens, remark));
  return award?.kind === "points" && award.value > 0 && rests.every((remark) => leavesRestOut(tokens, remark, step)) ? { award, whole: rests.length > 0 } : null;
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
