import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { BULLETS } from "../../text/clauses/line-start";
import { signToken, type Token, type TokenRange } from "../../text/token";
import { TURNING_POINTS } from "../../text/words/before-points";
import { PhraseList } from "../../text/words/phrase-list";

/** One item of a list: a line, or what a semicolon ends. */
interface Item {
  /** The bullet, or "" where there is none. */
  readonly bullet: string;
  /** Its words, without the bullet and the full stop. */
  readonly range: TokenRange;
  /** Where the award that ends it begins. Null: it ends in something else. */
  readonly award: number | null;
  /** Whether a sign stands before the award. */
  readonly stated: boolean;
}

const SIGNS: readonly string[] = [":", "=", "→", "⇒", "-"];
const WHOLE = new PhraseList("điểm tối đa", "số điểm tối đa", "tổng số điểm", "tổng điểm", "số điểm");
/** "1/2 số điểm tối đa" takes no more tokens. */
const LONGEST_AWARD = 8;
const PERCENT = 100;
/** What begins something else than a level or an option. */
const OTHER_STARTS: readonly string[] = ["tổng", "cộng", "trừ", "thưởng", "phạt", "mức", "thang", "mỗi", "cứ", "khung", "tối", "được", "đạt", "hệ", "thêm", "riêng", "ghi", "lưu", "điểm"];
/** Behind them points are limited, compared, counted or taken away. */
const LIMITERS: readonly string[] = [
  "đa", "thiểu", "nhất", "quá", "hơn", "trên", "dưới", "từ", "đến", "trừ", "cộng", "thêm", "giảm", "còn", "bằng", "là", "đủ", "mỗi", "khoảng", "gần", "tổng", "số", "mức", "thang", "và", "hoặc", "cứ",
  "vượt", "mất", "thưởng", "được", "đạt", "tính", "chấm", "cho", "thì", "không", "chưa", "hưởng", "lấy", "ghi", "cấp", "độ", "loại", "nhóm", "lần", "thứ", "bớt", "tại", "ở", "theo",
];
/** A figure behind one of them is a date or a time; no share is. */
const DATES: readonly string[] = ["tháng", "quý", "ngày", "năm"];
/** A figure behind one of them, or behind a sign, is whole; behind another word it may be the first half of the points: "Chậm 7 5 điểm". */
const BEFORE_FIGURES: readonly string[] = ["từ", "đến", "tới", "dưới", "trên", "hạng", "thứ", "cấp", "độ", "mức", "loại", "nhóm", ...DATES];
/** No such thing stands in the words of a level or an option. */
const OTHER_SIGNS: readonly string[] = [":", "=", "→", "⇒", "*", "+"];
const OTHER_WORDS: readonly string[] = ["điểm", "đ", "mỗi", "cứ", "thì", "trừ", "cộng", "nhân", "chia", "tính"];
/** With these a state is told, and no heading. */
const STATES: readonly string[] = ["đã", "chưa", "có", "không", "đang", "hoàn", "hằng", "hàng"];
const BOUNDS: readonly string[] = ["từ", "trên", "dưới", "đạt", "đến", "hạng", "trước", "sau", "chậm", "muộn"];

/** "Hằng tháng: điểm tối đa⏎Hằng quý 1/2 điểm tối đa", "Từ 80%: 5 điểm; từ 50% đến dưới 80% 3 điểm": points at the end of an item get their sign where those beside it have one, or are told by bounds and states as it is. */
export function withMissingColons(tokens: readonly Token[], max?: number): readonly Token[] {
  const items = itemsOf(tokens, sharesInPercent(tokens));
  if (!items.some(({ award, stated }) => award !== null && !stated)) return tokens;
  const scale = descends(tokens, items, max);
  const places = new Set(items.flatMap((item, index) => (item.award !== null && (scale || lacksColon(tokens, items, index)) ? [item.award] : [])));
  return places.size === 0 ? tokens : tokens.flatMap((token, index) => (places.has(index) ? [signToken(":", token.start, token.start), token] : [token]));
}

/** "Đúng mẫu 2 điểm⏎Chậm 1 điểm⏎Không công khai 0 điểm" of 2: items without a sign that give less and less, from all the points to none. */
function descends(tokens: readonly Token[], items: readonly Item[], max: number | undefined): boolean {
  let last = Number.POSITIVE_INFINITY;
  for (const { range, award, stated } of items) {
    if (award === null || stated || !isPlain(tokens, { from: range.from, to: award })) return false;
    const points = pointsAt(tokens, award, max);
    if (!(points < last) || (last === Number.POSITIVE_INFINITY && points !== max)) return false;
    last = points;
  }
  return last === 0 && items[0] !== undefined && items.length > 1 && !headsOthers(tokens, items[0], items.slice(1), max);
}

/** What is given there: "5 điểm", "1/2 điểm tối đa", "50% số điểm", "điểm tối đa". */
function pointsAt(tokens: readonly Token[], index: number, max = Number.NaN): number {
  const value = tokens[index]?.value ?? Number.NaN;
  if (tokens[index]?.kind !== "number") return max;
  if (isSymbol(tokens, index + 1, "%")) return (value / PERCENT) * max;
  return isSymbol(tokens, index + 1, "/") ? (value / (tokens[index + 2]?.value ?? Number.NaN)) * max : value;
}

/** Whether an item is one of those beside it, and no heading of what stands below. */
function lacksColon(tokens: readonly Token[], items: readonly Item[], index: number): boolean {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (item?.award == null || item.stated || !isPlain(tokens, { from: item.range.from, to: item.award })) return false;
  const besides = [before, after].filter((one) => one?.award != null && one.bullet === item.bullet);
  const own = tells(tokens, item);
  if (!besides.some((one) => one !== undefined && (one.stated || (own && tells(tokens, one))))) return false;
  if (own) return true;
  return (after === undefined || besides.includes(after)) && (before === undefined || besides.includes(before)) && !headsOthers(tokens, item, items.slice(index + 1));
}

/** Whether an item says by bounds, or by what is done or not, which case it is. */
function tells(tokens: readonly Token[], { range, award }: Item): boolean {
  return award !== null && (isWordOf(tokens, range.from, STATES) || holdsBound(tokens, { from: range.from, to: award }));
}

/** "Báo cáo 3 điểm⏎Đủ: 3 điểm", "Báo cáo 5 điểm⏎Đủ: 3 điểm⏎Đúng hạn: 2 điểm": a heading with what those below it give, the best or all of them. */
function headsOthers(tokens: readonly Token[], { award }: Item, below: readonly Item[], max?: number): boolean {
  const [own, ...others] = [award, ...below.map((one) => one.award)].map((place) => (place === null ? Number.NaN : pointsAt(tokens, place, max)));
  let sum = 0;
  return others[0] === own || others.some((points) => (sum += points) === own);
}

/** Whether several shares of the points are told in percent, and nothing that is compared. */
function sharesInPercent(tokens: readonly Token[]): boolean {
  let shares = 0;
  for (let index = 1; index < tokens.length; index++) {
    if (!isSymbol(tokens, index, "%")) continue;
    if (shareEnd(tokens, index - 1) === null) return false;
    shares++;
  }
  return shares > 1;
}

function itemsOf(tokens: readonly Token[], percent: boolean): readonly Item[] {
  const items: Item[] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.kind !== "newline" && !isSymbol(tokens, index, ";") && !endsSentence(tokens, index)) continue;
    if (index > start) items.push(itemOf(tokens, { from: start, to: index }, percent));
    start = index + 1;
  }
  return items;
}

/** The stop of "… ký 5 điểm. Văn bản do …". */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, ".") && isWord(tokens, index - 1, "điểm", "đ", "đa") && tokens[index + 1]?.capital === true;
}

function itemOf(tokens: readonly Token[], { from, to }: TokenRange, percent: boolean): Item {
  const mark = markEnd(tokens, from);
  const range = { from: mark, to: isSymbol(tokens, to - 1, ".", ",") ? to - 1 : to };
  const award = awardIn(tokens, range, percent);
  return { bullet: mark > from ? (tokens[mark - 1]?.text ?? "") : "", range, award, stated: award !== null && isSymbolOf(tokens, award - 1, SIGNS) };
}

/** Where the words of an item begin behind "-", "1)" or "a.". */
function markEnd(tokens: readonly Token[], from: number): number {
  if (isSymbolOf(tokens, from, BULLETS)) return from + 1;
  return isSymbol(tokens, from + 1, ")", ".") && (tokens[from]?.kind === "number" || isLetter(tokens[from])) ? from + 2 : from;
}

/** The first place behind which an item only says what it gives. Null: there is none, or the figure there belongs to the words before it. */
function awardIn(tokens: readonly Token[], { from, to }: TokenRange, percent: boolean): number | null {
  let index = Math.max(from + 1, to - LONGEST_AWARD);
  while (index < to && awardEnd(tokens, index) !== to && !(percent && shareEnd(tokens, index) === to)) index++;
  const share = isSymbol(tokens, index + 1, "/", "%");
  return index === to || isWordOf(tokens, index - 1, LIMITERS) || isWordOf(tokens, index - 1, TURNING_POINTS) || (!share && isWordOf(tokens, index - 1, DATES) && !isWord(tokens, index - 2, "hằng", "hàng")) ? null : index;
}

/** Where "5 điểm", "1/2 điểm tối đa" or "điểm tối đa" ends; a percentage before it may be that of the condition. */
function awardEnd(tokens: readonly Token[], index: number): number | null {
  const figure = tokens[index]?.kind === "number";
  if (figure && isWord(tokens, index + 1, "điểm", "đ")) return index + 2;
  if (figure && !(isSymbol(tokens, index + 1, "/") && tokens[index + 2]?.kind === "number")) return null;
  const share = figure ? index + 3 : index;
  const whole = figure && isSymbol(tokens, share, "*") ? share + 1 : share;
  const words = phraseAt(tokens, whole, WHOLE);
  return words === null || (!figure && words !== "điểm tối đa") ? null : whole + phraseLength(words);
}

/** Where "50% điểm tối đa", "50% × số điểm" or "50% điểm" ends. */
function shareEnd(tokens: readonly Token[], index: number): number | null {
  if (tokens[index]?.kind !== "number" || !isSymbol(tokens, index + 1, "%")) return null;
  const whole = isSymbol(tokens, index + 2, "*") || isWord(tokens, index + 2, "x") ? index + 3 : index + 2;
  const words = phraseAt(tokens, whole, WHOLE);
  if (words !== null) return whole + phraseLength(words);
  return isWord(tokens, whole, "điểm") ? whole + 1 : null;
}

/** Words and bounds without a sign of their own, points or things that are counted one by one. */
function isPlain(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (isWordOf(tokens, from, OTHER_STARTS)) return false;
  for (let index = from; index < to; index++) if (isSymbolOf(tokens, index, OTHER_SIGNS) || isWordOf(tokens, index, OTHER_WORDS)) return false;
  const last = tokens[to - 1];
  if (last?.kind === "number" && tokens[to]?.kind === "number" && tokens[to - 2]?.kind === "word" && !isWordOf(tokens, to - 2, BEFORE_FIGURES)) return false;
  if (isSymbol(tokens, to - 1, "%") && tokens[to]?.kind === "word") return comparesFigure(tokens, { from, to });
  // "50% x 6 điểm"
  return (last?.kind === "word" && !isLetter(last)) || last?.kind === "number" || isSymbol(tokens, to - 1, "%", ")");
}

/** "Từ 60% điểm tối đa"; "hoàn thành 60% điểm tối đa" may give a share of the points. */
function comparesFigure(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const sides = isSymbol(tokens, to - 3, "<", "≤", ">", "≥") || isWord(tokens, to - 3, "từ", "trên", "dưới");
  return to - 3 >= from && sides;
}

function holdsBound(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isWordOf(tokens, index, BOUNDS) || isSymbolOf(tokens, index, COMPARISONS)) return true;
  return false;
}
