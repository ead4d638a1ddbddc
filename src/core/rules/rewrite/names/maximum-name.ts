import { isSymbol, isWord, phraseAt, phraseLength } from "../../text/clauses/clause";
import { TextCue, WordCue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { withReplaced, type Replacement } from "./replace-words";
import type { Token } from "../../text/token";

const USUAL_NAME = "điểm tối đa";
const USUAL_WORDS = USUAL_NAME.split(" ");
const POINTS = ["mức điểm", "thang điểm", "số điểm", "điểm số", "điểm đánh giá", "điểm thành phần", "điểm"];
const FULL = ["tối đa", "tuyệt đối", "chuẩn", "trần"];

/** What the texts call the maximum; a "tổng" before it stays, for it tells what a sum may come to. */
const NAMES = new PhraseList(...POINTS.flatMap((points) => FULL.map((full) => `${points} ${full}`)), "điểm max", "đ max", "đmax", "đtđ", "đtd");
const MOST = new PhraseList("mức điểm cao nhất", "số điểm cao nhất", "điểm cao nhất");
/** Behind a sign of multiplication also these are all of the points; the last one only with its owner. */
const FACTORS = new PhraseList("tổng số điểm", "tổng điểm", "thang điểm", "số điểm", "mức điểm cao nhất", "điểm");
const ROWS = ["tiêu chí thành phần", "chỉ số thành phần", "tiêu chí", "chỉ số", "chỉ tiêu", "nội dung", "mục"].flatMap((row) => [`${row} này`, row]);
/** Whose maximum it is: that of the row. */
const OWNERS = new PhraseList(...["của", "cho", "quy định cho"].flatMap((of) => ROWS.map((row) => `${of} ${row}`)), "theo quy định", "quy định");
const BARE_OWNERS = new PhraseList(...ROWS);
/** What may go on behind an owner; any other word tells which one it is: "của nội dung kế hoạch". */
const ONWARD: readonly string[] = ["là", "và", "nếu", "khi", "thì", "x", "nhân", "chia", "trừ", "cộng", "nhưng", "được"];

export const MAXIMUM_NAME_CUE = new TextCue([...FULL.map((full) => full.split(" ")[0] ?? ""), "max", "đmax", "đtđ", "đtd", "*", "x", "nhân", "cao"]);
const START_CUE = new WordCue([...NAMES.firstWords, ...FACTORS.firstWords, ...MOST.firstWords]);

/** "Điểm tuyệt đối", "mức điểm chuẩn", "ĐTĐ", "số điểm tối đa của tiêu chí này": the maximum under the one name that the grammar knows. */
export function withMaximumNamed(tokens: readonly Token[], max?: number): readonly Token[] {
  return withReplaced(tokens, START_CUE, (_, index) => nameAt(tokens, index, max));
}

function nameAt(tokens: readonly Token[], index: number, max: number | undefined): Replacement | null {
  const name = phraseAt(tokens, index, NAMES);
  if (name === null) return awardAt(tokens, index, max) ?? factorAt(tokens, index);
  const end = index + phraseLength(name);
  const to = behindOwner(tokens, end);
  // "Điểm chuẩn của từng mức:" names what several levels give.
  const others = to === end && isWord(tokens, end, "của", "cho", "từng", "các", "mỗi");
  return to === end && (name === USUAL_NAME || others) ? null : { words: USUAL_WORDS, to };
}

/** "Từ 90% trở lên được mức điểm cao nhất": right behind a limit, and not of several options that hold; or with the maximum behind it, "Mức điểm cao nhất: 10 điểm". */
function awardAt(tokens: readonly Token[], index: number, max: number | undefined): Replacement | null {
  const name = phraseAt(tokens, index, MOST);
  if (name === null) return null;
  const end = index + phraseLength(name);
  if (max !== undefined && (isSymbol(tokens, end, ":", "(") || isWord(tokens, end, "là")) && tokens[end + 1]?.value === max && isWord(tokens, end + 2, "điểm", "đ")) return { words: USUAL_WORDS, to: end };
  const sign = isWord(tokens, index - 1, "được", "đạt", "hưởng") || isSymbol(tokens, index - 1, ":") ? index - 2 : null;
  if (sign === null || !(isWord(tokens, sign, "lên") || isSymbol(tokens, sign, "%"))) return null;
  const to = index + phraseLength(name);
  return tokens[to]?.kind === "word" ? null : { words: USUAL_WORDS, to };
}

function isFactor(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index - 1, "*") || isWord(tokens, index - 1, "x", "nhân") || (isWord(tokens, index - 1, "với") && isWord(tokens, index - 2, "nhân"));
}

/** "× thang điểm", "nhân với số điểm của tiêu chí" */
function factorAt(tokens: readonly Token[], index: number): Replacement | null {
  const name = isFactor(tokens, index) ? phraseAt(tokens, index, FACTORS) : null;
  if (name === null) return null;
  const end = index + phraseLength(name);
  const to = Math.max(behindOwner(tokens, end), behindOwner(tokens, end, BARE_OWNERS));
  return ends(tokens[to]) && (to > end || name !== "điểm") ? { words: USUAL_WORDS, to } : null;
}

/** Behind "của tiêu chí này"; the index itself where none stands there, or another thing's: "của tiêu chí 2". */
function behindOwner(tokens: readonly Token[], index: number, owners = OWNERS): number {
  const owner = phraseAt(tokens, index, owners);
  const to = owner === null ? index : index + phraseLength(owner);
  return ends(tokens[to]) ? to : index;
}

/** Whether a name may end before a token. */
function ends(next: Token | undefined): boolean {
  return next === undefined || next.kind === "newline" || next.kind === "symbol" || (next.kind === "word" && ONWARD.includes(next.text));
}
