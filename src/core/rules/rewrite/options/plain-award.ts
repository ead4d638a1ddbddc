import { isSymbol, isWord, isWordOf, tokenAt } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { signToken, type Token } from "../../text/token";

/** Without one of these no points are told. */
export const PLAIN_AWARD_CUE = new TextCue(["điểm", "đ"]);

/** What leads to points: ", được tính 5 điểm". */
const VERBS: readonly string[] = ["thì", "được", "đạt", "tính", "chấm", "cho", "ghi", "hưởng", "là"];
/** Behind them the verbs say something else. */
const TURNED: readonly string[] = ["không", "chưa", "chỉ", "mới", "bị", "số", "điểm", "âm"];
/** What stands between a condition and the word "điểm" in front of its figure: ": điểm 5", "được số điểm 5". */
const LEADING_SIGNS: readonly string[] = [":", "→", "⇒", "(", "-", ","];

/** ", được 5 điểm", "được tính 5 điểm", ": điểm 5" and ": 5/10 điểm" of 10 as ": 5 điểm": the same points behind the same condition. */
export function withPlainAwards(typed: readonly Token[], max?: number): readonly Token[] {
  const bare = withoutBrackets(typed);
  const tokens = max === undefined ? bare : withoutWholes(bare, max);
  let plain: Token[] | null = null;
  let passed = 0;
  for (let index = 1; index < tokens.length; index++) {
    if (!isWord(tokens, index, "điểm", "đ")) continue;
    const award = isPointsInFront(tokens, index) ? inUsualOrder(tokens, index) : withColon(tokens, index);
    if (award === null) continue;
    plain ??= [];
    plain.push(...tokens.slice(passed, award.from), ...award.tokens);
    passed = award.to;
    index = Math.max(index, award.to - 1);
  }
  return plain === null ? tokens : [...plain, ...tokens.slice(passed)];
}

/** "= 0 (điểm)" as "= 0 điểm". */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let index = 2;
  while (index < tokens.length && !isBracketed(tokens, index)) index++;
  return index < tokens.length ? tokens.filter((_, place) => !isBracketed(tokens, place + 1) && !isBracketed(tokens, place - 1)) : tokens;
}

/** The "điểm" of "0 (điểm)". */
function isBracketed(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "điểm", "đ") && isSymbol(tokens, index - 1, "(") && isSymbol(tokens, index + 1, ")") && tokenAt(tokens, index - 2)?.kind === "number";
}

/** ": 10/10 điểm", ": 5/10 điểm" of 10: points out of all. Where one of them is all, and every figure of points is out of as many, the stroke divides nothing. */
function withoutWholes(tokens: readonly Token[], max: number): readonly Token[] {
  const strokes = new Set<number>();
  let most = 0;
  for (let index = 3; index < tokens.length; index++) {
    if (!isWord(tokens, index, "điểm", "đ") || tokens[index - 1]?.kind !== "number") continue;
    const [given, of] = [tokens[index - 3]?.value ?? Number.NaN, tokens[index - 1]?.value ?? Number.NaN];
    if (!isSymbol(tokens, index - 2, "/") || !(given <= max) || of !== max || !endsAward(tokens, index + 1)) return tokens;
    strokes.add(index - 2);
    most = Math.max(most, given);
  }
  return strokes.size > 1 && most === max ? tokens.filter((_, index) => !strokes.has(index) && !strokes.has(index - 1)) : tokens;
}

/** A range of tokens and those that take its place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
}

/** The "điểm 5" of ": điểm 5", up to the end of the clause. */
function isPointsInFront(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== "điểm" || tokens[index + 1]?.kind !== "number" || !endsAward(tokens, index + 2)) return false;
  const before = isWord(tokens, index - 1, "số", "mức") ? index - 2 : index - 1;
  const sign = tokens[before];
  return sign !== undefined && (LEADING_SIGNS.includes(sign.text) || (isWordOf(tokens, before, VERBS) && !isWordOf(tokens, before - 1, TURNED)));
}

function inUsualOrder(tokens: readonly Token[], index: number): Replacement | null {
  const [word, figure] = [tokens[index], tokens[index + 1]];
  if (word === undefined || figure === undefined) return null;
  const from = isWord(tokens, index - 1, "số", "mức") ? index - 1 : index;
  return { from, to: index + 2, tokens: [{ ...figure, start: word.start, end: word.end }, { ...word, start: figure.start, end: figure.end }] };
}

/** The verbs before "5 điểm" behind a comma, or two of them, as a colon. Null: something else leads to the points. */
function withColon(tokens: readonly Token[], index: number): Replacement | null {
  if (tokens[index - 1]?.kind !== "number" || !endsAward(tokens, index + 1)) return null;
  const figure = isSymbol(tokens, index - 2, "/") && tokens[index - 3]?.kind === "number" ? index - 3 : index - 1;
  let first = figure;
  while (isWordOf(tokens, first - 1, VERBS)) first--;
  if (first === figure) return null;
  // "thì đơn vị được 5 điểm"
  const owner = (isWord(tokens, first - 1, "vị") && isWord(tokens, first - 2, "đơn")) || (isWord(tokens, first - 1, "phương") && isWord(tokens, first - 2, "địa")) ? first - 2 : first;
  if (owner < first && (isWord(tokens, owner - 1, "thì") || isSymbol(tokens, owner - 1, ":") || (isSymbol(tokens, owner - 1, ",") && isSymbol(tokens, owner - 2, "%")))) {
    const sign = tokens[owner - 1];
    return sign === undefined ? null : { from: owner - 1, to: figure, tokens: [signToken(":", sign.start, sign.end)] };
  }
  const comma = isSymbol(tokens, first - 1, ",");
  if (isWordOf(tokens, comma ? first - 2 : first - 1, TURNED)) return null;
  const judged = comma ? judgedFrom(tokens, first - 1, tokens[figure]?.value === 0) : null;
  const colon = judged === null ? undefined : tokens[judged];
  if (judged !== null && colon !== undefined) return { from: judged, to: figure, tokens: [colon] };
  const sign = tokens[comma ? first - 1 : first];
  const follows = comma || (figure > first + 1 && (tokens[first - 1]?.kind === "word" || isSymbol(tokens, first - 1, "%", ")")));
  return follows && sign !== undefined ? { from: comma ? first - 1 : first, to: figure, tokens: [signToken(":", sign.start, sign.end)] } : null;
}

/** The colon of ": đạt, chấm 10 điểm" and ": không đạt, chấm 0 điểm". Null: other words stand between it and the comma, or such as do not go with the points. */
function judgedFrom(tokens: readonly Token[], comma: number, nothing: boolean): number | null {
  if (!isWord(tokens, comma - 1, "đạt")) return null;
  const denied = isWord(tokens, comma - 2, "không", "chưa");
  const colon = denied ? comma - 3 : comma - 2;
  return denied === nothing && isSymbol(tokens, colon, ":") ? colon : null;
}

function endsAward(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || tokens[index]?.kind === "newline" || isSymbol(tokens, index, ";", ".", ",", ")");
}
