import { parseAward } from "./award-parser";
import { isLetter, isSymbol, phraseAt, phraseLength, type Clause } from "./clause";
import { Cursor } from "./cursor";
import { parseDefinition } from "./definition-parser";
import { parseEach, parseCap } from "./each-parser";
import { parseGuard } from "./guard-parser";
import { parseWordRatio } from "./word-ratio";
import { parseAssignment, UNNAMED_RATIO } from "./assignment-parser";
import { parseSum, parseUnit } from "./phrase-parser";
import type { Statement } from "./statement";
import { someTerm, type Term } from "./term";
import type { Names } from "./term-parser";
import type { Token, TokenRange } from "./token";
import { betterEnd, namesMinMax, speaksOfScores } from "./vocabulary";

/** Headings behind which the rule is explained. */
const EXPLANATIONS: readonly string[] = ["giải thích", "ghi chú", "lưu ý", "hướng dẫn"];
/** Headings behind which nothing belongs to the rule. */
const EVIDENCE: readonly string[] = [
  "tài liệu kiểm chứng", "tài liệu minh chứng", "tài liệu chứng minh", "hồ sơ minh chứng", "hồ sơ kiểm chứng", "nguồn số liệu", "minh chứng", "tlkc", "căn cứ", "ví dụ",
];
/** Headings that only announce what follows on the same line. */
const HEADERS: readonly string[] = [
  "công thức tính điểm", "phương pháp tính điểm", "phương pháp tính", "công thức tính", "cách xác định", "cách tính điểm", "cách tính", "cách chấm điểm", "công thức", "thang điểm", "trong đó",
];
/** A longer name before "=" is a sentence. */
const MAX_SCORE_NAME = 6;
/** Awards are shorter than this many tokens; looking no further keeps the reading linear. */
const MAX_AWARD = 60;
const MAXIMUM_NAMES: readonly string[] = ["số điểm tối đa", "điểm tối đa"];
const SCORE_NAMES: readonly string[] = ["số điểm", "tổng điểm", "điểm"];
const BEST_HEADS: readonly string[] = ["địa phương có", "đơn vị có", "tỉnh có", "huyện có", "xã có", "cơ quan có", "sở có", "đơn vị đạt", "địa phương đạt"];
/** Where an award may begin inside a clause. */
const AWARD_SIGNS: readonly string[] = [":", "(", "→", "⇒", "-", "="];
const AWARD_WORDS: readonly string[] = ["thì", "được", "đạt", "tính", "chấm"];

/** Reads one clause. Every clause gets a statement; what cannot be read is `unknown` if it speaks of scores, else `prose`. */
export function parseClause(tokens: readonly Token[], clause: Clause, names: Names): Statement {
  const whole = { from: clause.from, to: clause.to };
  if (phraseAt(tokens, whole.from, EVIDENCE) !== null) return { kind: "tail", range: whole, tail: "evidence" };
  if (phraseAt(tokens, whole.from, EXPLANATIONS) !== null) return { kind: "tail", range: whole, tail: "explanation" };
  const range = skipHeader(tokens, whole);
  if (range.from === range.to) return { kind: "lead", range: whole };
  return (
    parseDefinition(tokens, range, names) ?? parseUnit(tokens, range) ?? parseMinMax(tokens, range) ?? parseSum(tokens, range)
    ?? parseMaximum(tokens, range) ?? parseAssignment(tokens, range, names) ?? parseEach(tokens, range, names) ?? parseScore(tokens, range, names) ?? parseCap(tokens, range, names)
    ?? parseFormula(tokens, range, names) ?? parseBranch(tokens, range, names) ?? parseLead(tokens, range, clause.number !== null) ?? parseRest(tokens, range, names)
  );
}

function skipHeader(tokens: readonly Token[], range: TokenRange): TokenRange {
  const header = phraseAt(tokens, range.from, HEADERS);
  if (header === null) return range;
  const after = range.from + phraseLength(header);
  if (isSymbol(tokens, after, ":") || header === "trong đó") return { from: Math.min(isSymbol(tokens, after, ":") ? after + 1 : after, range.to), to: range.to };
  return after >= range.to ? { from: range.to, to: range.to } : range;
}

function parseMinMax(tokens: readonly Token[], range: TokenRange): Statement | null {
  return namesMinMax(tokens, range) ? { kind: "minmax", range, better: betterEnd(tokens, range) ?? "highest" } : null;
}

/** "Điểm tối đa: 10 điểm" */
function parseMaximum(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (cursor.phrase(MAXIMUM_NAMES) === null) return null;
  while (cursor.symbol(":", "=") !== null || cursor.word("là") !== null) continue;
  const points = cursor.peek()?.kind === "number" ? cursor.take().value : Number.NaN;
  cursor.word("điểm");
  return cursor.atEnd && points > 0 ? { kind: "maximum", range, points } : null;
}

/** "Điểm = Tỷ lệ * Điểm tối đa", "Điểm: Tỷ lệ*Điểm tối đa" */
function parseScore(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (!takeScoreName(cursor) || cursor.symbol("=", ":") === null) return null;
  if (cursor.atEnd) return { kind: "lead", range };
  const formula = { from: cursor.index, to: range.to };
  const award = parseAward(cursor, names);
  return award === null ? parseWordScore(tokens, range, formula, names) : { kind: "score", range, award };
}

/** "(a/b) x Điểm tối đa": a clause that is nothing but the score's formula. */
function parseFormula(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const award = range.to - range.from > MAX_AWARD ? null : parseAward(new Cursor(tokens, range), names);
  const formula = award !== null && someTerm(award, ({ kind }) => kind === "max") && someTerm(award, ({ kind }) => kind === "letter" || kind === "quantity");
  return formula ? { kind: "score", range, award } : null;
}

/** "Điểm", "Số điểm đạt được", "Điểm đánh giá của tiêu chí": up to a few words before the sign. */
function takeScoreName(cursor: Cursor): boolean {
  if (cursor.phrase(SCORE_NAMES) === null || cursor.at("tối đa")) return false;
  let words = 0;
  while (words++ < MAX_SCORE_NAME && cursor.peek()?.kind === "word") cursor.take();
  return true;
}

/** "Điểm = (Số hồ sơ trực tuyến / Tổng số hồ sơ) × Điểm tối đa" */
function parseWordScore(tokens: readonly Token[], range: TokenRange, formula: TokenRange, names: Names): Statement | null {
  const lead = new Cursor(tokens, formula);
  const reversed = lead.phrase(MAXIMUM_NAMES) !== null && (lead.symbol("*") !== null || lead.word("x", "nhân") !== null);
  const ratio = parseWordRatio(tokens, reversed ? { from: lead.index, to: formula.to } : formula);
  if (ratio === null || speaksOfScores(tokens, ratio.numerator) || speaksOfScores(tokens, ratio.denominator)) return null;
  const quantity: Term = { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const result = { kind: "word-ratio", range, name: UNNAMED_RATIO, numerator: ratio.numerator, denominator: ratio.denominator } as const;
  if (reversed) return ratio.rest.from < ratio.rest.to ? null : { ...result, award: product(quantity, { kind: "max" }) };
  const cursor = new Cursor(tokens, ratio.rest);
  if (cursor.symbol("*") === null && cursor.word("x", "nhân") === null) return null;
  const rest = parseAward(cursor, names);
  return rest === null ? null : { ...result, award: product(quantity, rest) };
}

function product(left: Term, right: Term): Term {
  return { kind: "binary", operator: "*", left, right, bracketed: false };
}

function parseBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  return parseBest(tokens, range, names) ?? parseGuarded(tokens, range, names) ?? parseWorded(tokens, range, names) ?? parseAwardFirst(tokens, range, names) ?? parseLabelled(tokens, range, names);
}

/** "Địa phương có tỷ lệ cao nhất: Điểm tối đa" */
function parseBest(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  if (phraseAt(tokens, range.from, BEST_HEADS) === null) return null;
  const branch = parseWorded(tokens, range, names);
  if (branch?.kind !== "branch") return null;
  const better = betterEnd(tokens, branch.head);
  return better !== null && branch.award.kind === "max" ? { kind: "best", range, better } : null;
}

function parseGuarded(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  const guard = parseGuard(cursor, names);
  if (guard === null || cursor.atEnd) return null;
  const head = { from: range.from, to: cursor.index };
  const separated = isSymbol(tokens, cursor.index, ":", "(") || isSymbol(tokens, cursor.index - 1, ":");
  const award = parseAward(cursor, names);
  return award === null || (!separated && !scores(award)) ? null : { kind: "branch", range, guard, head, award };
}

/** "Đã ban hành: Điểm tối đa", "Có (10 điểm)": the first place behind which only an award stands. */
function parseWorded(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = Math.max(range.from + 1, range.to - MAX_AWARD); index < range.to; index++) {
    if (!isSymbol(tokens, index, ...AWARD_SIGNS) && !AWARD_WORDS.includes(tokens[index]?.text ?? "")) continue;
    const award = parseAward(new Cursor(tokens, { from: index, to: range.to }), names);
    const head = { from: range.from, to: index };
    if (award !== null && scores(award)) return speaksOfScores(tokens, head) || !namesOption(tokens, head) ? null : { kind: "branch", range, guard: null, head, award };
  }
  return null;
}

/** Neither a lone letter nor "Mỗi 10%" is an option. */
function namesOption(tokens: readonly Token[], head: TokenRange): boolean {
  return !(head.to - head.from === 1 && isLetter(tokens[head.from])) && !["mỗi", "cứ"].includes(tokens[head.from]?.text ?? "");
}

/** Whether an award names points or the maximum, or is nothing: "80%" behind words may be any figure. */
function scores(award: Term): boolean {
  return someTerm(award, isScore) || (award.kind === "number" && (award.value === 0 || !award.percent));
}

/** "Mức 1 (10 điểm): Đã có cơ sở dữ liệu" */
function parseLabelled(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const reach = Math.min(range.to, range.from + MAX_AWARD);
  let open = range.from + 1;
  while (open < reach && !isSymbol(tokens, open, "(")) open++;
  let close = open + 1;
  while (close < reach && !isSymbol(tokens, close, ")")) close++;
  if (close >= reach || !isSymbol(tokens, close + 1, ":") || close + 2 >= range.to) return null;
  const award = parseAward(new Cursor(tokens, { from: open + 1, to: close }), names);
  const head = { from: close + 2, to: range.to };
  return award === null || !scores(award) || speaksOfScores(tokens, head) ? null : branchBehind(tokens, range, head, award, names);
}

/** A branch whose condition stands behind its award. */
function branchBehind(tokens: readonly Token[], range: TokenRange, head: TokenRange, award: Term, names: Names): Statement {
  const cursor = new Cursor(tokens, head);
  const guard = parseGuard(cursor, names);
  return { kind: "branch", range, guard: cursor.atEnd ? guard : null, head, award };
}

/** "Điểm tối đa nếu tỷ lệ ≥ 80%", "10 điểm: Đã ban hành" */
function parseAwardFirst(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = range.from + 1; index < Math.min(range.to, range.from + MAX_AWARD); index++) {
    const separated = isSymbol(tokens, index, ":") || ["nếu", "khi", "cho", "đối"].includes(tokens[index]?.text ?? "");
    if (!separated) continue;
    const award = parseAward(new Cursor(tokens, { from: range.from, to: index }), names);
    if (award === null || !someTerm(award, isScore)) return null;
    const head = { from: isSymbol(tokens, index, ":") ? index + 1 : index, to: range.to };
    return speaksOfScores(tokens, head) ? null : branchBehind(tokens, range, head, award, names);
  }
  return null;
}

function isScore(term: Term): boolean {
  return term.kind === "max" || term.kind === "points";
}

/** "Đã có chuyên mục và số lượng tin, bài trong năm đạt:" */
function parseLead(tokens: readonly Token[], range: TokenRange, numbered: boolean): Statement | null {
  if (!isSymbol(tokens, range.to - 1, ":", "=")) return null;
  // "1. Triển khai (5 điểm):" is a heading; that the parts make the maximum is checked with them.
  if (numbered) return { kind: "lead", range };
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.kind === "number" && tokens[index + 1]?.text === "điểm") return null;
  return { kind: "lead", range };
}

/** Words without an award: harmless, unless they speak of scores or compare a ratio and leave out what that gives. */
function parseRest(tokens: readonly Token[], range: TokenRange, names: Names): Statement {
  const cursor = new Cursor(tokens, range);
  const guard = parseGuard(cursor, names);
  const bareGuard = guard?.kind === "interval" && guard.words === null && cursor.atEnd && !isLetter(tokens[range.from]);
  const unread = guard !== null && !cursor.atEnd;
  return { kind: bareGuard || unread || speaksOfScores(tokens, range) ? "unknown" : "prose", range };
}
