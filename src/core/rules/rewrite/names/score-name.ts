import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, phraseAt, phraseLength, tokenAt } from "../../text/clauses/clause";
import { TextCue, WordCue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { withReplaced, type Replacement } from "./replace-words";
import type { Token } from "../../text/token";

const USUAL_HEAD = ["điểm", "="];

/** What the score is called before "=". */
const SCORES = new PhraseList("tổng số điểm", "tổng điểm", "số điểm", "mức điểm", "kết quả điểm", "điểm số", "điểm", "đs", "đ");
/** How it is computed, in place of "=". */
const VERBS = ["tính", "xác định", "chấm"];
const WAYS = ["theo công thức sau", "theo công thức", "bằng công thức", "như sau", "bằng"];
const COMPUTED = new PhraseList(...VERBS.flatMap((verb) => WAYS.flatMap((way) => [`được ${verb} ${way}`, `${verb} ${way}`])), "theo công thức", "bằng", "là");
/** What is told of the score without making it another one: "Điểm tự chấm của đơn vị", "Điểm đạt được". */
const OWN: readonly string[] = ["đạt", "được", "tự", "chấm", "đánh", "giá", "của", "cho", "tiêu", "chí", "chỉ", "số", "này", "đơn", "vị", "thực", "tế", "kết", "quả"];
const LONGEST_NAME = 8;
/** What a formula that gives the score is called, where its name is left out. */
const FORMULAS = new PhraseList("công thức tính điểm", "công thức tính", "công thức", "cách tính điểm", "cách tính", "phương pháp tính điểm", "phương pháp tính", "cách chấm điểm", "cách chấm", ...["tính điểm", "chấm điểm", "tính", "chấm"].flatMap((verb) => [`${verb} theo công thức`, `${verb} bằng công thức`]), "áp dụng công thức");
/** Longer formulas come from no real text. */
const LONGEST_FORMULA = 60;
/** By 100 and more a ratio is shown as a percentage, or for so many inhabitants. */
const LEAST_SCALE = 100;

export const SCORE_NAME_CUE = new TextCue(["=", "bằng", "thức", "cách", "phương"]);
const START_CUE = new WordCue([...SCORES.firstWords, ...FORMULAS.firstWords]);
/** What a text may call its score that is no word for one: a letter, or this. */
const OTHER_NAME = "kpi";
const OTHER_CUE = new WordCue([OTHER_NAME], /^(?:[a-z]\d?|đ\d)$/u);

/** "ĐS =", "Điểm tự chấm của đơn vị =", "Điểm được tính bằng (", "Cách tính: a/b × 10": the score under the one name that the grammar knows, with its sign. */
export function withScoreNamed(tokens: readonly Token[]): readonly Token[] {
  return withOtherNames(withReplaced(tokens, START_CUE, headAt));
}

function headAt(tokens: readonly Token[], index: number): Replacement | null {
  const to = opens(tokens, index) ? headEnd(tokens, index) : null;
  return to === null || isUsualHead(tokens, index) ? null : { words: USUAL_HEAD, to };
}

function isUsualHead(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "điểm") && isSymbol(tokens, index + 1, "=");
}

/** "KPI = a/b × 10", "S = a/b × điểm tối đa": a name that the text uses nowhere else stands for the score, unless that has its usual name as well. */
function withOtherNames(tokens: readonly Token[]): readonly Token[] {
  const name = otherName(tokens);
  const alone = name !== null && tokens.every(({ text }, index) => text !== name || isSymbol(tokens, index + 1, "="));
  return alone ? withReplaced(tokens, OTHER_CUE, (_, index) => (tokens[index]?.text === name ? { words: USUAL_HEAD, to: index + 2 } : null)) : tokens;
}

/** The one name that the formulas of the score have. Null: none, several, or its usual one beside it. */
function otherName(tokens: readonly Token[]): string | null {
  let name: string | null = null;
  for (let index = 0; index < tokens.length; index++) if (isUsualHead(tokens, index)) return null;
  for (let index = 0; index < tokens.length; index++) {
    if (!isSymbol(tokens, index + 1, "=") || !isOtherName(tokens, index)) continue;
    const text = tokens[index]?.text ?? null;
    if (name !== null && text !== name) return null;
    name = text;
  }
  return name;
}

function isOtherName(tokens: readonly Token[], index: number): boolean {
  if (!opens(tokens, index) || !(isLetter(tokens[index]) || isWord(tokens, index, OTHER_NAME))) return false;
  return givesScore(tokens, index + 2, isLetter(tokens[index]));
}

/** Whether a clause or its award may begin at an index. */
function opens(tokens: readonly Token[], index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  return before === undefined || before.kind !== "word" || isWord(tokens, index - 1, "thì") || (isWord(tokens, index - 1, "thức") && isWord(tokens, index - 2, "công"));
}

/** Behind the score's name and its sign. Null: no such head stands there. */
function headEnd(tokens: readonly Token[], index: number): number | null {
  const formula = phraseAt(tokens, index, FORMULAS);
  if (formula !== null) {
    const colon = index + phraseLength(formula);
    if (!isSymbol(tokens, colon, ":")) return null;
    return headEnd(tokens, colon + 1) ?? (givesScore(tokens, colon + 1) ? colon + 1 : null);
  }
  const name = phraseAt(tokens, index, SCORES);
  if (name === null) return null;
  const named = behindName(tokens, index + phraseLength(name));
  // "Tổng điểm = điểm các văn bản đã ban hành:" adds up.
  if (isSymbol(tokens, named, "=")) return !name.startsWith("tổng") || givesScore(tokens, named + 1) ? named + 1 : null;
  const computed = phraseAt(tokens, named, COMPUTED);
  if (computed === null) return null;
  const end = named + phraseLength(computed);
  const colon = isSymbol(tokens, end, ":", "=") ? end + 1 : end;
  const to = colon > end && tokens[colon]?.kind === "newline" ? colon + 1 : colon;
  return startsFormula(tokens, to) && givesScore(tokens, to) ? to : null;
}

/** Behind "tự chấm của đơn vị (Đ)". */
function behindName(tokens: readonly Token[], start: number): number {
  let index = start;
  while (index < start + LONGEST_NAME && isWordOf(tokens, index, OWN) && phraseAt(tokens, index, COMPUTED) === null) index++;
  return isSymbol(tokens, index, "(") && isWord(tokens, index + 1, "đ", "đs") && isSymbol(tokens, index + 2, ")") ? index + 3 : index;
}

/** "(", "a", "5 x", "tỷ lệ" */
function startsFormula(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "(", "[") || isLetter(tokens[index]) || isWord(tokens, index, "tỷ") || (tokens[index]?.kind === "number" && isTimes(tokens, index + 1));
}

/** Whether one product with points or the maximum (if `stated`, one that is called so), and no equation or comparison, stands there up to the end of the sentence. */
function givesScore(tokens: readonly Token[], start: number, stated = false): boolean {
  let multiplies = false;
  for (let index = start; index < start + LONGEST_FORMULA; index++) {
    if (tokens[index] === undefined || tokens[index]?.kind === "newline" || isSymbol(tokens, index, ";") || (isSymbol(tokens, index, ".") && tokens[index + 1]?.capital === true)) break;
    if (isSymbol(tokens, index, "=", "⇒", "→") || isSymbolOf(tokens, index, COMPARISONS)) return false;
    if (!isTimes(tokens, index)) continue;
    const factors = [index - 1, isWord(tokens, index + 1, "với") ? index + 2 : index + 1];
    if (factors.some((place) => (tokens[place]?.value ?? 0) >= LEAST_SCALE)) return false;
    multiplies ||= factors.some((place) => (tokens[place]?.kind === "number" && (stated ? isWord(tokens, place + 1, "điểm", "đ") : !isSymbol(tokens, place + 1, "%"))) || isWord(tokens, place, "điểm", "đa"));
  }
  return multiplies;
}

function isTimes(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "*") || isWord(tokens, index, "x", "nhân");
}
