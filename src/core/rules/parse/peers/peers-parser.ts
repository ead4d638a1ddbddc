import { changesMeaning } from "../words/adjustment";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { isSymbol, isWordOf, phraseAt } from "../../text/clauses/clause";
import { parseBestQuotient } from "./best-quotient";
import { Cursor } from "../words/cursor";
import { MONEY_PHRASES } from "../term/amount";
import type { Statement } from "../statement/statement";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { skipVerb } from "../award/award-parser";
import { betterEnd, leads } from "./better-end";
import { PhraseList } from "../../text/words/phrase-list";

/** What is compared with each other. */
const OTHERS = new PhraseList("khác", "còn lại", "sau");
/** With these the others get it on top of something. */
const ADDING: readonly string[] = ["cộng", "thêm", "thưởng", "chỉ"];
/** A longer name is a sentence. */
const MAX_UNITS = 8;
const PLURALS: readonly string[] = ["các", "những"];
const METHODS = new PhraseList("tính theo tỷ lệ", "theo tỷ lệ", "tính tỷ lệ", "chấm theo tỷ lệ", "tính điểm theo tỷ lệ", "tính điểm tỷ lệ", "chấm điểm theo tỷ lệ");

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
  if (others) takeSigns(cursor);
  return (others ? relativeWords(cursor, range) : null) ?? relativeFormula(tokens, range, cursor, names, others);
}

function takeSigns(cursor: Cursor): void {
  while (cursor.symbol(":", ",", "-", "=") !== null || cursor.word("thì", "được", "lấy") !== null) continue;
}

/** "Điểm = (tỷ lệ của cơ sở / tỷ lệ cao nhất) x 10"; for the other units also "tính theo tỷ lệ giữa mức chi của đơn vị và mức chi cao nhất" of all points. */
function relativeFormula(tokens: readonly Token[], range: TokenRange, cursor: Cursor, names: Names, others: boolean): Statement | null {
  const worded = others && cursor.phrase(METHODS) !== null;
  if (worded) {
    cursor.word("thuận", "giữa");
    takeSigns(cursor);
  } else if (others) while (!isWordOf(tokens, cursor.index, ADDING) && skipVerb(cursor)) continue;
  const found = parseBestQuotient(tokens, { from: cursor.index, to: withoutUnit(tokens, range) }, names);
  const award = found === null ? null : (found.full ?? (worded ? { kind: "max" as const } : null));
  return found === null || award === null ? null : { kind: "relative", range, better: found.better, award, own: found.own };
}

/** Where a clause ends without "(triệu đồng)" behind it. */
function withoutUnit(tokens: readonly Token[], { from, to }: TokenRange): number {
  let open = to - 1;
  if (!isSymbol(tokens, open, ")")) return to;
  while (open > from && !isSymbol(tokens, open, "(")) open--;
  if (phraseAt(tokens, open + 1, MONEY_PHRASES) === null || open < to - LONGEST_UNIT) return to;
  return isSymbol(tokens, open - 1, ".") ? open - 1 : open;
}

/** Tokens of "(triệu đồng)". */
const LONGEST_UNIT = 4;


function comparesBest(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.text === "nhất" || leads(tokens, index)) return true;
  return false;
}

/** "Các đơn vị khác", "các huyện, thị xã còn lại": whatever they are called */
function takeOthers(cursor: Cursor): boolean {
  const start = cursor.index;
  const plural = cursor.wordOf(PLURALS) !== null;
  if (takeUnits(cursor) && cursor.phrase(OTHERS) !== null) return true;
  while (plural && cursor.index - start < MAX_UNITS && !cursor.atAny(OTHERS) && (cursor.peek()?.kind === "word" || cursor.peek()?.text === ",")) cursor.take();
  if (plural && !cursor.at("sau") && cursor.phrase(OTHERS) !== null) return true;
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
  return better === null ? null : { kind: "relative", range, better, award: { kind: "max" }, own: null };
}

function holds(cursor: Cursor, word: string): boolean {
  for (let index = cursor.index; index < cursor.end; index++) if (cursor.tokens[index]?.text === word) return true;
  return false;
}

function holdsNumber(cursor: Cursor): boolean {
  for (let index = cursor.index; index < cursor.end; index++) if (cursor.tokens[index]?.kind === "number" || isSymbol(cursor.tokens, index, "/", "*")) return true;
  return false;
}

