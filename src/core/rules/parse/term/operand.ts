import { MONEY_PHRASES, moneyUnit } from "./amount";
import { isLetter, LONGEST_LETTER } from "../../text/clauses/clause";
import type { Cursor } from "../words/cursor";
import { EXTREME_NAME } from "../../text/words/extreme-names";
import type { Term } from "./term";
import { PhraseList } from "../../text/words/phrase-list";
import type { Names } from "../words/names";
import { MAX_PHRASES } from "./share-of-maximum";

const TARGET_NAMES = new PhraseList("tỷ lệ mục tiêu", "tỷ lệ kế hoạch", "mức mục tiêu", "mục tiêu", "chỉ tiêu giao", "chỉ tiêu", "kế hoạch giao", "kế hoạch");

/** "Tỷ lệ thực hiện / Mục tiêu 80%": the name of a target whose figure follows. */
export function takeTargetName(cursor: Cursor): void {
  const start = cursor.index;
  const named = cursor.phrase(TARGET_NAMES) !== null;
  if (named && !(cursor.peek()?.kind === "number" && cursor.peek(1)?.text === "%")) cursor.index = start;
}

/** A letter that names an input; "x" only where the text uses it as one. */
export function parseLetter(cursor: Cursor, names: Names): Term | null {
  const token = cursor.peek();
  if (token === undefined || !isLetter(token) || (token.text === "x" && !names.usesX)) return null;
  return { kind: "letter", name: cursor.take().text };
}

/** "xmax", "x_min", "min": the largest and the smallest of all units' values. */
export function parseIndexed(cursor: Cursor): Term | null {
  const token = cursor.peek();
  const end = token?.kind === "word" && token.text.length > LONGEST_LETTER ? EXTREME_NAME.exec(token.text)?.[1] : undefined;
  if (token === undefined || end === undefined) return null;
  cursor.take();
  return { kind: "quantity", words: token.text, owner: end === "max" ? "highest" : "lowest" };
}

/** "80%", "5 điểm", "1,5 tỷ đồng", "20" */
export function parseNumber(cursor: Cursor): Term | null {
  const { value } = cursor.take();
  if (Number.isNaN(value)) return null;
  if (cursor.symbol("%") !== null) return { kind: "number", value: value / 100, percent: true };
  const isFraction = cursor.before(2)?.text === "/";
  const isShareOfMax = cursor.atAny(MAX_PHRASES);
  const money = cursor.at("tỷ lệ") || cursor.at("tỷ trọng") ? null : cursor.phrase(MONEY_PHRASES);
  if (money !== null) return { kind: "number", value, percent: false, money: moneyUnit(money) };
  if (isFraction || isShareOfMax || cursor.word("điểm", "đ") === null) return { kind: "number", value, percent: false };
  return { kind: "points", value };
}
