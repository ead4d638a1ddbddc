import { MILLIONS, moneyUnit, type MoneyUnit } from "../term/amount";
import { isWord } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { takeScoreLead } from "../term/score-lead";
import type { Statement } from "../statement/statement";
import { Cue } from "../../text/cue";
import type { Token, TokenRange } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";

export const UNIT_LEADS = new PhraseList("đơn vị tính", "đơn vị", "đvt");
export const MONEY_UNITS = new PhraseList("tỷ đồng", "triệu đồng", "nghìn đồng", "ngàn đồng", "đồng", ...MILLIONS);
const SUMS = new PhraseList(
  "cộng điểm của", "cộng điểm các", "cộng điểm", "bằng tổng điểm của", "bằng tổng điểm", "là tổng điểm của", "là tổng điểm", "tổng điểm của", "tổng số điểm của", "tổng số điểm các", "tổng điểm các", "tổng điểm", "tổng các",
);
const CHILDREN = new PhraseList("tiêu chí thành phần", "chỉ số thành phần", "chỉ số con", "tiêu chí con", "nội dung thành phần", "mục con", "mục thành phần", "tiêu chí", "chỉ số", "mục");
/** Words behind them that tell which are meant. */
const WHICH: readonly string[] = ["con", "thành", "phần", "trên", "dưới", "sau", "nêu"];
const MAX_UNIT_WORDS = 3;

export const UNIT_CUE = new Cue(["(", ...UNIT_LEADS.firstWords]);
export const SUM_CUE = new Cue(SUMS.firstWords);

/** "Đơn vị tính: tỷ đồng", "(tỷ đồng)" as a clause of its own. Null: no unit. */
export function parseUnit(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  cursor.symbol("(");
  if (cursor.phrase(UNIT_LEADS) === null) return null;
  cursor.symbol(":");
  cursor.word("là");
  const money = takeMoney(cursor);
  const words = money ?? takeWords(cursor);
  cursor.symbol(")");
  return words === null || !cursor.atEnd ? null : { kind: "unit", range, unit: words, money };
}

function takeMoney(cursor: Cursor): MoneyUnit | null {
  const phrase = cursor.phrase(MONEY_UNITS);
  return phrase === null ? null : moneyUnit(phrase);
}

function takeWords(cursor: Cursor): string | null {
  const words: string[] = [];
  // "phần nghìn" is another scale than the figures of the text may have.
  if (isWord(cursor.tokens, cursor.index, "phần") && !isWord(cursor.tokens, cursor.index + 1, "trăm")) return null;
  while (cursor.peek()?.kind === "word" && words.length <= MAX_UNIT_WORDS) words.push(cursor.take().text);
  return words.length > 0 && words.length <= MAX_UNIT_WORDS ? words.join(" ") : null;
}

/** "Cộng điểm từ 5.12.1 - 5.12.6", "Tổng điểm các tiêu chí thành phần". Null: no such clause. */
export function parseSum(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (!takeScoreLead(cursor)) cursor.index = range.from;
  cursor.word("điểm");
  if (cursor.phrase(SUMS) === null) return null;
  const components = takeChildren(cursor);
  cursor.word("từ");
  const from = takeCode(cursor);
  const to = from !== null && (cursor.symbol("-") !== null || cursor.word("đến") !== null) ? takeCode(cursor) : null;
  // "Tổng điểm 4" is no indicator.
  const coded = to !== null || from?.includes(".") === true;
  return cursor.atEnd && (components || coded) ? { kind: "sum", range, from, to } : null;
}

function takeChildren(cursor: Cursor): boolean {
  while (cursor.word("của", "các", "điểm", "những") !== null) continue;
  const found = cursor.phrase(CHILDREN) !== null;
  while (cursor.wordOf(WHICH) !== null) continue;
  return found;
}

function takeCode(cursor: Cursor): string | null {
  return cursor.peek()?.kind === "number" ? cursor.take().text : null;
}
