import { isSymbol, isSymbolOf, isWord, isWordOf, phraseAt } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Token, TokenRange } from "../../text/token";
import type { Assembly } from "../scope/assembly";
import { NEGATIONS } from "../../text/words/vocabulary";

/** Right before points they leave open how many are given. */
const BOUNDS: readonly string[] = ["từ", "đến", "tới", "khoảng", "chừng", "thể"];
const SIGNS: readonly string[] = ["≤", "≥", "<", ">"];
const JOINTS: readonly string[] = ["-", ","];
/** What such an option does is taken away. */
const LOSSES: readonly string[] = ["bớt", "âm", "bị", "mất"];
/** Whether anything is given at all. */
const CONSIDERED = new PhraseList("xem xét", "đề nghị");
/** A number behind one of them belongs to a name: "Mức 1 - 10 điểm", "Đề án 06 - 10 điểm". */
const NUMBERED: readonly string[] = ["mức", "độ", "cấp", "hạng", "loại", "quý", "năm", "tháng", "thứ", "kỳ", "đợt", "lần", "nhóm", "phần", "dung", "bước", "đoạn", "án", "top", "tốp", "số", "chí", "trí"];

/** "Tốt 8 - 10 điểm", "Mỗi sáng kiến từ 1 đến 2 điểm", "Mỗi vi phạm có thể trừ 2 điểm": points that somebody settles within bounds. Undefined: there are none. */
export function pointsInDoubt({ statements, source: { tokens } }: Assembly): TokenRange | undefined {
  return statements.find((one: Statement) => (one.kind === "each" && (leavesOpen(tokens, one.what) || givesFraction(tokens, one.range))) || (one.kind === "branch" && optionLeavesOpen(tokens, one)))?.range;
}

/** "Mỗi mô hình: 1/2 điểm": half a point, or half of the maximum. */
function givesFraction(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index + 3 < to; index++) if (tokens[index]?.kind === "number" && isSymbol(tokens, index + 1, "/") && tokens[index + 2]?.kind === "number" && isWord(tokens, index + 3, "điểm", "đ") && !isWord(tokens, index + 4, "tối", "của", "chuẩn")) return true;
  return false;
}

function leavesOpen(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = to - 1;
  if (last < from) return false;
  if (tokens[last]?.kind === "number" && !isWordOf(tokens, last - 1, NUMBERED)) return true;
  // "Mỗi chỉ tiêu không đạt 1 điểm" may take it away.
  return isWordOf(tokens, last, BOUNDS) || isWordOf(tokens, last, NEGATIONS) || isSymbolOf(tokens, last, SIGNS) || (isSymbolOf(tokens, last, JOINTS) && tokens[last - 1]?.kind === "number");
}

function optionLeavesOpen(tokens: readonly Token[], { guard, head, range }: StatementOf<"branch">): boolean {
  const last = head.to - 1;
  if (guard !== null || last < head.from || head.to >= range.to) return false;
  if (isWord(tokens, head.from, "tùy", "tuỳ")) return true;
  if (tokens[head.to]?.kind === "number") return isWordOf(tokens, last, BOUNDS) || isWordOf(tokens, last, LOSSES) || isWord(tokens, last, "hơn") || phraseAt(tokens, last - 1, CONSIDERED) !== null;
  if (isSymbol(tokens, last, "%") && isSymbol(tokens, head.to, "-") && tokens[head.to + 1]?.kind === "number") return true;
  const ranged = tokens[last]?.kind === "number" && isSymbol(tokens, head.to, "-") && tokens[head.to + 1]?.kind === "number" && tokens[last - 1]?.kind === "word" && !isWordOf(tokens, last - 1, NUMBERED);
  return ranged && (tokens[last]?.value ?? Infinity) < (tokens[head.to + 1]?.value ?? 0);
}
