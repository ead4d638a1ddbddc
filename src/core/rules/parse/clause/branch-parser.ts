import { parseCountRatio, UNNAMED_RATIO } from "../score/assignment-parser";
import { parseAward } from "../award/award-parser";
import { parseLimits, UNLIMITED } from "../award/bound-parser";
import { changesMeaning, changesScores, exceptsUnits, instructs, multiplies, namesMethod } from "../words/adjustment";
import { betterEnd } from "../peers/better-end";
import { leavesBracketOpen } from "../../text/clauses/bracket";
import { hasPhrase, isLetter, isSymbol, isSymbolOf, isWord, phraseAt, textOf } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import type { Guard } from "../statement/guard";
import { parseGuard } from "../guard/guard-parser";
import { takeRest } from "../guard/guard-rest";
import { parseInterpolation } from "../guard/interpolation-parser";
import { parseWithoutSign } from "./juxtaposed-parser";
import { endsWithNegation, namesOption } from "../guard/option-head";
import { namesBestUnit } from "../peers/peers-parser";
import { withMaximumFactor } from "../award/maximum-factor";
import { behindReceiver } from "../words/receiver";
import { takeScoreLead } from "../term/score-lead";
import { MAX_AWARD, parseWordScore } from "../score/score-parser";
import type { Statement, StatementOf } from "../statement/statement";
import { someTerm, type Term } from "../term/term";
import type { Names } from "../words/names";
import { parseTerm } from "../term/term-parser";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import type { Token, TokenRange } from "../../text/token";
import { isPoints, speaksOfScores } from "../../text/words/vocabulary";

/** Where an award may begin inside a clause. */
const AWARD_SIGNS: readonly string[] = [":", "(", "→", "⇒", "-", "=", ";"];
const AWARD_VERBS: readonly string[] = ["được", "đạt", "tính", "chấm", "cộng"];
const AWARD_WORDS: readonly string[] = ["thì", ...AWARD_VERBS];

/** A condition, in figures or in words, with what it gives, in either order. Null: no such clause. */
export function parseBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  return asWhatever(tokens, parseAnyBranch(tokens, range, names));
}

/** "Tỷ lệ đạt mức nào thì điểm bằng tỷ lệ đó nhân 12": what is given whatever the figure is. */
function asWhatever(tokens: readonly Token[], branch: Statement | null): Statement | null {
  if (branch?.kind !== "branch" || branch.guard !== null || !isWord(tokens, branch.head.to - 1, "nào", "nhiêu") || !someTerm(branch.award, ({ kind }) => kind === "quantity" || kind === "letter")) return branch;
  return { kind: "score", range: branch.range, award: branch.award, limits: UNLIMITED };
}

function parseAnyBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  return parseBest(tokens, range, names) ?? parseGuarded(tokens, range, names) ?? parseWorded(tokens, range, names) ?? parseAwardFirst(tokens, range, names) ?? parseLabelled(tokens, range, names) ?? parseWithoutSign(tokens, range, names);
}

/** "Địa phương có tỷ lệ cao nhất: Điểm tối đa" */
function parseBest(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  if (!namesBestUnit(tokens, range)) return null;
  const branch = parseWorded(tokens, range, names);
  if (branch?.kind !== "branch") return null;
  const better = betterEnd(tokens, branch.head);
  const full = branch.award.kind === "max" || (branch.award.kind === "points" && branch.award.value > 0);
  return better !== null && full ? { kind: "best", range, better, award: branch.award } : null;
}

function parseGuarded(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
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
  return award === null || (!separated && !announced && !scores(award) && !multipliesMaximum(award, names) && award.kind !== "prorata") ? null : { kind: "branch", range, guard, head, award, added: isAdded(tokens, { from: head.to, to: range.to }) };
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

/** ": tối đa 6 điểm" as what a level or an option gives; whether that is all of it, its siblings tell. */
function parseMost(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    while (cursor.symbol(":", "→", "⇒", "(") !== null || cursor.word("thì", "được", "đạt") !== null) continue;
    const points = cursor.word("tối") !== null && cursor.word("đa") !== null && cursor.peek()?.kind === "number" ? cursor.take().value : Number.NaN;
    if (!(points > 0) || cursor.word("điểm", "đ") === null) return null;
    cursor.symbol(")");
    return cursor.atEnd ? { kind: "points", value: points, most: true } : null;
  });
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

/** "cộng 2 điểm", "thưởng thêm 2 điểm", "+2 điểm": points on top of others. */
function isAdded(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const signed = tokens[index]?.text === "+" && ((tokens[index + 1]?.start === tokens[index]?.end && !isOperand(tokens[index - 1])) || (isSymbol(tokens, index - 1, ":") && isPoints(tokens, index + 1)));
    if (signed || isWord(tokens, index, "thưởng", "thêm") || (tokens[index]?.text === "cộng" && tokens[index + 1]?.text !== "đồng" && tokens[index - 1]?.text !== "công" && !isWord(tokens, index - 1, "không") && !isWord(tokens, index - 2, "không"))) return true;
  }
  return false;
}

function isOperand(token: Token | undefined): boolean {
  return token?.kind === "number" || isLetter(token) || token?.text === ")" || token?.text === "%";
}

/** "Đã ban hành: Điểm tối đa", "Có (10 điểm)": the first place behind which only an award stands. */
function parseWorded(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = Math.max(range.from + 1, range.to - MAX_AWARD); index < range.to; index++) {
    if (!isSymbolOf(tokens, index, AWARD_SIGNS) && !AWARD_WORDS.includes(tokens[index]?.text ?? "") && !addsPoints(tokens, index)) continue;
    const given = new Cursor(tokens, { from: index, to: range.to });
    const award = parseMost(given) ?? parseAward(given, names);
    const head = { from: range.from, to: index };
    // "các đơn vị khác tính theo tỷ lệ (không có: 0 điểm)": what a bracket gives is not for the words before it.
    if (award !== null && leavesBracketOpen(tokens, head)) return null;
    // "Mức Không | đạt: 0 điểm": the verb belongs to what is denied, and the points stand behind a later sign.
    if (award !== null && endsWithNegation(tokens, head) && isWord(tokens, index, "đạt", "được") && isSymbolOf(tokens, index + 1, AWARD_SIGNS)) continue;
    // "không | chấm điểm (5 điểm)"
    if (award !== null && index === range.from + 1 && isWord(tokens, range.from, "không", "chưa") && !isNothing(award) && AWARD_VERBS.includes(tokens[index]?.text ?? "")) return null;
    if (award !== null && (scores(award) || namesScore(tokens, { from: index + 1, to: range.to }))) return speaksOfScores(tokens, head) || multiplies(tokens, head) || exceptsUnits(tokens, head) || instructs(tokens, head) || !namesOption(tokens, head) || exempts(tokens, head) || isCutCondition(tokens, range, index, names) ? null : { kind: "branch", range, guard: null, head, award, added: isAdded(tokens, { from: index, to: range.to }) };
  }
  return null;
}

/** "Xã chưa có mạng thì không phải đánh giá nội dung này, được điểm tối đa": what those get whom the row is not for; the others get something else. */
function exempts(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (hasPhrase(tokens, index, "không phải đánh giá")) return true;
  return false;
}

/** "Có kế hoạch +4 điểm": behind words a sign that is grown onto points. */
function addsPoints(tokens: readonly Token[], index: number): boolean {
  const [before, sign, figure] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return sign?.text === "+" && before?.kind === "word" && !isLetter(before) && sign.end === figure?.start && isPoints(tokens, index + 1);
}

/** "…: điểm = tỷ lệ x 10" */
function namesScore(tokens: readonly Token[], range: TokenRange): boolean {
  return takeScoreLead(new Cursor(tokens, range));
}

/** Whether a comparison with its colon stands before: what follows that must be all of the award. */
function isCutCondition(tokens: readonly Token[], range: TokenRange, award: number, names: Names): boolean {
  if (!holdsColon(tokens, { from: range.from, to: award })) return false;
  const cursor = new Cursor(tokens, range);
  return parseGuard(cursor, names) !== null && cursor.index < award && isSymbol(tokens, cursor.index, ":");
}

function holdsColon(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.text === ":") return true;
  return false;
}

/** Whether an award names points or the maximum, or is nothing: "80%" behind words may be any figure. */
function scores(award: Term): boolean {
  return someTerm(award, isScore) || (award.kind === "number" && (award.value === 0 || !award.percent));
}

/** "còn lại tính 6 x tỷ lệ" of 6: a formula whose one figure is the maximum. */
function multipliesMaximum(award: Term, { max }: Names): boolean {
  return someTerm(withMaximumFactor(award, max), ({ kind }) => kind === "max");
}

/** "Mức 1 (10 điểm): Đã có cơ sở dữ liệu" */
function parseLabelled(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const reach = Math.min(range.to, range.from + MAX_AWARD);
  let open = isSymbol(tokens, range.from, "(") ? range.from : range.from + 1;
  while (open < reach && !isSymbol(tokens, open, "(")) open++;
  let close = open + 1;
  while (close < reach && !isSymbol(tokens, close, ")")) close++;
  // "(5đ) Đã vận hành": no label stands before the points.
  const sign = isSymbol(tokens, close + 1, ":") ? 1 : open === range.from && tokens[close + 1]?.kind === "word" ? 0 : null;
  if (close >= reach || sign === null || close + 1 + sign >= range.to) return null;
  const given = new Cursor(tokens, { from: open + 1, to: close });
  const award = parseMost(given) ?? parseAward(given, names);
  const head = { from: close + 1 + sign, to: range.to };
  // "Nhóm chỉ số (tối đa 22 điểm): Đánh giá tỷ lệ …" tells what is assessed.
  if (isWord(tokens, head.from, "đánh") && isWord(tokens, head.from + 1, "giá")) return null;
  // "Hồ sơ đúng hạn (10 điểm): = a/b x 10" is a part with its formula.
  return award === null || !scores(award) || speaksOfScores(tokens, head) || isSymbol(tokens, head.from, "=") ? null : branchBehind(tokens, range, head, award, names);
}

/** "70% số điểm: a/b": a figure that is multiplied is no condition. */
function isFormula(tokens: readonly Token[], range: TokenRange, names: Names): boolean {
  const cursor = new Cursor(tokens, range);
  return (isLetter(tokens[range.from]) || isSymbol(tokens, range.from, "(")) && parseTerm(cursor, names)?.kind === "binary" && cursor.atEnd;
}

/** A branch whose condition stands behind its award. Null: the words there say more than a condition. */
function branchBehind(tokens: readonly Token[], range: TokenRange, head: TokenRange, award: Term, names: Names): Statement | null {
  // "Không đạt: tính theo tỷ lệ": what stands there instead of points.
  if (changesMeaning(tokens, head) || exceptsUnits(tokens, head) || namesMethod(tokens, head) || isFormula(tokens, head, names)) return null;
  const cursor = new Cursor(tokens, head);
  const guard = parseGuard(cursor, names);
  // "Không đạt: 0 trừ …", "Đúng hạn (10 điểm): = a/b × 10" are no conditions behind an award.
  if (guard === null && (tokens[head.from]?.kind === "number" || isSymbol(tokens, head.from, "="))) return null;
  if (guard !== null && !cursor.atEnd && exceptsUnits(tokens, { from: cursor.index - 1, to: head.to })) return null;
  const added = isAdded(tokens, range.from < head.from ? { from: range.from, to: head.from } : range);
  return { kind: "branch", range, guard: cursor.atEnd ? guard : null, head, award, added };
}

/** "Điểm tối đa nếu tỷ lệ ≥ 80%", "10 điểm: Đã ban hành" */
function parseAwardFirst(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  // "Chỉ tính 50% số điểm nếu …": half of what another line gives.
  if (isWord(tokens, range.from, "chỉ")) return null;
  const start = behindReceiver(tokens, range);
  for (let index = start + 1; index < Math.min(range.to, start + MAX_AWARD); index++) {
    // "0,1 điểm cho mỗi 1%"
    if (isWord(tokens, index, "mỗi", "từng", "cứ")) return null;
    const separated = isSymbol(tokens, index, ":") || isWord(tokens, index, "nếu", "khi", "cho", "đối") || (isWord(tokens, index, "với", "trong", "ở") && (phraseAt(tokens, index + 1, ASSESSED_UNITS) !== null || takeRest(new Cursor(tokens, { from: index, to: range.to })) !== null));
    if (!separated) continue;
    const given = new Cursor(tokens, { from: start, to: index });
    const conditional = isWord(tokens, index, "nếu", "khi");
    if (start > range.from && !conditional) return null;
    const award = parseMost(given) ?? asMaximum(parseAward(given, names), conditional && isWord(tokens, range.from, "bằng"), names);
    if (award === null || !someTerm(award, (term) => isScore(term) || (conditional && term.kind === "quantity"))) return null;
    const head = { from: isSymbol(tokens, index, ":") ? index + 1 : index, to: range.to };
    return speaksOfScores(tokens, head) ? null : branchBehind(tokens, range, head, award, names);
  }
  return null;
}

/** "bằng 10 nếu …" of 10 */
function asMaximum(award: Term | null, equals: boolean, { max }: Names): Term | null {
  return equals && award?.kind === "number" && award.value === max && !award.percent ? { kind: "points", value: award.value } : award;
}

function isNothing(award: Term): boolean {
  return (award.kind === "points" || award.kind === "number") && award.value === 0;
}

function isScore(term: Term): boolean {
  return term.kind === "max" || term.kind === "points";
}
