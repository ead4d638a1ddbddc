import { EXTREME_NAME } from "../../text/words/extreme-names";
import type { Token, TokenRange } from "../../text/token";
import { isScoreWord } from "../../text/words/vocabulary";

/** "tỷ lệ nhỏ nhất": the end of a list that words name, and where. */
interface NamedEnd {
  readonly end: End;
  readonly at: number;
}

/** One end of the list of all units' values. */
export type End = "highest" | "lowest";

const RISING: readonly string[] = ["cao", "lớn", "nhiều", "tốt"];
const FALLING: readonly string[] = ["thấp", "nhỏ", "ít", "chậm", "ngắn"];
/** How far behind "nhiều" its "nhất" may stand: "nhiều sự cố mất an toàn thông tin nhất". */
const SUPERLATIVE_REACH = 8;

/**
 * Which ends of a comparison get the most by the words: "cao nhất được điểm tối đa", "thấp nhất 0 điểm" and "càng ít điểm càng cao" name one each.
 * Empty: none is named. Two: the words contradict each other.
 */
export function betterEnds(tokens: readonly Token[], range: TokenRange): readonly End[] {
  const named = superlatives(tokens, range);
  const ends = named.map(({ end, at }, index) => {
    const lost = getsNothing(tokens, { from: at, to: named[index + 1]?.at ?? range.to }) || isGivenNothing(tokens, { from: (index > 0 ? named[index - 1]?.at : undefined) ?? range.from, to: at });
    return lost ? opposite(end) : end;
  });
  return [...new Set([...ends, ...comparatives(tokens, range)])];
}

/** The one end that the words call the better one, or null. */
export function betterEnd(tokens: readonly Token[], range: TokenRange): End | null {
  const [end, ...others] = betterEnds(tokens, range);
  return end === undefined || others.length > 0 ? null : end;
}

const SEPARATORS: readonly string[] = ["(", ",", "và"];

/** "Xmin, Xmax: lần lượt là tỷ lệ thấp nhất, cao nhất" told the other way round, or twice the same. */
export function confusesEnds(tokens: readonly Token[], range: TokenRange): boolean {
  const names: End[] = [];
  let index = range.from;
  while (index < range.to) {
    const text = tokens[index]?.text ?? "";
    const name = EXTREME_NAME.exec(text)?.[1];
    if (name === undefined && !SEPARATORS.includes(text)) break;
    if (name !== undefined) names.push(name === "max" ? "highest" : "lowest");
    index++;
  }
  if (names.length === 0) return false;
  const told = superlatives(tokens, { from: index, to: range.to }).map(({ end }) => end);
  return told.length === names.length && names.some((end, place) => end !== told[place]);
}

function opposite(end: End): End {
  return end === "highest" ? "lowest" : "highest";
}

function superlatives(tokens: readonly Token[], range: TokenRange): readonly NamedEnd[] {
  const named: NamedEnd[] = [];
  for (let index = range.from; index < range.to; index++) {
    const end = endOf(tokens[index]?.text);
    if (leads(tokens, index)) named.push({ end: "highest", at: index });
    else if (end !== null && isSuperlative(tokens, range, index)) named.push({ end, at: index });
  }
  return named;
}

/** "xã dẫn đầu", "đơn vị đứng đầu"; "người đứng đầu" leads no list. */
export function leads(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === "đầu" && ["dẫn", "đứng"].includes(tokens[index]?.text ?? "") && tokens[index - 1]?.text !== "người";
}

/** The end of a list that a word is a degree of: "cao", "nhiều", "thấp". */
export function endOf(word: string | undefined): End | null {
  if (word === undefined) return null;
  return RISING.includes(word) ? "highest" : FALLING.includes(word) ? "lowest" : null;
}

/** "ít nhất 3 đơn vị" only says how many there must be; "thấp nhất 0 điểm", "cao nhất 10 điểm" say what they get. */
export function isSuperlative(tokens: readonly Token[], range: TokenRange, index: number): boolean {
  // "điểm thấp nhất là 5" is an end of the scores.
  if (isScoreWord(tokens, index - 1, { from: range.from, to: index + 1 })) return false;
  const word = tokens[index]?.text ?? "";
  const points = ["điểm", "đ"].includes(tokens[index + 3]?.text ?? "");
  if (tokens[index + 1]?.text === "nhất") return tokens[index + 2]?.kind !== "number" || tokens[index + 2]?.value === 0 || points;
  if (word !== "nhiều" && word !== "ít") return false;
  for (let ahead = index + 1; ahead < Math.min(range.to, index + SUPERLATIVE_REACH); ahead++) {
    if (endOf(tokens[ahead]?.text) !== null || tokens[ahead]?.kind !== "word") return false;
    if (tokens[ahead]?.text === "nhất") return true;
  }
  return false;
}

/** They stand between points and who gets them. */
const GIVEN_TO: readonly string[] = ["cho", "đối", "với", "dành", "thuộc"];

/** "…, 0 điểm cho đơn vị | thấp nhất" */
function isGivenNothing(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.to - 1; index > range.from; index--) if (tokens[index]?.text === "điểm" && GIVEN_TO.includes(tokens[index + 1]?.text ?? "")) return tokens[index - 1]?.value === 0;
  return false;
}

/** "10 điểm" */
function givesSome(tokens: readonly Token[], index: number): boolean {
  const value = tokens[index]?.value ?? null;
  return value !== null && value > 0 && tokens[index + 1]?.text === "điểm";
}

/** "càng ít sự cố điểm càng cao": both comparatives together tell. */
function comparatives(tokens: readonly Token[], range: TokenRange): readonly End[] {
  const ends: End[] = [];
  for (let index = range.from; index < range.to - 1; index++) {
    const end = tokens[index]?.text === "càng" ? endOf(tokens[index + 1]?.text) : null;
    if (end !== null) ends.push(end);
  }
  const [first, second, ...others] = ends;
  return first === undefined || second === undefined || others.length > 0 ? [] : [second === "highest" ? first : opposite(first)];
}

function getsNothing(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    // "cao nhất thì điểm tối đa và giảm dần đến 0 điểm": what the others come down to.
    if (tokens[index]?.text === "giảm" || (tokens[index]?.text === "điểm" && tokens[index + 1]?.text === "tối") || givesSome(tokens, index)) return false;
    // What a bracket says is another case: "cao nhất thì điểm tối đa (không có: 0 điểm)".
    if (tokens[index]?.text === "(") return false;
    if (tokens[index]?.value === 0 && tokens[index + 1]?.text === "điểm") return !GIVEN_TO.includes(tokens[index + 2]?.text ?? "");
    if (tokens[index]?.text === "không" && (isScoreWord(tokens, index + 1, range) || tokens[index + 2]?.text === "điểm")) return true;
  }
  return false;
}
