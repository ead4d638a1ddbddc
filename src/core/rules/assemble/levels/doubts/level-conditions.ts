import { pick, type Assembly } from "../../scope/assembly";
import type { Guarded } from "../stated/guarded";
import { isSymbol, isWord, isWordOf, phraseAt, textOf } from "../../../text/clauses/clause";
import { PhraseList } from "../../../text/words/phrase-list";
import type { Token, TokenRange } from "../../../text/token";

/** The names of figures begin with them: a condition stands before one, and a figure may have two parts. */
const FIGURES = new PhraseList("tỷ lệ", "tỷ trọng", "tỷ suất", "tốc độ", "số", "tổng", "kinh phí", "doanh thu", "tần suất", "mức", "thời gian", "chỉ số", "kết quả", "giá trị", "điểm");

/** "Gần 80%" is no bound. */
const VAGUE: readonly string[] = ["gần", "ngót", "soát"];

/**
 * The words before a comparison that are more than the name of its figure: "Đúng hạn và | tỷ lệ từ 80% trở lên", "Có kế hoạch, | từ 20 tin bài", or "Phường từ 10 đến 19 tin bài" under
 * a level that names no unit. Null: there are none, or all levels ask for the same thing, which another option denies.
 */
export function conditionBefore({ source: { tokens }, statements }: Assembly, guarded: readonly Guarded[]): TokenRange | null {
  const said = guarded.map(({ guard, branch }) => guard.words ?? joinedBefore(tokens, branch.head));
  const denied = pick(statements, "branch").some(({ guard }) => guard === null);
  if (denied && guarded.every(({ branch }) => isWord(tokens, branch.head.from, "có", "đã"))) return null;
  for (const [index, words] of said.entries()) {
    if (words === null) continue;
    if (joinsCondition(tokens, words) || isWordOf(tokens, words.to - 1, VAGUE)) return words;
    if (index > 0 && said[0] === null && phraseAt(tokens, words.from, FIGURES) === null && !standsIn(tokens, words, guarded[0])) return words;
  }
  return null;
}

/** "Nếu có kế hoạch," right before the comparison of a level without words of its own. */
function joinedBefore(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  for (let index = from + 1; index < to - 1; index++) {
    if (tokens[index]?.kind === "number") return null;
    if (isSymbol(tokens, index, ",") && isWord(tokens, index + 1, "từ", "trên", "dưới", "tỷ", "kinh", "tần")) return { from, to: index + 1 };
  }
  return null;
}

/** A joint behind words that name no figure. */
function joinsCondition(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (phraseAt(tokens, from, FIGURES) !== null) return false;
  for (let index = from + 1; index < to; index++) {
    const joint = isWord(tokens, index, "và") || isSymbol(tokens, index, ",");
    if (joint && (index === to - 1 || phraseAt(tokens, index + 1, FIGURES) !== null)) return true;
  }
  return false;
}

/** Whether the first level holds words, or "tăng" stands in the name of the rate above it. */
function standsIn(tokens: readonly Token[], words: TokenRange, first: Guarded | undefined): boolean {
  if (first === undefined || textOf(tokens, first.branch.head).includes(textOf(tokens, words))) return first !== undefined;
  const rate = words.to - words.from === 1 && isWord(tokens, words.from, "tăng", "giảm") ? (tokens[words.from]?.text ?? "") : null;
  return rate !== null && tokens.slice(1, first.branch.range.from).some(({ text }, before) => text === rate && isWord(tokens, before, "mức", "độ", "lệ"));
}
