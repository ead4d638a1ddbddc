import { changesMeaning } from "./adjustment";
import { parseAward } from "./award-parser";
import { ASSESSED_UNITS } from "../text/assessed-units";
import { isLetter, isSymbol, phraseAt, textOf } from "../text/clause";
import { Cursor } from "./cursor";
import { takeScoreLead } from "./score-lead";
import type { Statement } from "./statement";
import type { Term } from "./term";
import type { Names } from "./names";
import type { Token, TokenRange } from "../text/token";
import { betterEnd, leads } from "./better-end";
import { parseWordRatio } from "./word-ratio";
import { PhraseList } from "../text/phrase-list";

/** What is compared with each other. */
const OTHERS = new PhraseList("khác", "còn lại", "sau");
const PLURALS: readonly string[] = ["các", "những"];
const METHODS = new PhraseList("tính theo tỷ lệ", "theo tỷ lệ", "tính theo tỉ lệ", "tính tỷ lệ", "chấm theo tỷ lệ", "tính điểm theo tỷ lệ", "tính điểm tỷ lệ", "chấm điểm theo tỷ lệ");

/** "Địa phương có tỷ lệ cao nhất": where the unit with the best figure begins. */
export function namesBestUnit(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  if (!takeUnits(cursor)) return false;
  cursor.word("nào");
  return cursor.word("có", "đạt", "nhiều") !== null || cursor.at("cao nhất") || cursor.at("thấp nhất") || leads(cursor.tokens, cursor.index);
}

/** How the other units are scored, in words or as a formula. Null: the clause does not compare with the best unit. */
export function parseRelative(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  if (!comparesBest(tokens, range)) return null;
  const cursor = new Cursor(tokens, range);
  const others = takeOthers(cursor);
  if (others) while (cursor.symbol(":", ",", "-", "=") !== null || cursor.word("thì", "được", "lấy") !== null) continue;
  return (others ? relativeWords(cursor, range) : null) ?? relativeFormula(tokens, range, cursor, names);
}

function comparesBest(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.text === "nhất" || leads(tokens, index)) return true;
  return false;
}

/** "Các đơn vị khác", "các xã, phường còn lại" */
function takeOthers(cursor: Cursor): boolean {
  const start = cursor.index;
  cursor.wordOf(PLURALS);
  if (takeUnits(cursor) && cursor.phrase(OTHERS) !== null) return true;
  cursor.index = start;
  cursor.word("số");
  if (cursor.at("còn lại") && cursor.phrase(OTHERS) !== null) return true;
  cursor.index = start;
  return false;
}

/** "xã", "xã, phường", "phường/xã" */
function takeUnits(cursor: Cursor): boolean {
  if (cursor.phrase(ASSESSED_UNITS) === null) return false;
  while (cursor.symbol(",", "/") !== null || cursor.phrase(ASSESSED_UNITS) !== null) continue;
  return true;
}

/** "tính theo tỷ lệ so với đơn vị cao nhất" */
function relativeWords(cursor: Cursor, range: TokenRange): Statement | null {
  const start = cursor.index;
  cursor.word("được");
  const compared = cursor.phrase(METHODS) !== null && holds(cursor, "so") && !holdsNumber(cursor) && !changesMeaning(cursor.tokens, { from: cursor.index, to: cursor.end });
  const better = compared ? betterEnd(cursor.tokens, { from: cursor.index, to: cursor.end }) : null;
  cursor.index = start;
  return better === null ? null : { kind: "relative", range, better, award: { kind: "max" } };
}

function holds(cursor: Cursor, word: string): boolean {
  for (let index = cursor.index; index < cursor.end; index++) if (cursor.tokens[index]?.text === word) return true;
  return false;
}

function holdsNumber(cursor: Cursor): boolean {
  for (let index = cursor.index; index < cursor.end; index++) if (cursor.tokens[index]?.kind === "number" || isSymbol(cursor.tokens, index, "/", "*")) return true;
  return false;
}

/** "Điểm = (số lượt truy cập của xã / số lượt truy cập của xã cao nhất) x 10" */
function relativeFormula(tokens: readonly Token[], range: TokenRange, cursor: Cursor, names: Names): Statement | null {
  const from = cursor.index;
  if (!takeScoreLead(cursor)) cursor.index = from;
  cursor.word("lấy");
  const full = cursor.attempt(() => takeFullFirst(cursor, names));
  const ratio = parseWordRatio(tokens, { from: cursor.index, to: range.to });
  if (ratio === null || [ratio.numerator, ratio.denominator].some((side) => subtracts(tokens, side)) || !sameThing(tokens, ratio.numerator, ratio.denominator)) return null;
  const [own, best] = [betterEnd(tokens, ratio.numerator), betterEnd(tokens, ratio.denominator)];
  const better = own === null && best === "highest" ? "highest" : best === null && own === "lowest" ? "lowest" : null;
  const award = better === null ? null : full === null ? takeFull(new Cursor(tokens, ratio.rest), names) : ratio.rest.from >= ratio.rest.to ? full : null;
  return better === null || award === null ? null : { kind: "relative", range, better, award };
}

/** "(Kinh phí của đơn vị − Kinh phí thấp nhất)": no figure, but how far it is from another one. */
function subtracts(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isSymbol(tokens, index, "-", "+")) return true;
  return false;
}

/** "10 × (…)", "Điểm tối đa x …": the maximum before what it is multiplied with. */
function takeFullFirst(cursor: Cursor, names: Names): Term | null {
  const start = cursor.index;
  while (cursor.index < Math.min(cursor.end, start + MAX_FULL) && !isTimes(cursor)) cursor.take();
  if (!isTimes(cursor)) return null;
  const award = parseAward(new Cursor(cursor.tokens, { from: start, to: cursor.index }), names);
  cursor.take();
  cursor.word("với");
  return award?.kind === "max" || award?.kind === "points" || award?.kind === "number" ? award : null;
}

function isTimes(cursor: Cursor): boolean {
  return cursor.peek()?.text === "*" || cursor.peek()?.text === "x" || cursor.peek()?.text === "nhân";
}

/** A longer name has no maximum. */
const MAX_FULL = 6;

function takeFull(cursor: Cursor, names: Names): Term | null {
  if (cursor.symbol("*") === null && cursor.word("x", "nhân") === null) return null;
  cursor.word("với");
  const award = parseAward(cursor, names);
  return award?.kind === "max" || award?.kind === "points" || award?.kind === "number" ? award : null;
}

/** Whether both sides name the same thing, up to whose it is: "số lượt truy cập của xã / số lượt truy cập của xã cao nhất". */
function sameThing(tokens: readonly Token[], one: TokenRange, other: TokenRange): boolean {
  const names = [nameOf(tokens, one), nameOf(tokens, other)];
  return names[0] === names[1] && (names[0]?.includes(" ") === true || names[0] === "số" || isLetter(tokens[one.from])) && phraseAt(tokens, one.from, ASSESSED_UNITS) === null;
}

/** With these begins whose value is meant. */
const OWNERS: readonly string[] = ["của", "cao", "lớn", "nhiều", "thấp", "nhỏ", "ít"];

function nameOf(tokens: readonly Token[], range: TokenRange): string {
  let to = range.from + 1;
  while (to < range.to && !OWNERS.includes(tokens[to]?.text ?? "") && phraseAt(tokens, to, ASSESSED_UNITS) === null) to++;
  return textOf(tokens, { from: range.from, to });
}
