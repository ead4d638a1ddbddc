import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { isWord, isWordOf, phraseAt, phraseLength, textOf } from "../../text/clauses/clause";
import { cuesOf, standsIn, TextCue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { wordToken, type Token, type TokenRange } from "../../text/token";

/** "chi nhánh cấp 2 loại I" is longer than what a text calls its units again and again. */
const MAX_UNIT = 4;
const PLURALS: readonly string[] = ["các", "những"];
const OTHERS = new PhraseList("khác", "còn lại");
/** Before "nhất". */
const DEGREES: readonly string[] = ["cao", "thấp", "lớn", "nhỏ", "nhiều", "ít", "ngắn"];
/** Behind a unit: what it has, or that it is the best. */
const HOLDERS: readonly string[] = ["có", "đạt", ...DEGREES];
/** Figures, levels and times have a highest one too, and a unit's name holds none of the other words. */
const NO_UNITS: readonly string[] = ["số", "tổng", "tỷ", "điểm", "giá", "mức", "trường", "kết", "thứ", "hạng", "loại", "tiêu", "chỉ", "nội", "phần", "mục", "năm", "tháng", "quý", "kỳ", "tuần", "ngày", "lần", "đợt", "phương", "cách", "nếu", "khi", "thì", "được", "là", "và", "của", "có", "đạt", "không", "chưa", "nhất", "còn", "khác", "các", "những", "theo", "với", "này", "đó", "trên", "trong", "nước"];

export const COMPARED_UNIT_CUE = new TextCue(["nhất"]);

/** "Chi nhánh có tỷ lệ cao nhất …; các chi nhánh còn lại …": what a text calls those that it compares, spelled "đơn vị". */
export function withComparedUnits(tokens: readonly Token[]): readonly Token[] {
  const names = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const unit = unitAt(tokens, index);
    if (unit !== null) names.add(textOf(tokens, unit));
  }
  const [name, ...others] = names;
  const compares = name !== undefined && others.length === 0 && standsIn(cuesOf(tokens), COMPARED_UNIT_CUE);
  return compares ? withUnit(tokens, name) : tokens;
}

/** The name behind "các" and before "còn lại", or behind "của" and before "cao nhất" or "có …". Null: none stands here. */
function unitAt(tokens: readonly Token[], index: number): TokenRange | null {
  const plural = isWordOf(tokens, index, PLURALS);
  if (!plural && !isWord(tokens, index, "của")) return null;
  const from = index + 1;
  let to = from;
  while (to < from + MAX_UNIT && tokens[to]?.kind === "word" && !isWordOf(tokens, to, NO_UNITS) && !isWordOf(tokens, to, DEGREES)) to++;
  const named = plural ? phraseAt(tokens, to, OTHERS) !== null : isSuperlative(tokens, to) || isWord(tokens, to, "có");
  return to > from && named && phraseAt(tokens, from, ASSESSED_UNITS) === null ? { from, to } : null;
}

function isSuperlative(tokens: readonly Token[], index: number): boolean {
  return isWordOf(tokens, index, DEGREES) && isWord(tokens, index + 1, "nhất");
}

function withUnit(tokens: readonly Token[], name: string): readonly Token[] {
  const length = phraseLength(name);
  const units: Token[] = [];
  let count = 0;
  for (let index = 0; index < tokens.length; index++) {
    const [first, last] = [tokens[index], tokens[index + length - 1]];
    if (first === undefined) continue;
    const stands = last !== undefined && textOf(tokens, { from: index, to: index + length }) === name && isUnit(tokens, index, index + length);
    if (stands) {
      units.push(wordToken("đơn", first.capital, first.start, last.end), wordToken("vị", false, last.end, last.end));
      count++;
      index += length - 1;
    } else units.push(first);
  }
  return count > 1 ? units : tokens;
}

/** Behind "của" or "các", or before what a unit has. */
function isUnit(tokens: readonly Token[], from: number, to: number): boolean {
  return isWord(tokens, from - 1, "của") || isWordOf(tokens, from - 1, PLURALS) || (isWordOf(tokens, to, HOLDERS) && (tokens[from - 1] === undefined || tokens[from - 1]?.kind !== "word"));
}
