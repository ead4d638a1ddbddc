import { hasConsequence } from "../words/disturbance";
import { closingPlainBracket } from "../../text/clauses/bracket";
import { isLetter, isSymbol, isWord, isWordOf, phraseAt } from "../../text/clauses/clause";
import { Cue, cuesIn, standsIn, TextCue } from "../../text/cue";
import { Cursor } from "../words/cursor";
import { KEPT } from "../award/bound-parser";
import { EXHAUSTION_CUE, EXHAUSTION_WORDS, isExhaustion } from "../award/exhaustion";
import { EXAMPLES } from "../words/labels";
import { takeOwner } from "../words/owners";
import { ELSEWHERE_CUE, ELSEWHERE_WORDS, isLossElsewhere, isScoredElsewhere } from "./elsewhere";
import { leaveOut } from "./left-out";
import type { Token, TokenRange } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";

const OPENINGS = new PhraseList("nếu", "trường hợp", "khi", "và", "nhưng");
const SUBJECTS = new PhraseList("tỷ lệ", "kết quả", "tỷ lệ %");
const EXCEEDS = new PhraseList("lớn hơn", "cao hơn", "vượt quá", "vượt", "trên", "quá");
/** What is done with a ratio, and the words around that: "thì chỉ được tính bằng", "thì lấy giá trị", "coi như". */
const COUNTING: readonly string[] = ["thì", "tính", "lấy", "coi", "xem", "bằng", "là", "quy"];
const AROUND: readonly string[] = ["chỉ", "vẫn", "cũng", "được", "như", "tròn", "giá", "trị", "về", "mức", "tối", "đa"];
const LIMITS = new PhraseList("tối đa không quá", "tối đa", "không vượt quá", "không quá");
/** Longer brackets hold something else. */
const MAX_REMARK = 16;

/** How far back the other end of a comparison is looked for. */
const ENDS_REACH = 24;

const ROUNDED = new PhraseList(...KEPT.phrases, "kết quả", "điểm số", "số điểm", "điểm", "được");
const ROUNDINGS = new PhraseList("làm tròn đến", "làm tròn tới", "làm tròn lấy", "làm tròn");
const PLACES = new PhraseList("chữ số thập phân", "số thập phân", "chữ số sau dấu phẩy", "số sau dấu phẩy", "chữ số phần thập phân", "chữ số lẻ", "chữ số");
/** The last words of these. */
const PLACE_ENDS: readonly string[] = PLACES.phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1));
const TWO: readonly string[] = ["2", "02", "hai"];

const FLOORS = new PhraseList("tối thiểu là", "tối thiểu bằng", "tối thiểu còn", "tối thiểu", "thấp nhất là", "thấp nhất bằng", "thấp nhất", "không thấp hơn", "không nhỏ hơn", "không dưới", "không ít hơn");

/** What rounding, examples, the end of a loss and one elsewhere begin with. */
const REMARK_WORDS: readonly string[] = [...[ROUNDINGS, EXAMPLES].flatMap(({ firstWords }) => firstWords), ...EXHAUSTION_WORDS, ...ELSEWHERE_WORDS];
/** A hundred or one, or nothing; no comma or point alone. */
const REMARK_FIGURES = /^(?=\d)0*(?:1|100)?(?:[.,]0*)*$/u;
const REMARK_CUE = new Cue(REMARK_WORDS, REMARK_FIGURES);
/** What a remark beside a sentence begins with. */
export const ASIDE_CUE = new TextCue(["(", ",", "và", "đồng"]);
export const REMARK_TEXT_CUE = new TextCue(REMARK_WORDS, REMARK_FIGURES);

const ROWS = new PhraseList("tiêu chí", "chỉ số");

/** Whether the words only say what holds anyway: a ratio above 100% counts as 100%, scores have two decimals and are not negative; or show the rule by an example. */
export function isIdleRemark(tokens: readonly Token[], range: TokenRange): boolean {
  const cues = cuesIn(tokens, range);
  if (!standsIn(cues, REMARK_CUE)) return false;
  if (isHundredRemark(tokens, range) || isRoundingRemark(tokens, range) || isFloorRemark(tokens, range) || isIdleExample(tokens, range)) return true;
  return (standsIn(cues, EXHAUSTION_CUE) && isExhaustion(tokens, range)) || (standsIn(cues, ELSEWHERE_CUE) && (isLossElsewhere(tokens, range) || isScoredElsewhere(tokens, range)));
}

/** "(ví dụ: Zalo, Facebook)": what an example gives may be another than what the rule gives. */
function isIdleExample(tokens: readonly Token[], range: TokenRange): boolean {
  return phraseAt(tokens, range.from, EXAMPLES) !== null && !hasConsequence(tokens, range);
}

/** "(điểm) tối thiểu là 0 điểm" */
function isFloorRemark(tokens: readonly Token[], range: TokenRange): boolean {
  const figure = isWord(tokens, range.to - 1, "điểm", "đ") ? range.to - 2 : range.to - 1;
  if (range.to - range.from > MAX_REMARK || tokens[figure]?.value !== 0) return false;
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(OPENINGS) !== null || cursor.phrase(ROUNDED) !== null || cursor.phrase(ROWS) !== null) continue;
  const owned = takeOwner(cursor);
  const floor = cursor.phrase(FLOORS);
  while (cursor.phrase(KEPT) !== null || takeOwner(cursor)) continue;
  cursor.word("là", "bằng");
  // "… cao nhất 10 điểm, thấp nhất 0 điểm", "Điểm của đơn vị thấp nhất là 0": both ends of a comparison.
  if (floor === null || cursor.peek()?.value !== 0 || (floor.startsWith("thấp nhất") && (owned || namesEndBefore(tokens, range.from)))) return false;
  cursor.take();
  return (cursor.word("điểm", "đ") !== null || tokens[range.from]?.text === "điểm") && cursor.atEnd;
}

/** Whether "cao nhất" or "thấp nhất" stands shortly before. */
function namesEndBefore(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - ENDS_REACH); back--) if (tokens[back]?.text === "nhất") return true;
  return false;
}

/** "(điểm) làm tròn đến 2 chữ số thập phân" */
function isRoundingRemark(tokens: readonly Token[], range: TokenRange): boolean {
  if (range.to - range.from > MAX_REMARK || !isWordOf(tokens, range.to - 1, PLACE_ENDS)) return false;
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(ROUNDED) !== null) continue;
  if (cursor.phrase(ROUNDINGS) === null || !TWO.includes(cursor.peek()?.text ?? "")) return false;
  cursor.take();
  return cursor.phrase(PLACES) !== null && cursor.atEnd;
}

function isHundredRemark(tokens: readonly Token[], range: TokenRange): boolean {
  // Both forms end with "100%" or 1.
  if (range.to - range.from > MAX_REMARK || range.to - range.from < 2 || !(isSymbol(tokens, range.to - 1, "%") || tokens[range.to - 1]?.value === 1)) return false;
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(OPENINGS) !== null) continue;
  // "Chỉ tính tối đa 100%"
  if (cursor.word("chỉ") !== null) cursor.word("tính");
  takeSubject(cursor);
  if (cursor.phrase(LIMITS) !== null) {
    while (cursor.word("được", "tính", "là", "bằng") !== null) continue;
    return takeHundred(cursor) && cursor.atEnd;
  }
  if ((cursor.symbol(">", "≥") === null && cursor.phrase(EXCEEDS) === null) || !takeHundred(cursor)) return false;
  cursor.symbol(",", ":");
  return takeCounting(cursor) && takeHundred(cursor) && cursor.atEnd;
}

/** "Tỷ lệ này", "K", "Giá trị K", "(a+b)/c", or nothing. */
function takeSubject(cursor: Cursor): void {
  if (cursor.at("giá trị")) cursor.index += 2;
  if (cursor.phrase(SUBJECTS) !== null) cursor.word("này");
  while (isLetter(cursor.peek()) || ["/", "+", "(", ")"].includes(cursor.peek()?.text ?? "")) cursor.take();
}

/** "thì chỉ được tính bằng", "lấy K =", "→" between the two figures; "thì được 1" may be a point. */
function takeCounting(cursor: Cursor): boolean {
  let counts = cursor.symbol("→") !== null;
  for (;;) {
    if (cursor.wordOf(COUNTING) !== null) counts = true;
    else if (cursor.wordOf(AROUND) === null) break;
  }
  takeSubject(cursor);
  if (cursor.symbol("=") !== null || cursor.word("bằng", "là") !== null) counts = true;
  return counts && !isWord(cursor.tokens, cursor.index - 1, "được");
}

/** "100%", or 1 where the ratio is no percentage. */
function takeHundred(cursor: Cursor): boolean {
  const value = cursor.peek()?.value;
  if (value !== 100 && value !== 1) return false;
  cursor.take();
  return (cursor.symbol("%") !== null) === (value === 100);
}

/** The tokens without idle remarks in brackets, or behind a comma up to the end: "Tỷ lệ = a/b (nếu > 100% thì tính 100%)", "…, làm tròn đến 2 chữ số thập phân". */
export function withoutIdleRemarks(tokens: readonly Token[]): readonly Token[] {
  return leaveOut(tokens, ASIDE_CUE, behindRemark);
}

/** Where the text goes on behind the idle remark that begins with this bracket, comma or "và"; null where none does. */
function behindRemark(tokens: readonly Token[], index: number): number | null {
  const sign = tokens[index]?.text;
  const first = sign === "(" || sign === "," ? index + 1 : index;
  const end = sign === "(" ? closingPlainBracket(tokens, index, index + MAX_REMARK + 1) : sign === "," || sign === "và" || sign === "đồng" ? ending(tokens, index) : null;
  if (end === null || !(first === index ? isLossElsewhere : isIdleRemark)(tokens, { from: first, to: end })) return null;
  return sign === "(" ? end + 1 : end;
}

/** Where the words behind a comma end with their sentence or line. */
function ending(tokens: readonly Token[], comma: number): number | null {
  for (let index = comma + 1; index <= comma + MAX_REMARK; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "newline" || isSymbol(tokens, index, ".", ";")) return index;
    if (isSymbol(tokens, index, "(", ")", ":")) return null;
  }
  return null;
}
