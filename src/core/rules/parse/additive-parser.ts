import { NOTHING } from "./award-parser";
import { CAPS } from "./bound-parser";
import { ASSESSED_UNITS } from "../text/assessed-units";
import { Cue } from "../text/cue";
import { isLetter, isSymbol, phraseAt } from "../text/clause";
import { Cursor } from "./cursor";
import { takeScoreLead } from "./score-lead";
import { MAXIMUM_NAMES } from "./score-parser";
import { ITEMS } from "./shared-parser";
import type { Statement } from "./statement";
import type { Token, TokenRange } from "../text/token";
import { pointsStandAt } from "../text/vocabulary";
import { PhraseList } from "../text/phrase-list";

/** Words that say that the items below add up. */
const ADDITIONS = new PhraseList("tổng điểm các", "tổng số điểm các", "tổng điểm của các", "cộng điểm các", "cộng dồn điểm", "tổng điểm những", "cộng điểm của các");
const TOTALS = new PhraseList("tổng cộng", "tổng điểm", "tổng số điểm", "cộng");
const MOST = new PhraseList("tối đa");
const DIVIDED = new PhraseList("bao gồm", "gồm có", "gồm", "được chia", "chia", "được phân bổ", "phân bổ");
/** "các phần sau", "như sau" */
const ANNOUNCING: readonly string[] = ["các", "những", "phần", "sau", "như", "cho", "thành", "đây"];
const ACCUMULATING = new PhraseList("được cộng dồn", "tính cộng dồn", "cộng dồn", "được cộng lại", "cộng lại", "được cộng với nhau");
const SUMMING = new PhraseList("được cộng", "tính tổng", "lấy tổng");
const ABOUT_ITEMS: readonly string[] = ["điểm", "số", "các", "của", "từng", "những", "trên", "nêu", "phần", "thành", "sau", "với", "nhau", "lại", "được", "tính"];
/** What may be said of the items that count. */
const DONE: readonly string[] = ["trên", "nêu", "nói", "đã", "đạt", "đáp", "ứng", "được", "ban", "hành", "thực", "hiện", "triển", "khai", "có", "hoàn", "thành"];
/** That an item of a list does not hold. */
const LACKS = new PhraseList("thiếu", "không đạt", "chưa đạt", "không có", "chưa có", "không đáp ứng", "chưa đáp ứng", "không thực hiện", "chưa thực hiện");

export const ADDITIVE_CUE = new Cue([...ADDITIONS.firstWords, ...TOTALS.firstWords, "nào", "mỗi", "gồm", "dồn", "lại", "nhau", "chia", "bổ"]);

/** "Điểm chỉ số là tổng điểm các tiêu chí:" before a list, "(Cộng điểm các nội dung, tối đa 3 điểm)" behind it: its items add up. */
export function parseAdditive(tokens: readonly Token[], range: TokenRange): Statement | null {
  if (scoresEachItem(tokens, range)) return { kind: "additive", range, most: null };
  const total = parseTotal(tokens, range);
  if (total !== null) return total;
  const sum = parseSumOfItems(tokens, range);
  if (sum !== null) return sum;
  const divided = parseDivided(tokens, range);
  if (divided !== null) return divided;
  const added = parseAddedUp(tokens, range);
  if (added !== null) return added;
  if (!isSymbol(tokens, range.to - 1, ":")) return isSymbol(tokens, range.from, "(") ? parseSumRemark(tokens, range) : null;
  let adds = false;
  for (let index = range.from; index < range.to; index++) {
    if (tokens[index]?.kind === "number") return null;
    adds ||= phraseAt(tokens, index, ADDITIONS) !== null;
  }
  return adds ? { kind: "additive", range, most: null } : null;
}

/** "Tổng điểm 4, gồm:", "4 điểm được chia như sau:": what the items below add up to. */
function parseDivided(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (!isSymbol(tokens, range.to - 1, ":")) return null;
  const total = cursor.phrase(TOTALS) ?? cursor.phrase(MAXIMUM_NAMES) ?? cursor.word("tổng");
  while (cursor.symbol(":") !== null || cursor.word("là") !== null) continue;
  if (cursor.peek()?.kind !== "number" || (total === null && !pointsStandAt(tokens, cursor.index))) return null;
  const most = cursor.take().value;
  cursor.word("điểm", "đ");
  cursor.symbol(",");
  if (cursor.phrase(DIVIDED) === null) return null;
  if (cursor.peek()?.kind === "number") cursor.take();
  while (cursor.phrase(ITEMS) !== null || cursor.wordOf(ANNOUNCING) !== null) continue;
  return cursor.symbol(":") !== null && cursor.atEnd && most > 0 ? { kind: "additive", range, most } : null;
}

/** "(Điểm các nội dung được cộng dồn)", "Tính tổng điểm các nội dung, tối đa 4 điểm": that the items add up, in any order of the words. */
function parseAddedUp(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  cursor.symbol("(");
  let [adds, items] = [!cursor.atAny(ACCUMULATING) && cursor.word("cộng") !== null, false];
  for (;;) {
    const accumulates = cursor.phrase(ACCUMULATING) !== null;
    const sums = !accumulates && cursor.phrase(SUMMING) !== null;
    const named = !accumulates && !sums && cursor.phrase(ITEMS) !== null;
    [adds, items] = [adds || accumulates || sums, items || named || accumulates];
    if (!accumulates && !sums && !named && cursor.wordOf(ABOUT_ITEMS) === null) break;
  }
  const most = takeMost(cursor);
  while (cursor.symbol(")", ".", ":") !== null) continue;
  return adds && items && cursor.atEnd && !Number.isNaN(most) ? { kind: "additive", range, most } : null;
}

/** ", nhưng không quá 4 điểm". Null: nothing stands there; not a number: no points do. */
function takeMost(cursor: Cursor): number | null {
  while (cursor.symbol(",") !== null || cursor.word("nhưng", "và") !== null) continue;
  if (cursor.phrase(CAPS) === null) return null;
  const most = pointsStandAt(cursor.tokens, cursor.index) ? cursor.take().value : Number.NaN;
  cursor.word("điểm", "đ");
  return most;
}

/** "Tổng cộng các mục trên: 5 điểm" behind a list: its items add up to so much. */
function parseTotal(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (cursor.phrase(TOTALS) === null) return null;
  while (cursor.word("điểm", "của", "các", "những", "số") !== null) continue;
  if (cursor.phrase(ITEMS) === null) return null;
  while (cursor.wordOf(DONE) !== null) continue;
  while (cursor.symbol(":", "=") !== null || cursor.word("là", "bằng") !== null) continue;
  const most = pointsStandAt(tokens, cursor.index) ? cursor.take().value : null;
  if (most !== null) cursor.take();
  return most !== null && cursor.atEnd ? { kind: "additive", range, most } : null;
}

/** "Điểm của tiêu chí bằng tổng điểm 02 nội dung trên", "(Điểm = tổng các nội dung đã ban hành)": the items above add up. */
function parseSumOfItems(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, { from: isSymbol(tokens, range.from, "(") ? range.from + 1 : range.from, to: range.to });
  if (!takeScoreLead(cursor) || cursor.word("tổng") === null) return null;
  while (cursor.word("số", "điểm", "của", "các", "những") !== null) continue;
  const items = cursor.peek()?.kind === "number" ? cursor.take().value : null;
  const lettered = countLetters(cursor);
  if (lettered === 0 && cursor.phrase(ITEMS) === null) return null;
  while (cursor.wordOf(DONE) !== null) continue;
  cursor.symbol(")");
  const counted = lettered > 0 ? lettered : items;
  return cursor.atEnd ? { kind: "additive", range, most: null, ...(counted === null ? {} : { items: counted }) } : null;
}

/** "a, b và c" of "tổng của a, b và c": the items by their markers. */
function countLetters(cursor: Cursor): number {
  let letters = 0;
  while (isLetter(cursor.peek())) {
    cursor.take();
    letters++;
    if (cursor.symbol(",", ";", "+") === null && cursor.word("và") === null) break;
  }
  return letters > 1 ? letters : 0;
}

/** "Thiếu nội dung nào thì không tính điểm nội dung đó": every item gives its own points, or none. */
function scoresEachItem(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const bracketed = isSymbol(tokens, from, "(") && isSymbol(tokens, to - 1, ")");
  const range = bracketed ? { from: from + 1, to: to - 1 } : { from, to };
  const cursor = new Cursor(tokens, range);
  if (cursor.word("mỗi") !== null) return givesEach(cursor);
  const lacks = cursor.phrase(LACKS) !== null;
  while (!lacks && cursor.wordOf(DONE) !== null) continue;
  const item = cursor.index === range.from ? null : cursor.phrase(ITEMS);
  if (item === null || cursor.word("nào") === null) return false;
  cursor.symbol(",");
  cursor.word("thì");
  if (lacks ? cursor.phrase(NOTHING) === null : !takeItsPoints(cursor)) return false;
  cursor.word("của", "cho");
  return cursor.at(item) && cursor.phrase(ITEMS) !== null && cursor.word("đó", "ấy") !== null && cursor.atEnd;
}

/** "được tính điểm" */
function takeItsPoints(cursor: Cursor): boolean {
  const start = cursor.index;
  while (cursor.word("được", "tính", "chấm", "cho", "cộng") !== null) continue;
  return cursor.index > start && cursor.word("điểm") !== null;
}

const LONGEST_THING = 8;
/** Words between what is listed below and its points. */
const IF_MET: readonly string[] = ["dưới", "đây", "sau", "trên", "nếu", "có", "đạt", "đáp", "ứng", "được", "thì"];

/** "Mỗi nội dung dưới đây nếu có thì được tính điểm" */
function givesEach(cursor: Cursor): boolean {
  if (cursor.phrase(ITEMS) === null && !takeThing(cursor)) return false;
  while (cursor.wordOf(IF_MET) !== null) continue;
  if (cursor.word("tính", "chấm", "cộng") === null || cursor.word("điểm") === null) return false;
  while (cursor.word("như", "sau", "cụ", "thể") !== null || cursor.symbol(",", ":") !== null) continue;
  return cursor.atEnd;
}

/** "lớp được triển khai" of "Mỗi lớp được triển khai thì cộng điểm như sau:"; those whose score it is are no items. */
function takeThing(cursor: Cursor): boolean {
  if (cursor.atAny(ASSESSED_UNITS)) return false;
  const from = cursor.index;
  while (cursor.peek()?.kind === "word" && cursor.index < from + LONGEST_THING && !(["cộng", "tính"].includes(cursor.peek()?.text ?? "") && cursor.peek(1)?.text === "điểm")) cursor.take();
  return cursor.index > from && cursor.tokens[cursor.end - 1]?.text === ":";
}

/** "(Cộng điểm các nội dung, tối đa 3 điểm)" */
function parseSumRemark(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, { from: range.from + 1, to: range.to });
  cursor.word("điểm");
  if (cursor.phrase(ADDITIONS) === null) return null;
  while (cursor.peek()?.kind === "word" && !cursor.atAny(MOST)) cursor.take();
  cursor.symbol(",");
  const capped = cursor.phrase(MOST) !== null;
  const most = capped && cursor.peek()?.kind === "number" ? cursor.take().value : null;
  if (capped && cursor.word("điểm") === null) return null;
  while (cursor.symbol(")", ".") !== null) continue;
  if (!cursor.atEnd || (capped && most === null)) return null;
  return { kind: "additive", range, most };
}
