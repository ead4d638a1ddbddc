import { changesMeaning, multiplies } from "../words/adjustment";
import { Cue } from "../../text/cue";
import { Cursor } from "../words/cursor";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { PhraseList } from "../../text/words/phrase-list";
import { isSymbol, isWord } from "../../text/clauses/clause";
import type { Statement } from "../statement/statement";
import type { Token, TokenRange } from "../../text/token";

/** What the best alone gives, and what is compared with the best. */
export const SUPERLATIVE_CUE = new Cue(["nhất", "đầu", "dồn", "chỉ", "nào", "hơn"]);

const VERBS: readonly string[] = ["tính", "lấy", "chấm", "hưởng", "chọn", "dụng"];
/** That several options may hold at once. */
const SEVERAL: readonly string[] = ["nhiều", "chỉ", "đồng", "cùng", "cả"];
const NOT_ADDED = new PhraseList(...["không", "không được", "không tính", "không được tính", "không tính điểm"].map((no) => `${no} cộng dồn`));
const WHAT_ADDS: readonly string[] = ["điểm", "số", "các", "giữa", "mức", "giải", "nội", "dung", "với", "nhau"];
/** What is done with the one option that counts, and the words around that; one of the verbs has to be there. */
const PICKING = new PhraseList("tính", "chấm", "xét", "lấy", "hưởng", "xác định", "áp dụng", "lựa chọn", "tích chọn", "chọn", "đánh dấu", "xếp", "đánh giá", "chia", "phân", "gồm", "có");
const AROUND: readonly string[] = ["chỉ", "được", "phép", "điểm", "ở", "theo", "vào", "cho", "làm", "thành", "thang"];
const ONES: readonly string[] = ["một", "1", "01"];
const NUMBERS: ReadonlyMap<string, number> = new Map([["hai", 2], ["ba", 3], ["bốn", 4], ["năm", 5]]);
/** What the options are called of which one is picked; of the first ones only one can hold, however many there are. */
const OPTIONS = new PhraseList("mức điểm", "mức độ", "mức", "cấp độ", "bậc", "phương án", "trường hợp", "lựa chọn", "đáp án", "ô", "nội dung", "hình thức", "mục", "tiêu chí");
const LEVELS_APART: readonly string[] = ["mức điểm", "mức độ", "mức", "cấp độ", "bậc"];
export const PICK_CUE = new Cue(["(", "mỗi", ...AROUND, ...PICKING.firstWords, ...ASSESSED_UNITS.firstWords]);
/** "Chấm theo 3 mức"; "chỉ được chấm hai mức" counts two of them. */
const DIVIDING: readonly string[] = ["theo", "chia", "phân", "gồm", "có", "thang"];
const LIMITING: readonly string[] = ["chỉ", "được", "chọn", "lấy", "hưởng"];
const BEHIND: readonly string[] = ["sau", "đây", "dưới", "trên", "nêu", "như", "tương", "ứng", "duy", "nhất", "phù", "hợp", "thôi"];
const OWNERS: readonly string[] = ["mức", "điểm", "cấp", "chí", "dung", "định", "giải", "loại", "hạng"];

/** "Trường hợp đạt nhiều mức thì tính điểm theo mức cao nhất": of the options that hold only the best counts. Null: no such clause. */
export function parseHighestOnly(tokens: readonly Token[], range: TokenRange): Statement | null {
  if (isSingle(tokens, range) || isOwnLevel(tokens, range)) return { kind: "highest-only", range };
  if (!namesBest(tokens, range)) return null;
  const bracketed = isSymbol(tokens, range.from, "(") && isSymbol(tokens, range.to - 1, ")");
  const words = tokens.slice(bracketed ? range.from + 1 : range.from, bracketed || tokens[range.to - 1]?.text === ":" ? range.to - 1 : range.to);
  // "theo 01 mức cao nhất"
  if (words.some(({ kind, text, value }, index) => (kind === "number" && !(value === 1 && OWNERS.includes(words[index + 1]?.text ?? "")) && words[index - 1]?.text !== "cả") || (kind === "symbol" && text !== ",")) || !holds(words, VERBS) || !(holds(words, SEVERAL) || [...VERBS, "điểm"].includes(words[0]?.text ?? "")) || multiplies(tokens, range)) return null;
  const best = words.findIndex(({ text }, index) => text === "cao" && isBest(words, index + 1) && OWNERS.includes(words[index - 1]?.text ?? ""));
  return best > 0 ? { kind: "highest-only", range } : null;
}

/** "Mỗi đơn vị chỉ được chấm một mức", "(chọn 1 trong 3 phương án sau)", "Chấm theo 3 mức:": one of so many options counts. Null: no such clause. */
export function parsePick(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  cursor.symbol("(");
  cursor.word("mỗi");
  while (cursor.phrase(ASSESSED_UNITS) !== null) cursor.symbol(",");
  let picks = false;
  for (;;) {
    if (cursor.phrase(PICKING) !== null) picks = true;
    else if (cursor.wordOf(AROUND) === null) break;
  }
  const lead = tokens.slice(range.from, cursor.index).map(({ text }) => text);
  const one = cursor.peek();
  const number = takeNumber(cursor);
  if (!picks || number === null || one === undefined) return null;
  const several = ONES.includes(one.text) && cursor.word("trong") !== null;
  if (several) while (cursor.word("số", "các", "những") !== null) continue;
  const items = several ? takeNumber(cursor) : number > 1 ? number : null;
  const option = cursor.phrase(OPTIONS);
  const divided = LEVELS_APART.includes(option ?? "") && lead.some((word) => DIVIDING.includes(word)) && !lead.some((word) => LIMITING.includes(word));
  if (option === null || (number > 1 && !divided)) return null;
  cursor.word("điểm");
  while (cursor.wordOf(BEHIND) !== null) continue;
  if (cursor.word("cho", "với") !== null) while (cursor.word("mỗi") !== null || cursor.symbol(",") !== null || cursor.phrase(ASSESSED_UNITS) !== null) continue;
  while (cursor.symbol(")", ":", ".") !== null) continue;
  return cursor.atEnd ? { kind: "highest-only", range, ...(items === null ? {} : { items }) } : null;
}

function takeNumber(cursor: Cursor): number | null {
  const token = cursor.peek();
  const value = token?.kind === "number" ? token.value : ONES.includes(token?.text ?? "") ? 1 : (NUMBERS.get(token?.text ?? "") ?? Number.NaN);
  if (!Number.isInteger(value) || value < 1) return null;
  cursor.take();
  return value;
}

/** "Không cộng dồn điểm", "(không tính cộng dồn các giải)": only one of the options counts. */
function isSingle(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  cursor.symbol("(");
  if (cursor.word("mỗi") !== null || cursor.atAny(ASSESSED_UNITS)) cursor.phrase(ASSESSED_UNITS);
  if (cursor.phrase(NOT_ADDED) === null) return false;
  while (cursor.wordOf(WHAT_ADDS) !== null) continue;
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

/** "nhất", or "hơn" of the two that hold: "có cả hai loại thì lấy mức cao hơn". */
function isBest(words: readonly Token[], index: number): boolean {
  return words[index]?.text === "nhất" || (words[index]?.text === "hơn" && words.some(({ text }, place) => text === "cả" && (words[place + 1]?.text === "hai" || words[place + 1]?.value === 2)));
}

function namesBest(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from + 1; index < range.to - 1; index++) if (tokens[index]?.text === "cao" && isWord(tokens, index + 1, "nhất", "hơn")) return true;
  return false;
}

function holds(tokens: readonly Token[], words: readonly string[]): boolean {
  return tokens.some(({ text }) => words.includes(text));
}
