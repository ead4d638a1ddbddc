import { isSymbol, isWord, matchAt } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { numberToken, signToken, type Token } from "../../text/token";

/** What a target is called. */
const TARGETS = new PhraseList("chỉ tiêu", "mục tiêu", "mức phấn đấu", "mức yêu cầu", "yêu cầu", "kế hoạch");
/** Whose it is, and by when. */
const SETTERS = new PhraseList("phấn đấu", "đặt ra", "đề ra", "cần đạt", "phải đạt", "được giao", "tỉnh giao", "ubnd tỉnh giao", "giao", "kế hoạch", "đến năm", "trong năm", "năm", "là", "đạt", "của tỉnh", "của xã", "vùng", "chung");
const SIGNS: readonly string[] = [":", "=", "≥"];
/** Behind one of them a target is a figure. */
const COMPARED: readonly string[] = ["đạt", "vượt", "từ", "dưới", "tới", "đến", "bằng", "hơn", "cho", "với", "/", ":", "≥", ">", "<", "≤", "÷"];
/** What follows a figure. */
const FOLLOWING: readonly string[] = [":", ",", ";", ".", ")", "*", "x", "nhân", "thì", "trở", "được", "→", "⇒", "=", "(", "-"];

export const TARGET_CUE = new TextCue(TARGETS.firstWords);

interface Target {
  readonly phrase: string;
  readonly value: Token;
  /** Where its sentence begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** "Mục tiêu: 82%. Đạt hoặc vượt mục tiêu: 5 điểm; chưa đạt: (a/b)/mục tiêu × 5": the one figure of a target in place of its name. */
export function withStatedTarget(tokens: readonly Token[]): readonly Token[] {
  const [target, ...others] = targetsOf(tokens);
  if (target === undefined || others.length > 0) return tokens;
  const stated: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const end = index >= target.from && index < target.to ? null : nameEnd(tokens, index, target);
    const last = tokens[(end ?? 0) - 1];
    if (token === undefined) continue;
    if (end === null || last === undefined) stated.push(token);
    else {
      stated.push(numberToken(target.value.text, target.value.value, token.start, last.end), signToken("%", token.start, last.end));
      index = end - 1;
    }
  }
  return withoutComparison(stated, target);
}

/** "Số xã đạt / tổng số xã, so với chỉ tiêu 65%:" above levels that name the 65% themselves. */
function withoutComparison(tokens: readonly Token[], { value, from, to }: Target): readonly Token[] {
  const start = from - 3;
  const compares = isSymbol(tokens, start, ",") && isWord(tokens, from - 1, "với") && isSymbol(tokens, to, ":");
  const named = compares && tokens.some((token, index) => index > to && token.value === value.value && isSymbol(tokens, index + 1, "%"));
  return named ? [...tokens.slice(0, start), ...tokens.slice(to)] : tokens;
}

/** The sentences that say nothing but a target and its percentage. */
function targetsOf(tokens: readonly Token[]): readonly Target[] {
  const targets: Target[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const found = matchAt(tokens, index, TARGETS);
    if (found === null || !opens(tokens, index)) continue;
    const figure = behindSetters(tokens, index + found.words.length);
    const value = tokens[figure];
    const states = value?.kind === "number" && !Number.isNaN(value.value) && isSymbol(tokens, figure + 1, "%") && ends(tokens, figure + 2);
    if (states) targets.push({ phrase: found.phrase, value, from: index, to: figure + 2 });
  }
  return targets;
}

function behindSetters(tokens: readonly Token[], start: number): number {
  let index = start;
  for (;;) {
    const setter = matchAt(tokens, index, SETTERS);
    if (setter !== null) {
      index += setter.words.length;
      if (setter.phrase.endsWith("năm") && tokens[index]?.kind === "number" && !isSymbol(tokens, index + 1, "%")) index++;
    } else if (SIGNS.includes(tokens[index]?.text ?? "")) index++;
    else return index;
  }
}

function opens(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]?.kind === "newline" || isSymbol(tokens, index - 1, "-", "+", "•", ".", ";", "(") || (isWord(tokens, index - 1, "với") && isWord(tokens, index - 2, "so"));
}

function ends(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || tokens[index]?.kind === "newline" || isSymbol(tokens, index, ".", ";", ")", ",") || (isSymbol(tokens, index, ":") && (tokens[index + 1] === undefined || tokens[index + 1]?.kind === "newline"));
}

/** Where the target's name ends that stands at an index as a figure; null where it does not. */
function nameEnd(tokens: readonly Token[], index: number, { phrase }: Target): number | null {
  if (matchAt(tokens, index, TARGETS)?.phrase !== phrase || !COMPARED.includes(tokens[index - 1]?.text ?? "") || isWord(tokens, index - 2, "phấn")) return null;
  let end = index + phrase.split(" ").length;
  for (let setter = matchAt(tokens, end, SETTERS); setter !== null && !["là", "đạt"].includes(setter.phrase); setter = matchAt(tokens, end, SETTERS)) end += setter.words.length;
  const next = tokens[end];
  return next === undefined || next.kind === "newline" || FOLLOWING.includes(next.text) ? end : null;
}
