import { exceptsUnits, instructs, multiplies, opensCase } from "../words/adjustment";
import { parseAmount } from "../term/amount";
import { takeComparison } from "./comparison";
import { Cursor } from "../words/cursor";
import { breaksOff } from "../words/open-end";
import { isLetter, isSymbol, isWord } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";

/** Whether words name an option and do no more than that: no case, no exception, no instruction, no score. */
export function isOptionHead(tokens: readonly Token[], head: TokenRange): boolean {
  return !opensCase(tokens, head) && !instructs(tokens, head) && !multiplies(tokens, head) && !exceptsUnits(tokens, head) && namesOption(tokens, head) && !speaksOfScores(tokens, head);
}

/** Neither a lone letter nor "Mỗi 10%" is an option, nor may a negation belong to the award: "… không | đạt 100% điểm". */
export function namesOption(tokens: readonly Token[], head: TokenRange): boolean {
  // "trên dưới 20" is about 20.
  for (let index = head.from; index < head.to - 2; index++) if (isWord(tokens, index, "trên") && isWord(tokens, index + 1, "dưới") && tokens[index + 2]?.kind === "number") return false;
  // "Tỷ lệ = a/b: Điểm tối đa" leaves out how.
  for (let index = head.from; index < head.to - 1; index++) if (isSymbol(tokens, index, "=") && isLetter(tokens[index + 1])) return false;
  // "… => 12 + đang xây dựng": the option before it, with its points.
  for (let index = head.from + 1; index < head.to - 1; index++) if (isSymbol(tokens, index, "→", "⇒") && tokens[index + 1]?.kind === "number") return false;
  if (breaksOff(tokens, head) && !isSymbol(tokens, head.to, ":", "(", "=", "-", "→", "⇒")) return false;
  if (comparesFigure(tokens, head) || isWord(tokens, head.from, "riêng")) return false;
  if (endsWithNegation(tokens, head) && !isSymbol(tokens, head.to, ":", "(", "=", "-", "→", "⇒")) return false;
  for (let index = head.from; index < head.to - 1; index++) if (isSymbol(tokens, index, ":") && tokens[index + 1]?.kind === "number" && isSymbol(tokens, index + 2, "(", ",")) return false;
  // "Có 05 nội dung, mỗi nội dung được 2 điểm" gives points for each.
  for (let index = head.from; index < head.to - 1; index++) if ((isSymbol(tokens, index, ",") || isWord(tokens, index, "thì")) && isWord(tokens, index + 1, "mỗi", "cứ")) return false;
  return !(head.to - head.from === 1 && isLetter(tokens[head.from])) && !["mỗi", "cứ"].includes(tokens[head.from]?.text ?? "");
}

/** A comparison that could not be read ("dưới 90% trở lên") does not become an option in words. */
function comparesFigure(tokens: readonly Token[], head: TokenRange): boolean {
  const cursor = new Cursor(tokens, head);
  cursor.word("nếu", "đạt");
  return takeComparison(cursor) !== null && parseAmount(cursor) !== null;
}

/** "… không", "… chưa": what stands behind the words may be denied. */
export function endsWithNegation(tokens: readonly Token[], head: TokenRange): boolean {
  return head.to - head.from > 1 && isWord(tokens, head.to - 1, "không", "chưa");
}
