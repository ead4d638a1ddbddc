import { isSymbol, isWord, isWordOf } from "../../text/clauses/clause";
import type { Statement } from "../../parse/statement/statement";
import type { Source } from "../../text/source";
import type { Token, TokenRange } from "../../text/token";
import { pick, type Assembly } from "../scope/assembly";
import type { Branch } from "../levels/stated/guarded";
import { isNothing } from "../award/whole-award";
import { holdsAward } from "./inner-award";

/** With these an option begins, and no name of what is counted. */
const OPTION_STARTS: readonly string[] = ["không", "chưa", "có", "đã", "đang", "chậm", "muộn", "trễ", "quá", "đúng", "hạng", "loại", "mức", "cấp", "ban", "thực", "đạt"];

const AWARD_VERBS: readonly string[] = ["bằng", "đạt", "được", "tính", "hưởng", "chấm", "từ", "giảm", "trừ", "bớt", "còn"];
/** Between a figure and what it multiplies or divides. */
const FACTOR_WORDS: readonly string[] = ["của", "lần", "so", "với", "trên", "bằng", "nhân", "x", "trong", "tổng", "số", "giảm", "bớt", "trừ"];

/** "Tốt: 8 Khá: 6 điểm", "Đúng hạn: 10 điểm Chậm: 5 điểm": two options of which a lost sign makes one, so that the points of the first would be words of the second. Undefined: there are none. */
export function gluedOptions({ statements, source }: Assembly): TokenRange | undefined {
  const branches = pick(statements, "branch");
  const glued = branches.find((branch) => beginsWithPoints(source, branch) || pointsToPoints(source.tokens, branch, branches) || holdsPoints(source.tokens, branch) || sharesAward(source.tokens, branch) || holdsAward(source.tokens, branch))?.range;
  return glued ?? headedTwice(source, statements);
}

/** "8 Khá" and "10 điểm Chậm" behind the colon of another option; "5 văn bản", "80 điểm trở lên" are compared. */
function beginsWithPoints({ tokens, normal }: Source, branch: Branch): boolean {
  const { from, to } = branch.head;
  if (!isSymbol(tokens, from - 1, ":")) return false;
  if (tokens[from]?.kind !== "number") return isWordOf(tokens, from, AWARD_VERBS) && isFactor(tokens, branch, from + 1);
  if (isFactor(tokens, branch, from)) return true;
  const unit = isSymbol(tokens, from + 1, "%") ? from + 2 : from + 1;
  if (isPointsWord(tokens[unit])) return unit + 1 === to || (!isWord(tokens, unit + 1, "trở", "đến", "tới") && tokens[unit + 1]?.kind === "word");
  return unit === from + 1 && unit < to && (isWordOf(tokens, unit, OPTION_STARTS) || isTitle(tokens[unit], normal.text));
}

/** "chậm: 7 ⇒ 5 điểm" beside options in words: no figure that is compared. */
function pointsToPoints(tokens: readonly Token[], { guard, head: { from, to } }: Branch, branches: readonly Branch[]): boolean {
  const pointing = guard !== null && to === from + 1 && tokens[from]?.kind === "number" && isSymbol(tokens, from - 1, ":") && isSymbol(tokens, to, "→", "⇒");
  return pointing && branches.some((other) => other.guard === null && !isNothing(other.award));
}

/** "1/2 lần | điểm tối đa", "8 trên | 10 điểm", "7, | 5 điểm": a figure right before the award, of which it must be a part; "4 cuộc: 10 điểm" and "4 (10 điểm)" compare it. */
function isFactor(tokens: readonly Token[], { head: { to }, award }: Branch, from: number): boolean {
  let index = from;
  while (index < to && (tokens[index]?.kind === "number" || isSymbol(tokens, index, "/", "%"))) index++;
  const joint = index;
  while (index < to && isWordOf(tokens, index, FACTOR_WORDS)) index++;
  if (index < to || joint === from || isSymbol(tokens, to, ":", "-", "→", "⇒", "=")) return false;
  return joint < to || (isSymbol(tokens, to, "(") ? award.kind !== "points" : isSymbol(tokens, to, ",") || tokens[to]?.kind === "number");
}

/** "được 50% của | điểm tối đa", "đang triển khai 30% - 50% | điểm tối đa", "Chậm: thấp hơn | 5 điểm", "chậm: khác | 5 điểm": what seems to be compared belongs to the award. */
function sharesAward(tokens: readonly Token[], { guard, head: { from, to }, award }: Branch): boolean {
  if (guard?.kind === "rest") return isSymbol(tokens, from - 1, ":") && (isWord(tokens, to - 1, "hơn") || (to - from === 1 && isWord(tokens, from, "khác"))) && tokens[to]?.kind === "number";
  if (guard?.kind !== "interval") return false;
  const ranged = guard.low?.amount.kind === "percent" && guard.high !== null && guard.low.amount.value < guard.high.amount.value;
  return ["của", "so với"].includes(guard.unit ?? "") || (ranged && award.kind === "max" && isWord(tokens, to, "điểm"));
}

/** "Loại B 7 Loại C": the first word again behind a figure. */
function holdsPoints(tokens: readonly Token[], { guard, head: { from, to } }: Branch): boolean {
  for (let index = from + 1; guard === null && index < to - 1; index++) if (tokens[index]?.kind === "number" && tokens[from]?.kind === "word" && tokens[index + 1]?.text === tokens[from].text) return true;
  return false;
}

/** "Mức 1 (10 điểm): ≥ 80% Mức 2 (5 điểm): ≥ 50%": the head of a second option, and no sign that parts it from the first. */
function headedTwice({ tokens, normal }: Source, statements: readonly Statement[]): TokenRange | undefined {
  let head = -1;
  const [from, to] = [statements[0]?.range.from ?? 0, statements.at(-1)?.range.to ?? 0];
  for (let index = from; index < to; index++) {
    const kind = tokens[index]?.kind;
    if (kind === "word" || kind === "number") continue;
    const isHead = isSymbol(tokens, index, ":") && isSymbol(tokens, index - 1, ")") && isPointsWord(tokens[index - 2]) && tokens[index - 3]?.kind === "number";
    if (isHead && head >= 0 && !normal.text.slice(tokens[head]?.end, tokens[index]?.start).includes("\n")) return { from: head, to: index };
    if (isHead) head = index;
    else if (kind === "newline" || isSymbol(tokens, index, ";", ".", ",", ":")) head = -1;
  }
  return undefined;
}

/** "điểm", "đ", and "điểm" with the next word grown to it */
function isPointsWord(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.text === "đ" || token.text.startsWith("điểm"));
}

/** "Khá"; "TTHC" is an abbreviation. */
function isTitle(token: Token | undefined, text: string): boolean {
  if (token?.kind !== "word" || !token.capital) return false;
  const rest = text.slice(token.start + 1, token.end);
  return rest === rest.toLowerCase();
}
