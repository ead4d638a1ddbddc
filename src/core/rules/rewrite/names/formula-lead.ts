import { COMPARISONS, isSymbol, isSymbolOf, isWord, isWordOf } from "../../text/clauses/clause";
import { computesAward } from "../../text/clauses/computed-award";
import { BULLETS } from "../../text/clauses/line-start";
import { TextCue } from "../../text/cue";
import { signToken, type Token } from "../../text/token";

/** What the words end with that lead to a formula: "tính theo công thức:", "được xác định như sau:". */
export const FORMULA_LEAD_CUE = new TextCue(["thức", "sau"]);

const COMPUTING: readonly string[] = ["tính", "xác", "chấm", "áp"];
/** What else such words are made of. */
const AROUND: readonly string[] = [...COMPUTING, "thì", "sẽ", "được", "điểm", "số", "định", "dụng", "theo", "bằng", "công", "thức", "như", "sau"];
const LIMITS: readonly string[] = ["từ", "dưới", "trên", "đạt", "quá", "hơn"];
/** "trở lên", "còn lại", "khác" */
const ENDS: readonly string[] = ["lên", "xuống", "lại", "khác"];
/** Behind them the formula is not for the condition, or not all that it gives. */
const TURNED: readonly string[] = ["không", "chưa", "chỉ", "vẫn", "cũng", "mới", "nửa"];
/** Longer leads come from no real text. */
const MOST_WORDS = 14;

/** "Dưới 80% thì tính theo công thức:⏎- Tỷ lệ/80% × 10" as "Dưới 80%: Tỷ lệ/80% × 10": behind a condition the words that lead to its formula are no more than the colon. */
export function withoutFormulaLeads(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let passed = 0;
  for (let index = 2; index < tokens.length; index++) {
    const sign = isWord(tokens, index - 1, "thức", "sau") && isSymbol(tokens, index, ":") ? tokens[index] : undefined;
    const from = sign === undefined ? null : leadStart(tokens, index);
    if (sign === undefined || from === null) continue;
    kept.push(...tokens.slice(passed, from), signToken(":", sign.start, sign.end));
    passed = formulaStart(tokens, index + 1);
  }
  return passed === 0 ? tokens : [...kept, ...tokens.slice(passed)];
}

/** Where the words begin that lead from a condition to the formula behind a colon. Null: there is no condition, or no formula. */
function leadStart(tokens: readonly Token[], colon: number): number | null {
  let from = colon;
  while (from > 0 && colon - from < MOST_WORDS && isWordOf(tokens, from - 1, AROUND)) from--;
  const computes = tokens.slice(from, colon).some((_, offset) => isWordOf(tokens, from + offset, COMPUTING));
  const concludes = isWord(tokens, from, "thì");
  const apart = isSymbol(tokens, from - 1, ",", ":");
  if (apart) from--;
  const conditional = concludes || (apart ? holdsLimit(tokens, from) : endsInLimit(tokens, from));
  return computes && conditional && !isWordOf(tokens, from - 1, TURNED) && computesAward(tokens, formulaStart(tokens, colon + 1)) ? from : null;
}

/** "từ 80% trở lên", "còn lại", "dưới 80%" right before an index. */
function endsInLimit(tokens: readonly Token[], end: number): boolean {
  return isWordOf(tokens, end - 1, ENDS) || isSymbol(tokens, end - 1, "%") || (tokens[end - 1]?.kind === "number" && isSymbolOf(tokens, end - 2, COMPARISONS));
}

/** Whether the line holds a limit up to an index. */
function holdsLimit(tokens: readonly Token[], end: number): boolean {
  for (let index = end - 1; index >= 0 && tokens[index]?.kind !== "newline" && !isSymbol(tokens, index, ";"); index--) {
    if (isWordOf(tokens, index, ENDS) || ((isWordOf(tokens, index, LIMITS) || isSymbolOf(tokens, index, COMPARISONS)) && tokens[index + 1]?.kind === "number")) return true;
  }
  return false;
}

/** Behind the line break and the bullet that may stand before a formula. */
function formulaStart(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.kind !== "newline") return index;
  return isSymbolOf(tokens, index + 1, BULLETS) ? index + 2 : index + 1;
}
