import { COUNTABLE_NOUNS } from "../../../text/words/countable-nouns";
import { hasPhrase, isLetter, isSymbol, isWord, isWordOf } from "../../../text/clauses/clause";
import type { Expression } from "../../../ast";
import { gradeEnd } from "../../../text/words/grades";
import { isGrowth } from "../../../node/expression-shape";
import type { TokenRange } from "../../../text/token";
import type { Assembly } from "../../scope/assembly";
import type { Guarded } from "../stated/guarded";

/** Words of comparisons, of awards, and those that add nothing to the name of a ratio. */
const IDLE: ReadonlySet<string> = new Set(
  ("tỷ lệ trọng suất tốc độ kết quả giá trị số lượng mức từ đến tới dưới trên trở lên xuống đạt được quá vượt bằng lớn nhỏ hơn cao thấp ít nhiều nhất tối thiểu khoảng trong và hoặc là thì nếu khi trường hợp "
    + "điểm đa tính chấm cho theo công thức như sau cách tương ứng với toàn bộ tổng phần trăm quy định thuận nghịch lấy thực tế rồi trọn vẹn hưởng có đủ hết mất thang nhưng so bị trừ thấp vẫn chỉ "
    + "thực hiện hoàn thành thành công đánh giá của địa phương đơn vị cơ quan này đó trên nói nêu chung nhân chia x max min đ còn lại các mỗi").split(" "),
);
/** What "không" and "chưa" deny in a comparison or an award. */
const DENIED: readonly string[] = ["đạt", "đủ", "quá", "dưới", "vượt", "thấp", "nhỏ", "ít", "lớn", "hoàn", "được", "tính", "chấm", "cho", "điểm", "đến", "tới"];
/** Words that make another figure of a ratio. */
const OTHER_MEASURE: readonly string[] = ["quân", "trước", "nghèo"];

/** What the levels of lettered figures call them beyond the text's own names, where they do not all do so alike: "Tỷ lệ = a/b; Tỷ lệ hộ nghèo ≥ 80%: …; Tỷ lệ < 80%: …". Null: they do. */
export function strangeWordsIn(assembly: Assembly, guarded: readonly Guarded[], measure: Expression): TokenRange | null {
  // Most levels say nothing that would have to be known.
  let names: ReadonlySet<string> | undefined;
  const isKnown = (word: string): boolean => (names ??= knownWords(assembly, isGrowth(measure))).has(word);
  const strange = guarded.map(({ branch }) => ({ range: branch.range, head: branch.head, words: strangeWords(assembly, { from: gradeEnd(assembly.source.tokens, branch.head.from), to: branch.range.to }, isKnown) }));
  const named = strange.filter(({ words, head }) => words.length > 0 || namesRatio(assembly, head));
  const first = named[0]?.words.join(" ");
  return named.find(({ words }) => words.join(" ") !== first || words.some((word) => OTHER_MEASURE.includes(word)) || (words.length > 0 && (namesFigure(assembly) || isThing(words))))?.range ?? null;
}

/** "Đạt từ 80% số xã" of a ratio of files */
function isThing(words: readonly string[]): boolean {
  return COUNTABLE_NOUNS.phrases.includes(words.join(" "));
}

/** Whether the text's own name of its figure says more than that it is a ratio. */
function namesFigure({ scope }: Assembly): boolean {
  return scope.quantities.some(({ name }) => name.split(" ").some((word) => word.length > 1 && !IDLE.has(word)));
}

const GROWTH = "tăng giảm trưởng so năm trước cùng kỳ âm không".split(" ");

function knownWords({ scope, context }: Assembly, grows: boolean): ReadonlySet<string> {
  const names = [...[...scope.letters.values(), ...scope.used.values()].map(({ label }) => label), ...scope.quantities.map(({ name }) => name), context.name ?? ""];
  return new Set([...names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\d]+/u)), ...(grows ? GROWTH : [])]);
}

function strangeWords({ source: { tokens } }: Assembly, { from, to }: TokenRange, isKnown: (word: string) => boolean): readonly string[] {
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    // "Tỷ lệ 2 ≥ 80%"
    if (token?.kind === "number" && isWord(tokens, index - 1, "lệ") && !isSymbol(tokens, index + 1, "%") && !isKnown(token.text)) words.push(token.text);
    if (token?.kind !== "word" || isLetter(token)) continue;
    const denies = token.text === "không" || token.text === "chưa";
    if (denies ? !isWordOf(tokens, index + 1, DENIED) && !hasPhrase(tokens, index + 1, "có điểm") && !isKnown(token.text) : !IDLE.has(token.text) && !isKnown(token.text)) words.push(token.text);
  }
  return words;
}

function namesRatio({ source: { tokens } }: Assembly, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isWord(tokens, index, "tỷ")) return true;
  return false;
}
