import { multiplies } from "./adjustment";
import { Cue } from "../text/cue";
import { isSymbol } from "../text/clause";
import type { Statement } from "./statement";
import type { Token, TokenRange } from "../text/token";

/** What the best alone gives, and what is compared with the best. */
export const SUPERLATIVE_CUE = new Cue(["nhất"]);

const VERBS: readonly string[] = ["tính", "lấy", "chấm", "hưởng", "chọn", "dụng"];
/** That several options may hold at once. */
const SEVERAL: readonly string[] = ["nhiều", "chỉ", "đồng", "cùng"];
const OWNERS: readonly string[] = ["mức", "điểm", "cấp", "chí", "dung", "định", "giải", "loại", "hạng"];

/** "Trường hợp đạt nhiều mức thì tính điểm theo mức cao nhất": of the options that hold only the best counts. Null: no such clause. */
export function parseHighestOnly(tokens: readonly Token[], range: TokenRange): Statement | null {
  if (!namesBest(tokens, range)) return null;
  const bracketed = isSymbol(tokens, range.from, "(") && isSymbol(tokens, range.to - 1, ")");
  const words = tokens.slice(bracketed ? range.from + 1 : range.from, bracketed || tokens[range.to - 1]?.text === ":" ? range.to - 1 : range.to);
  // "theo 01 mức cao nhất"
  if (words.some(({ kind, text, value }, index) => (kind === "number" && !(value === 1 && OWNERS.includes(words[index + 1]?.text ?? ""))) || (kind === "symbol" && text !== ",")) || !holds(words, VERBS) || !(holds(words, SEVERAL) || VERBS.includes(words[0]?.text ?? "")) || multiplies(tokens, range)) return null;
  const best = words.findIndex(({ text }, index) => text === "cao" && words[index + 1]?.text === "nhất" && OWNERS.includes(words[index - 1]?.text ?? ""));
  return best > 0 ? { kind: "highest-only", range } : null;
}

function namesBest(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from + 1; index < range.to - 1; index++) if (tokens[index]?.text === "cao" && tokens[index + 1]?.text === "nhất") return true;
  return false;
}

function holds(tokens: readonly Token[], words: readonly string[]): boolean {
  return tokens.some(({ text }) => words.includes(text));
}
