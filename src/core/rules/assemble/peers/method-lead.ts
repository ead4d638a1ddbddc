import { isLetter, isSymbolOf, isWord, isWordOf, matchAt, phraseAt, phraseLength } from "../../text/clauses/clause";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import type { Token, TokenRange } from "../../text/token";
import { minMaxEnd } from "../../text/words/vocabulary";
import { pick, type Assembly } from "../scope/assembly";
import { FIGURES, isKnownFigure } from "./compared-figure";

/** What says that a method scores: "Điểm số được tính theo phương pháp …". */
const SCORING: readonly string[] = ["điểm", "số", "chỉ", "giá", "trị", "tính", "toán", "chấm", "xác", "định", "đánh", "áp", "sử", "dụng", "dùng", "chuẩn", "hóa", "hoá", "hoa", "quy", "đổi", "được", "sẽ", "theo", "bằng", "qua", "phương", "pháp", "pp", "công", "thức", "cách", "min"];
const PLURALS: readonly string[] = ["các", "những", "mỗi", "mọi"];
/** "Các chi nhánh còn lại" */
const OTHERS: readonly string[] = ["khác", "lại"];
/** The words of the longest name of units. */
const LONGEST_UNITS = 8;
const BREAKS: readonly string[] = [",", ";", ":", ".", "-", "+", "(", "="];
const OF_A_FORMULA: readonly string[] = ["/", "+", "(", ")", "*"];

/** "Tính điểm trừ theo phương pháp Min-Max", "Thôi áp dụng Min-Max": words before the method that say neither that it scores, nor whom or what. Null: there are none. */
export function methodLead(assembly: Assembly): TokenRange | null {
  return pick(assembly.statements, "minmax").find(({ range }) => startsOtherwise(assembly, range))?.range ?? null;
}

function startsOtherwise(assembly: Assembly, range: TokenRange): boolean {
  const { tokens } = assembly.source;
  const end = minMaxEnd(tokens, range);
  if (end === null) return false;
  const to = nameStart(tokens, end);
  let from = to;
  while (from > range.from && !isSymbolOf(tokens, from - 1, BREAKS)) from--;
  let index = behindUnits(tokens, { from, to });
  while (index < to) {
    const figure = figureEnd(tokens, { from: index, to });
    const known = figure > index + 1 ? isKnownFigure(assembly, { from: index, to: figure }) : isWordOf(tokens, index, SCORING);
    if (!known) return true;
    index = Math.max(figure, index + 1);
  }
  return false;
}

/** Where "Min-Max" begins that ends here. */
function nameStart(tokens: readonly Token[], end: number): number {
  if (isWord(tokens, end - 1, "minmax")) return end - 1;
  return isWord(tokens, end - 2, "min") ? end - 2 : end - 3;
}

/** Behind "Các đơn vị còn lại", "ban, ngành". */
function behindUnits(tokens: readonly Token[], { from, to }: TokenRange): number {
  const plural = isWordOf(tokens, from, PLURALS) ? from + 1 : from;
  for (let index = plural; plural > from && index < Math.min(to, plural + LONGEST_UNITS); index++) if (isWordOf(tokens, index, OTHERS)) return index + 1;
  const unit = phraseAt(tokens, plural, ASSESSED_UNITS);
  return unit === null ? (isWord(tokens, from, "ngành") ? from + 1 : from) : plural + phraseLength(unit);
}

/** Where the words or letters of a figure that begins here end: at the next word that scores. */
function figureEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  const begun = isWord(tokens, from, "tỷ") ? from + 2 : from + (matchAt(tokens, from, FIGURES)?.words.length ?? 0);
  let end = begun;
  while (begun > from && end < to && !isWordOf(tokens, end, SCORING) && (tokens[end]?.kind === "word" || isLetter(tokens[end]) || isSymbolOf(tokens, end, OF_A_FORMULA))) end++;
  return end;
}
