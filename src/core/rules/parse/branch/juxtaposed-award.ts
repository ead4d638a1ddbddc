import { NOTHING, parseAward } from "../award/award-parser";
import { Cursor } from "../words/cursor";
import type { Names } from "../words/names";
import { isOptionHead } from "../guard/option-head";
import type { Statement } from "../statement/statement";
import { someTerm, type Term } from "../term/term";
import { isSymbol, isWord, phraseAt, phraseLength } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { TURNING_POINTS } from "../../text/words/before-points";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { speaksOfScores } from "../../text/words/vocabulary";

/** With these no condition begins whose points stand right behind it. */
const SCORE_STARTS: readonly string[] = ["tổng", "cộng", "trừ", "thưởng", "phạt", "mức", "thang", "mỗi", "cứ", "khung", "tối", "được", "đạt", "hệ"];
/** Before a number of points these limit it, compare with it or take it away. */
const LIMITERS: readonly string[] = [
  "đa", "thiểu", "nhất", "quá", "hơn", "trên", "dưới", "từ", "đến", "trừ", "cộng", "thêm", "giảm", "còn", "bằng", "là", "đủ", "mỗi", "khoảng", "gần", "tổng", "số", "mức", "thang", "và", "hoặc", "cứ", "vượt", "mất", "thưởng", "bớt", "tại", "ở", "theo",
];

/** A number behind one of them is a date or a grade: "sau tháng 3", "cấp độ 1". */
const DATES: readonly string[] = ["tháng", "quý", "ngày", "năm"];
/** "2/3 x điểm tối đa của …" is longer. */
const LONGEST_SHARE = 8;
const GRADES: readonly string[] = ["mức", "độ", "cấp", "loại", "hạng", "nhóm"];

/** Words with what they give right behind them, without a sign. Null: no such clause. */
export function parseWithoutSign(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  return parseJuxtaposed(tokens, range, names) ?? parseNothing(tokens, range);
}

/** "Đã có 5 điểm", "Đã có 1/2 điểm tối đa": the points stand right behind the words. */
function parseJuxtaposed(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const given = pointsAtEnd(tokens, range) ?? shareAtEnd(tokens, range, names);
  if (given === null) return null;
  const head = { from: range.from, to: given.from };
  const words = tokens.slice(head.from, head.to);
  const states = words.length > 0 && statesOption(words) && !SCORE_STARTS.includes(words[0]?.text ?? "") && (!endsInLimiter(words, given.award.kind === "points") || endsInName(tokens, head));
  const worst = given.award.kind === "points" && given.award.value === 0 && namesWorst(tokens, head);
  const tells = (states && isOptionHead(tokens, head)) || (worst && !speaksOfScores(tokens, head));
  return tells ? { kind: "branch", range, guard: null, head, award: given.award, added: false } : null;
}

/** What the words before it give, and where it begins. */
interface Given {
  readonly from: number;
  readonly award: Term;
}

function pointsAtEnd(tokens: readonly Token[], { to }: TokenRange): Given | null {
  const figure = tokens[to - 2];
  if (figure?.kind !== "number" || Number.isNaN(figure.value) || !isWord(tokens, to - 1, "điểm", "đ")) return null;
  return { from: to - 2, award: { kind: "points", value: figure.value } };
}

/** "3/10*Điểm tối đa", "1/2 số điểm": "60% điểm tối đa" behind words may be their figure with its award. */
function shareAtEnd(tokens: readonly Token[], { from, to }: TokenRange, names: Names): Given | null {
  if (!isWord(tokens, to - 1, "đa", "điểm") || tokens[to - 2]?.kind === "number") return null;
  for (let index = to - 2; index > Math.max(from, to - LONGEST_SHARE); index--) {
    if (!isSymbol(tokens, index, "/") || tokens[index - 1]?.kind !== "number") continue;
    const award = parseAward(new Cursor(tokens, { from: index - 1, to }), names);
    return award?.kind === "binary" && award.operator === "*" && someTerm(award, ({ kind }) => kind === "max") ? { from: index - 1, award } : null;
  }
  return null;
}

/** Words, with commas and dates between them, and brackets of nothing but words: "Tủ sách điện tử (mã QR)". */
function statesOption(words: readonly Token[]): boolean {
  let depth = 0;
  return words.every(({ kind, text }, index) => {
    if (text === "(") return index > 0 && ++depth === 1;
    if (text === ")") return --depth === 0 && words[index - 1]?.text !== "(";
    return kind === "word" || (text === "," && index > 0) || (text === "/" && depth > 0) || (kind === "number" && DATES.includes(words[index - 1]?.text ?? ""));
  }) && depth === 0;
}

/** "thấp nhất", "đơn vị ít nhất"; "ít nhất" alone may limit the points. */
function namesWorst(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const unit = phraseAt(tokens, from, ASSESSED_UNITS);
  const end = from + (unit === null ? 0 : phraseLength(unit));
  return to - end === 2 && tokens[end + 1]?.text === "nhất" && (["thấp", "cao"].includes(tokens[end]?.text ?? "") || (unit !== null && ["ít", "nhỏ", "nhiều", "lớn"].includes(tokens[end]?.text ?? "")));
}

/** "từ | 5 điểm", "đủ | 5 điểm", "thư viện số | 5 điểm"; "hạng thứ nhất" and "đầy đủ" limit nothing, and no share is a number. */
function endsInLimiter(words: readonly Token[], numbers: boolean): boolean {
  const [before, last] = [words[words.length - 2]?.text ?? "", words[words.length - 1]?.text ?? ""];
  if (last === "số" && !numbers) return false;
  return (LIMITERS.includes(last) || TURNING_POINTS.includes(last)) && before !== "thứ" && !(before === "đầy" && last === "đủ");
}

/** The "bản đồ số" of "không có bản đồ số 0 điểm", which the text speaks of elsewhere: "số" counts no points. */
function endsInName(tokens: readonly Token[], { to }: TokenRange): boolean {
  const before = tokens[to - 2];
  return isWord(tokens, to - 1, "số") && before?.kind === "word" && tokens.some(({ text }, index) => index !== to - 2 && text === before.text && isWord(tokens, index + 1, "số") && tokens[index + 2]?.kind !== "number");
}

/** "Không triển khai không có điểm": behind the words that nothing is given. */
function parseNothing(tokens: readonly Token[], range: TokenRange): Statement | null {
  for (let index = range.from + 1; index < range.to; index++) {
    const nothing = phraseAt(tokens, index, NOTHING);
    if (nothing === null) continue;
    const head = { from: range.from, to: index };
    const words = tokens.slice(head.from, head.to);
    const tells = index + phraseLength(nothing) === range.to && words.every((_, place) => only(words, place)) && !SCORE_STARTS.includes(words[0]?.text ?? "") && isOptionHead(tokens, head);
    return tells ? { kind: "branch", range, guard: null, head, award: { kind: "points", value: 0 }, added: false } : null;
  }
  return null;
}

/** A word, a comma, or part of a date or a grade: "ngày 30/6", "cấp độ 1". */
function only(words: readonly Token[], place: number): boolean {
  const [before, token] = [words[place - 1], words[place]];
  if (token?.kind === "number") return [...DATES, ...GRADES, "/"].includes(before?.text ?? "");
  return token?.kind === "word" || token?.text === "," || (token?.text === "/" && before?.kind === "number" && words[place + 1]?.kind === "number");
}
