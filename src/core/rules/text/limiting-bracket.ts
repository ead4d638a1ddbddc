import { isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "./clauses/clause";
import { BRACKET_CUE, cuesOf, standsIn } from "./cue";
import { PhraseList } from "./words/phrase-list";
import type { Source } from "./source";
import type { Token, TokenRange } from "./token";

const LIMITS = new PhraseList("tối đa", "nhiều nhất", "không quá", "tối thiểu", "ít nhất");
/** How a figure is taken: "lấy nhiều nhất 3 bài", "ít nhất tính là 5". */
const TAKING: readonly string[] = ["lấy", "tính", "là", "bằng", "chỉ", "được", "ghi", "coi", "như"];
/** What a thing gives or counts as. */
const GIVING: readonly string[] = ["cho", "hưởng", "tính", "ghi", "lấy", "còn"];
const NUMBERS: readonly string[] = ["một", "hai", "ba", "nửa"];
const POINTS: readonly string[] = ["điểm", "đ", "đa", "%"];
/** Longer brackets, and names, are looked at no further. */
const MAX_BRACKET = 24;
const MAX_NAME = 8;

/** "Mỗi tin, bài (bài trên Facebook lấy nhiều nhất 3 bài)", "b = số sản phẩm (ít nhất tính là 5)": "(tin phát lại cho 0,25)": a bracket in a name that limits how many of the things count, or what they count as. "(từ 50 người trở lên)" tells which, and so does every bracket in the words of `cases`: the user judges whether one holds. Null: there is none. */
export function limitingBracket({ tokens }: Source, cases: readonly TokenRange[]): TokenRange | null {
  if (!standsIn(cuesOf(tokens), BRACKET_CUE)) return null;
  for (let open = 1; open < tokens.length; open++) {
    if (!isSymbol(tokens, open, "(") || isWordOf(tokens, open - 1, POINTS) || tokens[open - 1]?.kind !== "word") continue;
    let end = open + 1;
    let limits = false;
    while (end < tokens.length && end < open + MAX_BRACKET && !isSymbol(tokens, end, ")", "(")) limits = limitsAt(tokens, open, end++) || limits;
    if (limits && !cases.some(({ from, to }) => from < open && end < to)) return { from: open, to: end };
  }
  return null;
}

/** "cho 0,25", "ghi là một" */
function givesAt(tokens: readonly Token[], index: number): boolean {
  if (!isWordOf(tokens, index, GIVING)) return false;
  let figure = index + 1;
  while (isWordOf(tokens, figure, TAKING)) figure++;
  const amount = tokens[figure]?.kind === "number" || (figure > index + 1 && isWordOf(tokens, figure, NUMBERS));
  return amount && isSymbol(tokens, figure + 1, ")", ",", ";");
}

function limitsAt(tokens: readonly Token[], open: number, index: number): boolean {
  const limit = phraseAt(tokens, index, LIMITS);
  if (limit === null) return givesAt(tokens, index);
  let figure = index + phraseLength(limit);
  const verb = figure;
  while (isWordOf(tokens, figure, TAKING)) figure++;
  if (tokens[figure]?.kind !== "number" || isWordOf(tokens, figure + 1, POINTS) || isSymbol(tokens, figure + 1, "%")) return false;
  const taken = figure > verb || isWordOf(tokens, index - 1, TAKING);
  return taken || namesAgain(tokens, open, figure + 1);
}

/** Whether the thing behind a figure is the one that stands right before the bracket. */
function namesAgain(tokens: readonly Token[], open: number, thing: number): boolean {
  if (tokens[thing]?.kind !== "word") return false;
  for (let index = open - 1; index >= 0 && index >= open - MAX_NAME; index--) if (isWord(tokens, index, tokens[thing]?.text ?? "")) return true;
  return false;
}
