import type { Assembly } from "../scope/assembly";
import { namesFault } from "../../text/words/fault";
import { isWord, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import { wordsOf } from "../../text/source";
import type { Token, TokenRange } from "../../text/token";

/** Behind these stands by which figure units are compared. */
const BASES = new PhraseList("dựa vào", "dựa trên", "căn cứ vào", "căn cứ", "theo", "trên");
export const FIGURES = new PhraseList("thời gian", "thời hạn", "thứ hạng", "xếp hạng", "số lượng", "số", "tổng số", "tổng", "kinh phí", "doanh thu", "chi phí", "mức chi", "giá trị");
/** What ends the name of a figure. */
const ENDS: readonly string[] = ["cao", "thấp", "lớn", "nhỏ", "nhiều", "ít", "nhất", "của", "giữa", "trong", "các", "thì", "và", ",", ":", "."];
/** Figures of which less may be better: a text must say which end is. */
const EITHER_WAY = /(?:thời gian|thời hạn|chi phí)/iu;
/** Of a place in a list the smaller number is the higher one. */
const PLACES = /(?:thứ hạng|xếp hạng(?! theo)|vị trí xếp|vị thứ)/iu;
/** What more of is worse, though nobody is at fault. */
const ILLS = /(?:lỗ hổng|thất nghiệp|rủi ro|nghèo|nhắc nhở|phê bình|kỷ luật|tử vong|tai nạn|cháy|tội phạm|ô nhiễm|nợ|trả lại|bị |không hài lòng|chưa |không đạt)/iu;

/** Whether the words of Min-Max name another figure than the one that the text defines: "… dựa vào thời gian xử lý" beside "Tỷ lệ = a/b". */
export function comparesOther(assembly: Assembly, range: TokenRange): boolean {
  const { source, scope } = assembly;
  if (scope.quantities.length === 0 && scope.letters.size === 0) return false;
  const named = figureIn(source.tokens, range);
  return named !== null && !isKnownFigure(assembly, named);
}

/** Whether a figure has the words of what the text defines or the row is called; where neither names one, the words themselves are its name. */
export function isKnownFigure({ source, scope, context }: Assembly, named: TokenRange): boolean {
  const labels = [...scope.letters.values(), ...scope.used.values()].map(({ label }) => label);
  const known = [...labels, ...scope.letters.keys(), ...scope.quantities.map(({ name }) => name), context.name ?? ""].join(" ").toLowerCase().trim();
  const words = known.split(/[^\p{L}\d]+/u);
  return known === "" || wordsOf(source, named).toLowerCase().split(/[^\p{L}\d]+/u).every((word) => words.includes(word));
}

/** Whether of what the units are compared by more may be worse, by the names of the figures or the words of Min-Max. */
export function leavesEndOpen(assembly: Assembly, range: TokenRange): boolean {
  return namesOf(assembly, range).some((words) => namesFault(words) || EITHER_WAY.test(words) || PLACES.test(words) || ILLS.test(words));
}

/** Whether the units are compared by their places in a list. */
export function namesPlaces(assembly: Assembly, range: TokenRange): boolean {
  return namesOf(assembly, range).some((words) => PLACES.test(words));
}

/** The names of what the units are compared by, and the words that compare them. */
function namesOf({ source, scope, context }: Assembly, range: TokenRange): readonly string[] {
  const named = scope.quantities.length > 0 ? scope.quantities.map(({ name }) => name) : [context.name ?? "", ...[...scope.letters.values()].map(({ label }) => label)];
  return [...named, wordsOf(source, range)];
}

/** "cuộc diễn tập" of "nhiều cuộc diễn tập nhất", "thời gian xử lý" of "dựa vào thời gian xử lý". Null: no figure is named, or only by "tỷ lệ" or a formula. */
function figureIn(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  for (let index = range.from; index < range.to; index++) {
    if (isWord(tokens, index, "nhiều", "ít") && !isWord(tokens, index + 1, "nhất")) {
      const end = endBy(tokens, { from: index + 1, to: range.to }, ["nhất"]);
      if (isWord(tokens, end, "nhất")) return { from: index + 1, to: end };
    }
    const base = phraseAt(tokens, index, BASES);
    const from = index + (base === null ? 0 : phraseLength(base));
    if (base !== null && phraseAt(tokens, from, FIGURES) !== null) return { from, to: endBy(tokens, { from, to: range.to }, ENDS) };
  }
  return null;
}

function endBy(tokens: readonly Token[], { from, to }: TokenRange, ends: readonly string[]): number {
  let end = from;
  while (end < to && !ends.includes(tokens[end]?.text ?? "")) end++;
  return end;
}
