import { moneyUnit } from "../term/amount";
import { phraseAt, phraseLength, tokenAt } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { MONEY_UNITS } from "./phrase-parser";
import { wordsOf, type Source } from "../../text/source";
import type { TokenRange } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";

/** What the text says about one letter or one side of a ratio. */
export interface Definition {
  readonly label: string;
  /** The label in lower case. */
  readonly spoken: string;
  readonly unit: string | null;
  readonly counted: boolean;
  /** Whether it is an amount of money. */
  readonly money: boolean;
  readonly range: TokenRange;
}

const COUNT_LEADS = new PhraseList("tổng số lượng các", "tổng số lượng", "tổng số các", "tổng số", "tổng các", "tổng", "số lượng các", "số lượng", "số các", "số");
const MONEY_WORDS = new PhraseList(
  "kinh phí", "ngân sách", "chi phí", "số tiền", "doanh thu", "giá trị", "vốn", "thuế", "grdp", "số chi", "tổng chi", "tổng thu", "thu nhập", "chi ngân sách", "chi từ",
);
const UNCOUNTED = new PhraseList("tỷ lệ", "năng suất", "thời gian", "diện tích", "điểm số", "điểm trung bình", "mức độ", "số ngày", "số giờ", "tỷ trọng");

/** Reads a definition's label: whether it counts things or money, and in which unit. */
export function readDefinition(source: Source, range: TokenRange): Definition {
  const label = wordsOf(source, range);
  const money = contains(source, range, MONEY_WORDS, 6);
  const named = namedMoney(source, range);
  const lead = phraseAt(source.tokens, range.from, COUNT_LEADS);
  const noun = lead === null || named !== null ? null : nounAt(source, range.from + phraseLength(lead));
  const counted = noun !== null || (lead !== null && named === null && !money && !contains(source, range, UNCOUNTED, 4));
  return { label, spoken: label.toLowerCase(), unit: named ?? noun, counted, money: noun === null && (money || named !== null), range };
}

/** A label that no text defines: a letter that is used but not explained. */
export function undefinedLetter(label: string, range: TokenRange): Definition {
  return { label, spoken: label.toLowerCase(), unit: null, counted: false, money: false, range };
}

function contains(source: Source, range: TokenRange, phrases: PhraseList, reach: number): boolean {
  for (let index = range.from; index < Math.min(range.to, range.from + reach); index++) {
    if (phraseAt(source.tokens, index, phrases) !== null) return true;
  }
  return false;
}

const BEFORE_UNITS: readonly string[] = ["(", "tính", "vị", "đvt", ":", "/"];

/** "(triệu đồng)", "đơn vị tỷ đồng": the last unit of money that the words name. */
function namedMoney(source: Source, range: TokenRange): string | null {
  let found: string | null = null;
  for (let index = range.from; index < range.to; index++) {
    const phrase = phraseAt(source.tokens, index, MONEY_UNITS);
    if (phrase === null || !BEFORE_UNITS.includes(tokenAt(source.tokens, index - 1)?.text ?? "")) continue;
    found = moneyUnit(phrase);
  }
  return found;
}

function nounAt(source: Source, index: number): string | null {
  const noun = phraseAt(source.tokens, index, COUNTABLE_NOUNS);
  return noun === null ? null : wordsOf(source, { from: index, to: index + phraseLength(noun) });
}
