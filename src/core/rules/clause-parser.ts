import { parseAward } from "./award-parser";
import { isLetter, isSymbol, phraseAt, phraseLength, type Clause } from "./clause";
import { Cursor } from "./cursor";
import { parseDefinition } from "./definition-parser";
import { parseEach, parseCap } from "./each-parser";
import { parseGuard } from "./guard-parser";
import { parseAssignment } from "./assignment-parser";
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
    ?? parseAssignment(tokens, range, names) ?? parseEach(tokens, range, names) ?? parseScore(tokens, range, names) ?? parseCap(tokens, range, names)
    ?? parseBranch(tokens, range, names) ?? parseLead(tokens, range) ?? parseRest(tokens, range, names)
  );
}

function skipHeader(tokens: readonly Token[], range: TokenRange): TokenRange {
  const header = phraseAt(tokens, range.from, HEADERS);
  if (header === null) return range;
  const after = range.from + phraseLength(header);
  if (isSymbol(tokens, after, ":")) return { from: Math.min(after + 1, range.to), to: range.to };
  return after >= range.to ? { from: range.to, to: range.to } : range;
}

function parseMinMax(tokens: readonly Token[], range: TokenRange): Statement | null {
  return namesMinMax(tokens, range) ? { kind: "minmax", range, better: betterEnd(tokens, range) ?? "highest" } : null;
}

/** "Điểm = Tỷ lệ * Điểm tối đa", "Điểm: Tỷ lệ*Điểm tối đa" */
function parseScore(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  const named = cursor.phrase(["số điểm đạt được", "điểm đạt được", "điểm số", "số điểm", "tổng điểm", "điểm"]) !== null;
  if (!named || cursor.symbol("=", ":") === null) return null;
  if (cursor.atEnd) return { kind: "lead", range };
  const award = parseAward(cursor, names);
  return award === null ? null : { kind: "score", range, award };
}

function parseBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  return parseBest(tokens, range, names) ?? parseGuarded(tokens, range, names) ?? parseWorded(tokens, range, names) ?? parseAwardFirst(tokens, range, names);
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
  const award = parseAward(cursor, names);
  return award === null ? null : { kind: "branch", range, guard, head, award };
}

/** "Đã ban hành: Điểm tối đa", "Có (10 điểm)": the first place behind which only an award stands. */
function parseWorded(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = range.from + 1; index < range.to; index++) {
    if (!isSymbol(tokens, index, ...AWARD_SIGNS) && !AWARD_WORDS.includes(tokens[index]?.text ?? "")) continue;
    const award = parseAward(new Cursor(tokens, { from: index, to: range.to }), names);
    if (award !== null) return { kind: "branch", range, guard: null, head: { from: range.from, to: index }, award };
  }
  return null;
}

/** "Điểm tối đa nếu tỷ lệ ≥ 80%", "10 điểm: Đã ban hành" */
function parseAwardFirst(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = range.from + 1; index < range.to; index++) {
    const separated = isSymbol(tokens, index, ":") || ["nếu", "khi", "cho", "đối"].includes(tokens[index]?.text ?? "");
    if (!separated) continue;
    const award = parseAward(new Cursor(tokens, { from: range.from, to: index }), names);
    if (award === null || !someTerm(award, isScore)) return null;
    const head = { from: isSymbol(tokens, index, ":") ? index + 1 : index, to: range.to };
    if (speaksOfScores(tokens, head)) return null;
    const cursor = new Cursor(tokens, head);
    const guard = parseGuard(cursor, names);
    return { kind: "branch", range, guard: cursor.atEnd ? guard : null, head, award };
  }
  return null;
}

function isScore(term: Term): boolean {
  return term.kind === "max" || term.kind === "points";
}

/** "Đã có chuyên mục và số lượng tin, bài trong năm đạt:" */
function parseLead(tokens: readonly Token[], range: TokenRange): Statement | null {
  if (!isSymbol(tokens, range.to - 1, ":", "=")) return null;
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.kind === "number" && tokens[index + 1]?.text === "điểm") return null;
  return { kind: "lead", range };
}

/** Words without an award: harmless, unless they speak of scores or compare a ratio and leave out what that gives. */
function parseRest(tokens: readonly Token[], range: TokenRange, names: Names): Statement {
  const cursor = new Cursor(tokens, range);
  const guard = parseGuard(cursor, names);
  const bareGuard = guard?.kind === "interval" && guard.words === null && cursor.atEnd && !isLetter(tokens[range.from]);
  return { kind: bareGuard || speaksOfScores(tokens, range) ? "unknown" : "prose", range };
}
