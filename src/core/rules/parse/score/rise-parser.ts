import { changesMeaning, exceptsUnits } from "../words/adjustment";
import { parseAmount } from "../term/amount";
import { parseAward } from "../award/award-parser";
import { parseCap } from "../award/bound-parser";
import { Cursor } from "../words/cursor";
import { belongs } from "../guard/guard-description";
import { endingPieces, leavesRestOut } from "../award/step-ending";
import type { Statement, StatementOf } from "../statement/statement";
import type { Names } from "../words/names";
import { pointsStandAt, speaksOfScores } from "../../text/words/vocabulary";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const EACH = new PhraseList("cứ đủ mỗi", "cứ đạt đủ", "cứ đủ", "cứ mỗi", "cứ đạt", "cứ có", "đạt mỗi", "đủ mỗi", "với mỗi", "mỗi", "cứ", "đủ");
const GAINS = new PhraseList("thì được cộng", "thì được tính", "thì được", "thì tính", "thì cộng", "được cộng", "được tính", "được", "tính", "đạt", "thì", "cộng");
/** A larger step cannot be done twice. */
const HALF = 0.5;
const SIGNS: readonly string[] = [":", "=", "→"];
/** Longer descriptions of what the step is of belong to no real text. */
const MAX_THING = 40;

export const RISE_CUE = new Cue(EACH.firstWords);

/**
 * "Cứ đủ 10% cơ sở dùng hóa đơn điện tử thì được 1 điểm (phần lẻ không tính), tối đa 10 điểm", "Cứ 5 tin, bài được 1 điểm": what every so many percent, or so many things, give.
 * Null: no such clause.
 */
export function parseRise(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  const each = cursor.phrase(EACH);
  const step = each === null ? null : takeStep(cursor);
  if (each === null || step === null) return null;
  const what = takeThing(cursor);
  // "Đủ 12 tháng: 4 điểm", "Đủ 100%: 3 điểm" are levels.
  const level = each === "đủ" && (step.counted || step.size > HALF);
  if (what === null || level || (step.counted && what.from === what.to) || speaksOfScores(tokens, what) || changesMeaning(tokens, what) || exceptsUnits(tokens, what)) return null;
  const award = parseAward(new Cursor(tokens, { from: cursor.index, to: cursor.index + 2 }), names);
  const ending = takeEnding(tokens, { from: cursor.index + 2, to: range.to }, step.size, names);
  if (award?.kind !== "points" || !(award.value > 0) || ending === null) return null;
  return { kind: "rise", range, what, step: step.size, counted: step.counted, whole: ending.whole || each.includes("đủ"), award, cap: ending.cap };
}

interface Step {
  readonly size: number;
  readonly counted: boolean;
}

/** "10%", "5" of "5 tin, bài"; one thing is no step. */
function takeStep(cursor: Cursor): Step | null {
  const amount = parseAmount(cursor);
  if (amount?.kind === "percent" && amount.value > 0) return { size: amount.value, counted: false };
  const several = amount?.kind === "plain" && amount.of === undefined && Number.isInteger(amount.value) && amount.value > 1;
  return several ? { size: amount.value, counted: true } : null;
}

/** The words of what the step is of, up to where its points stand; the cursor then stands before them. Null: there are no points, or more than words before them. */
function takeThing(cursor: Cursor): TokenRange | null {
  const from = cursor.index;
  while (cursor.index - from < MAX_THING && !cursor.atEnd) {
    const to = cursor.index;
    const gives = cursor.symbolOf(SIGNS) !== null;
    if ((cursor.phrase(GAINS) !== null || gives) && pointsStandAt(cursor.tokens, cursor.index)) return { from, to };
    cursor.index = to;
    if (!belongs(cursor, 0)) return null;
    cursor.take();
  }
  return null;
}

type Ending = Pick<StatementOf<"rise">, "whole" | "cap">;

/** ", phần lẻ chưa đủ 10% không tính", "(tối đa 10 điểm)" behind the points. Null: other words stand there. */
function takeEnding(tokens: readonly Token[], range: TokenRange, step: number, names: Names): Ending | null {
  let ending: Ending = { whole: false, cap: null };
  for (const piece of endingPieces(tokens, range)) {
    const cap = parseCap(tokens, piece, names);
    if (cap?.kind === "cap" && !cap.beyond && ending.cap === null) ending = { ...ending, cap: cap.award };
    else if (leavesRestOut(tokens, piece, step)) ending = { ...ending, whole: true };
    else return null;
  }
  return ending;
}
