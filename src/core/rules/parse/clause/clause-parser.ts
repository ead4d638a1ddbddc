import { altersList, changesScores, exceptsUnits, headsThing, holdsCondition, isAbout, multiplies, namesMethod, opensCase } from "../words/adjustment";
import { isIdleInstruction, isLeftOut } from "../aside/aside";
import { restatesBetterEnd, tellsKindOut } from "../aside/restated";
import { announcesBelow, averages, CONNECTIVES, groundsFigure } from "../aside/heading";
import { parseAmount } from "../term/amount";
import { parseAssignment } from "../score/assignment-parser";
import { confusesEnds } from "../peers/better-end";
import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, phraseAt, phraseLength, showsPercent, type Clause } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { readClause } from "./clause-readers";
import { listMarker, parseDefinition } from "./definition-parser";
import { COUNT_STARTS } from "../term/word-ratio";
import { parseHighestOnly, parsePick } from "../peers/highest-only-parser";
import { parseGuard } from "../guard/guard-parser";
import { labelAt } from "../words/labels";
import { headingWorth } from "../score/part-worth";
import { isIdleRemark } from "../aside/remark";
import type { Statement } from "../statement/statement";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { BULLETS } from "../../text/clauses/line-start";
import { givesPoints, speaksOfScores } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";

/** Headings that only announce what follows on the same line. */
const HEADERS = new PhraseList(
  "công thức tính điểm", "phương pháp tính điểm", "phương pháp tính", "công thức tính", "cách xác định", "cách tính điểm", "cách tính", "cách chấm điểm", "công thức", "thang điểm", "trong đó", "với",
  "tính điểm theo công thức", "tính theo công thức", "áp dụng công thức", "tính điểm theo tỷ lệ %", "tính theo tỷ lệ %", "tính điểm theo tỷ lệ", "tính theo tỷ lệ",
);

/** Headings that stand on a line of their own without a colon. */
const BARE_HEADERS = new PhraseList(
  ...["cách thức", "cách", "phương pháp", "nguyên tắc", "quy định", "hướng dẫn", "tiêu chí", "tiêu chuẩn"].flatMap((way) => ["chấm điểm", "tính điểm", "cho điểm", "xác định điểm", "đánh giá", "chấm", "tính"].map((verb) => `${way} ${verb}`)),
  ...["mức", "khung", "biểu", "barem", "bảng"].map((what) => `${what} điểm`),
);
const GROUNDS = new PhraseList(...["thứ hạng", "xếp hạng", "xếp loại", "kết quả xếp hạng", "kết quả xếp loại"].flatMap((what) => [`căn cứ ${what}`, `căn cứ vào ${what}`]));
const CASES = new PhraseList("nếu", "khi", "trường hợp", "với");
const FIGURES = new PhraseList("tỷ lệ", "số lượng", "số", "tổng số", "mức độ", "kết quả");
/** With these the condition is another one than the figure. */
const OTHER_CASES: readonly string[] = ["không", "chưa", "thì", "và", "hoặc", "có", "điểm"];
/** With these a heading is for some of the units, or gives another part. */
const OF_SOME: readonly string[] = ["đối", "riêng", "nếu", "nửa", "cho", "trừ", "cộng", "thưởng"];
const LEAST = new PhraseList("tối thiểu", "ít nhất", "không dưới");
const TARGETS = new PhraseList("chỉ tiêu", "mục tiêu", "kế hoạch giao");
/** They may as well say from where on something counts. */
const THRESHOLDS = new PhraseList("kế hoạch", "phấn đấu", "tỷ lệ mục tiêu", "tỷ lệ phấn đấu", "mức phấn đấu", "mức mục tiêu", "mức chuẩn", "mức yêu cầu", "mức cần đạt", "ngưỡng", "mốc", "yêu cầu");
/** Whose target it is, and by when. */
const SET = new PhraseList("phấn đấu", "đặt ra", "đề ra", "cần đạt", "được giao", "tỉnh giao", "ubnd tỉnh giao", "giao", "kế hoạch", "đến năm", "năm", "là", "đạt");

/** Reads one clause. Every clause gets a statement; what cannot be read is `unknown` if it speaks of scores, else `prose`. */
export function parseClause(tokens: readonly Token[], clause: Clause, names: Names): Statement {
  const whole = { from: clause.from, to: clause.to };
  const label = labelAt(tokens, whole);
  const grounds = label !== null && beginsRule(tokens, whole, names);
  const note = label?.tail === "explanation" ? (parseHighestOnly(tokens, label.body) ?? parsePick(tokens, label.body)) : null;
  if (note !== null) return note;
  if (label !== null && !grounds) return { kind: "tail", range: whole, ...label };
  const range = withoutPercentSign(tokens, skipHeader(tokens, behindConnective(tokens, whole)));
  if (isIdleRemark(tokens, range)) return { kind: "prose", range: whole };
  if (range.from === range.to) return { kind: "lead", range: whole };
  const definition = parseDefinition(tokens, range, names);
  // "b) Tỷ lệ dưới 80%: điểm = tỷ lệ/80% × 10" defines nothing.
  const item = definition?.kind === "unknown" ? parseItem(tokens, range, names) : null;
  return item ?? definition ?? parseItem(tokens, range, names) ?? parseReading(tokens, range, names, clause.number !== null);
}

/** "K = A/B" of "K = A/B (%)" */
function withoutPercentSign(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const signed = to - from > 5 && showsPercent(tokens, to - 3) && (isLetter(tokens[to - 4]) || isSymbol(tokens, to - 4, ")"));
  return { from, to: signed ? to - 3 : to };
}

/** "Căn cứ kết quả xếp loại: Loại A: 10 điểm"; "Căn cứ thứ hạng công bố:" and "Căn cứ tỷ lệ số A trên tổng số B" above the levels. */
function beginsRule(tokens: readonly Token[], range: TokenRange, names: Names): boolean {
  if (!isWord(tokens, range.from, "căn")) return false;
  const heads = isSymbol(tokens, range.to - 1, ":") && phraseAt(tokens, range.from, GROUNDS) !== null;
  if (announcesPoints(tokens, range) || announcesFigure(tokens, range)) return true;
  return givesPoints(tokens, range) || (range.from <= 1 && (heads || parseAssignment(tokens, range, names)?.kind === "word-ratio"));
}

/** "Căn cứ kết quả thực hiện, chấm điểm như sau:", "Căn cứ tỷ lệ đạt được để tính điểm:" */
function announcesPoints(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (!isSymbol(tokens, to - 1, ":")) return false;
  let gives = false;
  for (let index = from + 1; index < to; index++) {
    if (tokens[index]?.kind === "number" || isWordOf(tokens, index, OF_SOME)) return false;
    gives ||= index > from + 2 && (isWord(tokens, index, "chấm", "xếp") || (isWord(tokens, index, "điểm") && isWord(tokens, index - 1, "tính")));
  }
  return gives;
}

/** "Căn cứ kết quả khảo sát, tỷ lệ hài lòng:" */
function announcesFigure(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let comma = from + 1;
  while (comma < to && tokens[comma]?.kind === "word") comma++;
  return isSymbol(tokens, comma, ",") && isSymbol(tokens, to - 1, ":") && phraseAt(tokens, comma + 1, FIGURES) !== null && tokens.slice(comma + 1, to - 1).every(({ kind }) => kind === "word");
}

/** "a) Có kế hoạch: 10 điểm", "b) Về kết quả (6 điểm):": the letter only counts the options or the parts. */
function parseItem(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const marker = listMarker(tokens, range);
  // "b: tổng số hồ sơ" defines the letter, whatever else its line holds.
  if (marker === 0 || (isSymbol(tokens, range.from + 1, ":") && isWordOf(tokens, range.from + 2, COUNT_STARTS))) return null;
  const statement = parseReading(tokens, { from: range.from + marker, to: range.to }, names, true);
  return statement.kind === "branch" || statement.kind === "each" || statement.kind === "lead" ? statement : null;
}

function parseReading(tokens: readonly Token[], range: TokenRange, names: Names, numbered: boolean): Statement {
  return readClause(tokens, range, names) ?? parseLead(tokens, range, numbered) ?? parseRest(tokens, range, names);
}

function behindConnective(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const connective = phraseAt(tokens, from, CONNECTIVES);
  if (connective === null) return { from, to };
  const behind = from + phraseLength(connective);
  return { from: Math.min(isSymbol(tokens, behind, ",", ":") ? behind + 1 : behind, to), to };
}

function skipHeader(tokens: readonly Token[], range: TokenRange): TokenRange {
  const bare = phraseAt(tokens, range.from, BARE_HEADERS);
  if (bare !== null && range.from + phraseLength(bare) >= range.to) return { from: range.to, to: range.to };
  const header = phraseAt(tokens, range.from, HEADERS);
  if (header === null) return range;
  const after = range.from + phraseLength(header);
  const colon = isSymbol(tokens, after, ":");
  // "Thang điểm: + 10 tin trở lên: …"
  const behind = colon ? after + (isSymbolOf(tokens, after + 1, BULLETS) ? 2 : 1) : after;
  if (colon || header === "trong đó") return { from: Math.min(behind, range.to), to: range.to };
  return after >= range.to ? { from: range.to, to: range.to } : range;
}

/** "Đã có chuyên mục và số lượng tin, bài trong năm đạt:" */
function parseLead(tokens: readonly Token[], range: TokenRange, numbered: boolean): Statement | null {
  const figure = figureOf(tokens, range);
  if (figure !== null) return { kind: "lead", range: figure };
  const target = comparedTarget(tokens, range);
  if (target !== null) return target;
  const states = numbered ? headingWorth(tokens, range) : null;
  const headed = isSymbol(tokens, range.to - 1, ":", "=") || states !== null || announcesBelow(tokens, range);
  if (!headed || multiplies(tokens, range) || (opensCase(tokens, range) && !(numbered && isAbout(tokens, range))) || exceptsUnits(tokens, range) || namesLeast(tokens, range) || holdsCondition(tokens, range) || holdsLevel(tokens, range) || altersList(tokens, range, numbered) || averages(tokens, range)) return null;
  // "1. Triển khai (5 điểm):" is a heading; that the parts make the maximum is checked with them.
  if (numbered) return { kind: "lead", range, ...(states === null ? {} : { states }), ...(opensCase(tokens, range) && !headsThing(tokens, range) ? { ofUnits: true } : {}) };
  const worth = worthOf(tokens, range);
  if (worth !== null) return { kind: "maximum", range, points: worth };
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.kind === "number" && tokens[index + 1]?.text === "điểm") return null;
  return { kind: "lead", range };
}

/** "Tỷ lệ hồ sơ trực tuyến đạt:" of "Nếu tỷ lệ hồ sơ trực tuyến đạt:" above levels, which go on with the sentence. Null: another condition stands there. */
function figureOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  const cursor = new Cursor(tokens, { from, to });
  if (cursor.phrase(CASES) === null || !isSymbol(tokens, to - 1, ":") || cursor.phrase(FIGURES) === null) return null;
  const plain = tokens.slice(cursor.index, to - 1).every(({ kind, text }) => kind === "word" && !OTHER_CASES.includes(text));
  return plain && isWord(tokens, to - 2, "đạt", "là", "ở", "được") ? { from: from + (tokens[from]?.text === "trường" ? 2 : 1), to } : null;
}

/** "≥ 2 tỷ: 100% điểm, Mức 2:": a level of its own before the heading of the next one. */
function holdsLevel(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let compares = false;
  for (let index = from; index < to - 1; index++) {
    compares ||= isSymbolOf(tokens, index, COMPARISONS);
    if (compares && isSymbol(tokens, index, "%") && isWord(tokens, index + 1, "điểm", "số", "tổng")) return true;
  }
  return false;
}

/** "Triển khai trợ lý ảo (6 điểm):": what a heading over all levels says the maximum is. Null: it does not. */
function worthOf(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  const stated = isSymbol(tokens, to - 1, ":") && isSymbol(tokens, to - 2, ")") && isWord(tokens, to - 3, "điểm", "đ") && isSymbol(tokens, to - 5, "(");
  return stated && !givesPoints(tokens, { from, to: to - 5 }) ? (tokens[to - 4]?.value ?? null) : null;
}

/** "(tối thiểu 6 điểm)": no part is worth at least so much. */
function namesLeast(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (phraseAt(tokens, index, LEAST) !== null && tokens[index + 2]?.kind === "number" && isWord(tokens, index + 3, "điểm", "đ")) return true;
  return false;
}

/** Words without an award: harmless, unless they speak of scores, of another case, or compare a ratio and leave out what that gives. */
function parseRest(tokens: readonly Token[], range: TokenRange, names: Names): Statement {
  const cursor = new Cursor(tokens, range);
  const guard = parseGuard(cursor, names);
  const bareGuard = guard?.kind === "interval" && guard.words === null && cursor.atEnd && !isLetter(tokens[range.from]);
  const unread = guard !== null && !cursor.atEnd;
  const scores = speaksOfScores(tokens, range) || multiplies(tokens, range);
  const target = targetOf(tokens, range);
  if (target !== null) return target;
  // What is told of the rule is looked at beside the rule.
  if (groundsFigure(tokens, range) !== null || isLeftOut(tokens, range) || restatesBetterEnd(tokens, range) || tellsKindOut(tokens, range)) return { kind: "prose", range };
  if (confusesEnds(tokens, range)) return { kind: "unknown", range, scores: true };
  if (bareGuard || unread || scores || computes(tokens, range) || ((changesScores(tokens, range) || opensCase(tokens, range)) && !isIdleInstruction(tokens, range))) return { kind: "unknown", range, scores };
  return { kind: holdsPercentage(tokens, range) ? "figure" : "prose", range };
}

function holdsPercentage(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.kind === "number" && isSymbol(tokens, index + 1, "%")) return true;
  return false;
}

/** "Chỉ tiêu: 80%", "Mức phấn đấu: 70%" */
function targetOf(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  const told = cursor.phrase(TARGETS) !== null;
  if (!told && cursor.phrase(THRESHOLDS) === null) return null;
  while (cursor.symbol(":", "=") !== null || takeSetter(cursor) || takeUnusedLetter(cursor)) continue;
  const amount = parseAmount(cursor);
  return cursor.atEnd && amount !== null && (told || amount.kind === "percent") ? { kind: "target", range, amount, told } : null;
}

/** "Kết quả thực hiện so với chỉ tiêu 60%:" above levels that name the target. */
function comparedTarget(tokens: readonly Token[], { from, to }: TokenRange): Statement | null {
  if (!isSymbol(tokens, to - 1, ":")) return null;
  let index = from;
  while (index < to && !(isWord(tokens, index, "so") && isWord(tokens, index + 1, "với"))) index++;
  const told = tokens.slice(from, index).every(({ kind }) => kind === "word") ? targetOf(tokens, { from: index + 2, to: to - 1 }) : null;
  return told === null ? null : { ...told, range: { from, to } };
}

/** The "T" of "Mục tiêu T = 40%", which stands nowhere else. */
function takeUnusedLetter(cursor: Cursor): boolean {
  const letter = cursor.peek();
  const alone = isLetter(letter) && isSymbol(cursor.tokens, cursor.index + 1, "=", ":") && cursor.tokens.every((token) => token === letter || token.text !== letter?.text);
  if (alone) cursor.take();
  return alone;
}

/** "được giao", "đến năm 2025" */
function takeSetter(cursor: Cursor): boolean {
  const phrase = cursor.phrase(SET);
  if (phrase?.endsWith("năm") === true && cursor.peek()?.kind === "number" && cursor.peek(1)?.text !== "%") cursor.take();
  return phrase !== null;
}

const FORMULA_SIGNS: readonly string[] = ["=", "*", "⇒", "|", ...COMPARISONS];

/** The signs of a formula are no words that only tell. */
function computes(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    if (isSymbol(tokens, index, ":") && (isWord(tokens, index + 1, "giảm", "tăng") || namesMethod(tokens, { from: index + 1, to: range.to }))) return true;
    if (isSymbol(tokens, index, "+") && tokens[index - 1]?.kind === "word" && tokens[index + 1]?.kind === "number") return true;
    if (isSymbolOf(tokens, index, FORMULA_SIGNS)) return true;
    if (isWord(tokens, index, "x", "nhân", "chia") && [index - 1, index + 1].some((place) => tokens[place]?.kind === "number" || isSymbol(tokens, place, "%"))) return true;
  }
  return false;
}
