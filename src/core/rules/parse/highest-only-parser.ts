import { changesMeaning, multiplies } from "./adjustment";
import { Cue } from "../text/cue";
import { Cursor } from "./cursor";
import { ASSESSED_UNITS } from "../text/assessed-units";
import { PhraseList } from "../text/phrase-list";
import { isSymbol } from "../text/clause";
import type { Statement } from "./statement";
import type { Token, TokenRange } from "../text/token";

/** What the best alone gives, and what is compared with the best. */
export const SUPERLATIVE_CUE = new Cue(["nhất", "đầu", "dồn", "chỉ", "nào"]);

const VERBS: readonly string[] = ["tính", "lấy", "chấm", "hưởng", "chọn", "dụng"];
/** That several options may hold at once. */
const SEVERAL: readonly string[] = ["nhiều", "chỉ", "đồng", "cùng"];
const NOT_ADDED = new PhraseList(...["không", "không được", "không tính", "không được tính", "không tính điểm"].map((no) => `${no} cộng dồn`));
const WHAT_ADDS: readonly string[] = ["điểm", "số", "các", "giữa", "mức", "giải", "nội", "dung", "với", "nhau"];
const ONLY = new PhraseList(...["tính", "chấm", "xét", "lấy", "hưởng", "xác định", "áp dụng", "chọn", "xếp"].flatMap((verb) => [`chỉ được ${verb}`, `chỉ ${verb}`, `chỉ được ${verb} điểm`, `chỉ ${verb} điểm`].reverse()));
const ONE = new PhraseList(...["một", "1", "01"].flatMap((one) => ["ở", "theo", "vào", ""].flatMap((at) => ["mức điểm", "mức"].map((level) => `${at} ${one} ${level}`.trim()))), ...["một", "1", "01"].map((one) => `${one} trong các mức trên`));
const OWNERS: readonly string[] = ["mức", "điểm", "cấp", "chí", "dung", "định", "giải", "loại", "hạng"];

/** "Trường hợp đạt nhiều mức thì tính điểm theo mức cao nhất": of the options that hold only the best counts. Null: no such clause. */
export function parseHighestOnly(tokens: readonly Token[], range: TokenRange): Statement | null {
  if (isSingle(tokens, range) || isOwnLevel(tokens, range)) return { kind: "highest-only", range };
  if (!namesBest(tokens, range)) return null;
  const bracketed = isSymbol(tokens, range.from, "(") && isSymbol(tokens, range.to - 1, ")");
  const words = tokens.slice(bracketed ? range.from + 1 : range.from, bracketed || tokens[range.to - 1]?.text === ":" ? range.to - 1 : range.to);
  // "theo 01 mức cao nhất"
  if (words.some(({ kind, text, value }, index) => (kind === "number" && !(value === 1 && OWNERS.includes(words[index + 1]?.text ?? ""))) || (kind === "symbol" && text !== ",")) || !holds(words, VERBS) || !(holds(words, SEVERAL) || [...VERBS, "điểm"].includes(words[0]?.text ?? "")) || multiplies(tokens, range)) return null;
  const best = words.findIndex(({ text }, index) => text === "cao" && words[index + 1]?.text === "nhất" && OWNERS.includes(words[index - 1]?.text ?? ""));
  return best > 0 ? { kind: "highest-only", range } : null;
}

/** "Không cộng dồn điểm", "(không tính cộng dồn các giải)", "Mỗi đơn vị chỉ được chấm một mức": only one of the options counts. */
function isSingle(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  cursor.symbol("(");
  if (cursor.word("mỗi") !== null || cursor.atAny(ASSESSED_UNITS)) cursor.phrase(ASSESSED_UNITS);
  const plain = cursor.phrase(NOT_ADDED) !== null;
  if (plain) while (cursor.wordOf(WHAT_ADDS) !== null) continue;
  else if (cursor.phrase(ONLY) === null || cursor.phrase(ONE) === null) return false;
  if (cursor.word("cho", "với", "trên") !== null) while (cursor.word("mỗi") !== null || cursor.symbol(",") !== null || cursor.phrase(ASSESSED_UNITS) !== null) continue;
  cursor.symbol(")");
  return cursor.atEnd;
}

const LEVELS = new PhraseList("mức", "khoảng", "loại", "hạng", "trường hợp", "nhóm", "bậc", "ngưỡng");
const SCORES_AT = new PhraseList("thì", "được", "tính", "chấm", "cho", "hưởng", "nhận", "điểm", "theo", "của", "ở");

/** "Tỷ lệ thuộc khoảng nào thì chấm theo khoảng đó", "Đạt mức nào được điểm mức đó": of the levels the one that holds. */
function isOwnLevel(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  cursor.symbol("(");
  while (cursor.peek()?.kind === "word" && !cursor.atAny(LEVELS)) cursor.take();
  if (changesMeaning(tokens, { from: range.from, to: cursor.index })) return false;
  const level = cursor.phrase(LEVELS);
  if (level === null || cursor.word("nào") === null) return false;
  cursor.symbol(",");
  while (cursor.phrase(SCORES_AT) !== null) continue;
  const same = cursor.phrase(LEVELS) === level && cursor.word("đó", "ấy") !== null;
  cursor.symbol(")");
  return same && cursor.atEnd;
}

function namesBest(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from + 1; index < range.to - 1; index++) if (tokens[index]?.text === "cao" && tokens[index + 1]?.text === "nhất") return true;
  return false;
}

function holds(tokens: readonly Token[], words: readonly string[]): boolean {
  return tokens.some(({ text }) => words.includes(text));
}
