import { holdsPhrase, isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

/** Things of any kind. */
const GENERIC: readonly string[] = ["nội", "mục", "loại", "hoạt", "tiêu"];
/** Things of one word, which words behind them tell apart. */
const ONE_WORD: readonly string[] = ["vụ", "lần", "ngày", "lỗi", "đợt", "lượt", "giờ", "quý", "tháng", "năm"];
/** Behind a thing they say when, for whom or from which one on it gives points, or begin a limit whose figure is lost; what is lost is told by such words as well. */
const CASES = new PhraseList("nếu", "tùy", "tuỳ", "đầu tiên", "đối với", "lũy tiến", "luỹ tiến", "không tính", "bãi bỏ", "thí điểm", "tối đa", "tối thiểu");
const CASES_OF_GAINS = new PhraseList(...CASES.phrases, "theo", "chưa", "khi", "trở lên");

/** "Sáng kiến: 2 điểm/sáng kiến cấp tỉnh": whether words behind the thing that do not stand before its points tell which of them count. */
export function narrows(tokens: readonly Token[], what: TokenRange, occasion: TokenRange): boolean {
  const noun = phraseAt(tokens, what.from, COUNTABLE_NOUNS);
  const length = noun !== null ? phraseLength(noun) : isWordOf(tokens, what.from, ONE_WORD) ? 1 : 2;
  const said = tokens.slice(occasion.from, occasion.to).map(({ text }) => text);
  return tokens.slice(what.from + length, what.to).some(({ text }) => !said.includes(text));
}

/** "Có kế hoạch và báo cáo: 5 điểm mỗi nội dung": the things themselves, rather than what is counted. */
export function listsThings(tokens: readonly Token[], what: TokenRange, { from, to }: TokenRange): boolean {
  if (!isWordOf(tokens, what.from, GENERIC)) return false;
  for (let index = from; index < to; index++) if (isWord(tokens, index, "và") || isSymbol(tokens, index, ",")) return true;
  return false;
}

/** "2 điểm/mô hình nếu hiệu quả", "2 điểm/mô hình/xã": points for some of the things, or in some cases. */
export function selects(tokens: readonly Token[], what: TokenRange, direction: "add" | "subtract"): boolean {
  for (let index = what.from + 1; index < what.to; index++) if (isSymbol(tokens, index, "/")) return true;
  return holdsPhrase(tokens, what, direction === "add" ? CASES_OF_GAINS : CASES);
}
