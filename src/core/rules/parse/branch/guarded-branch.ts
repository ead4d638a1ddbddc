import { parseCountRatio, UNNAMED_RATIO } from "../score/assignment-parser";
import { parseAward } from "../award/award-parser";
import { parseLimits } from "../award/bound-parser";
import { changesScores, instructs, multiplies } from "../words/adjustment";
import { isSymbol, textOf } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import type { Guard } from "../statement/guard";
import { parseGuard } from "../guard/guard-parser";
import { parseInterpolation } from "../guard/interpolation-parser";
import { withMaximumFactor } from "../award/maximum-factor";
import { MAX_AWARD, parseWordScore } from "../score/score-parser";
import type { Statement, StatementOf } from "../statement/statement";
import { someTerm, type Term } from "../term/term";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import { addsToOthers, givesScore, parseMost } from "./branch-award";

/** "Tỷ lệ ≥ 80%: 10 điểm": a condition in figures with what it gives behind it. Null: no such clause. */
export function parseGuardedBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const branch = parseCompared(tokens, range, names);
  const guard = branch?.guard;
  if (branch === null || branch.ratio !== undefined || guard?.kind !== "interval" || guard.words === null) return branch;
  const ratio = parseCountRatio(tokens, range, guard.words);
  return ratio === null ? branch : { ...branch, guard: { ...guard, words: null, subject: { kind: "quantity", words: UNNAMED_RATIO, owner: "own" } }, ratio };
}

function parseCompared(tokens: readonly Token[], range: TokenRange, names: Names): StatementOf<"branch"> | null {
  const cursor = new Cursor(tokens, range);
  const guard = parseGuard(cursor, names);
  if (guard === null || cursor.atEnd) return null;
  // "Điểm = Tỷ lệ × Điểm tối đa (nếu dưới 50% …)": a formula is no name of a figure.
  if (guard.kind === "interval" && guard.words !== null && (speaksOfScores(tokens, guard.words) || multiplies(tokens, guard.words) || tokens.slice(guard.words.from, guard.words.to).some(({ text }) => text === "=") || holdsRemark(tokens, guard.words))) return null;
  const head = { from: range.from, to: cursor.index };
  const separated = isSymbol(tokens, cursor.index, ":", "(") || isSymbol(tokens, cursor.index - 1, ":");
  const announced = holdsSign(tokens, { from: cursor.index, to: range.to });
  const award = parseLoss(cursor) ?? parseMost(cursor) ?? parseInterpolation(cursor, guard) ?? parseLimited(cursor, withCompared(tokens, guard, names));
  const ratio = award === null ? parseWordScore(tokens, range, { from: isSymbol(tokens, head.to, ":") ? head.to + 1 : head.to, to: range.to }, names) : null;
  if (ratio !== null && ratio.award !== null) return { kind: "branch", range, guard, head, award: ratio.award, added: false, ratio: { ...ratio, award: null } };
  return award === null || (!separated && !announced && !givesScore(award) && !multipliesMaximum(award, names) && award.kind !== "prorata") ? null : { kind: "branch", range, guard, head, award, added: addsToOthers(tokens, { from: head.to, to: range.to }) };
}

/** "Chỉ tính khi có xác nhận. Dưới 80%": a sentence of its own that changes scores is no name of a figure. */
function holdsRemark(tokens: readonly Token[], words: TokenRange): boolean {
  for (let index = words.from; index < words.to; index++) if (isSymbol(tokens, index, ".") && changesScores(tokens, { from: words.from, to: index })) return true;
  return instructs(tokens, words);
}

/** "trừ 1 điểm" at a level: so much less than the maximum. */
function parseLoss(cursor: Cursor): Term | null {
  const start = cursor.index;
  while (cursor.symbol(":", ",", "-", "→", "⇒") !== null || cursor.word("thì", "bị") !== null) continue;
  const [sign, figure, points] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  const lost = sign?.text === "trừ" && figure?.kind === "number" && (points?.text === "điểm" || points?.text === "đ");
  cursor.index = lost ? cursor.index + 3 : start;
  if (!lost || !cursor.atEnd || figure.value <= 0) {
    cursor.index = start;
    return null;
  }
  return { kind: "binary", operator: "-", left: { kind: "max" }, right: { kind: "points", value: figure.value }, bracketed: false };
}

/** "Điểm = Tỷ lệ/85% × 10, tối đa 10 điểm": an award with or without the words that it ends at the maximum, as every award does. */
function parseLimited(cursor: Cursor, names: Names): Term | null {
  const { tokens, index: from, end: to } = cursor;
  const whole = parseAward(cursor, names);
  for (let index = from + 1; whole === null && index < Math.min(to, from + MAX_AWARD); index++) {
    const limits = isSymbol(tokens, index, ",", "(") ? parseLimits(tokens, { from: index, to }, names) : null;
    const idle = limits !== null && limits.least === null && (limits.most?.kind === "max" || (limits.most?.kind === "points" && limits.most.value === names.max));
    if (idle) return parseAward(new Cursor(tokens, { from, to: index }), names);
  }
  return whole;
}

/** Behind "dưới 10.000 tài khoản" the award may divide "số tài khoản", behind "kinh phí < 2 tỷ đồng" it may divide "kinh phí". */
function withCompared(tokens: readonly Token[], guard: Guard, names: Names): Names {
  if (guard.kind !== "interval") return names;
  const words = guard.words === null ? null : textOf(tokens, guard.words);
  const compared = [...(guard.unit === null ? [] : [`số lượng ${guard.unit}`, `số ${guard.unit}`]), ...(words === null ? [] : [words])];
  return compared.length === 0 ? names : { ...names, quantities: [...compared, ...names.quantities] };
}

/** "… thì tính theo công thức: K/70% × 15" */
function holdsSign(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (isSymbol(tokens, index, ":", "=", "⇒", "→")) return true;
  return false;
}

/** "còn lại tính 6 x tỷ lệ" of 6: a formula whose one figure is the maximum. */
function multipliesMaximum(award: Term, { max }: Names): boolean {
  return someTerm(withMaximumFactor(award, max), ({ kind }) => kind === "max");
}
