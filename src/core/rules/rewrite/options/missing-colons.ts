import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf } from "../../text/clauses/clause";
import { signToken, type Token, type TokenRange } from "../../text/token";
import { DATES, listItems, pointsAt, type ListItem } from "./list-items";

/** What begins something else than a level or an option. */
const OTHER_STARTS: readonly string[] = ["tổng", "cộng", "trừ", "thưởng", "phạt", "mức", "thang", "mỗi", "cứ", "khung", "tối", "được", "đạt", "hệ", "thêm", "riêng", "ghi", "lưu", "điểm"];
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
  const items = listItems(tokens);
  if (!items.some(({ award, stated }) => award !== null && !stated)) return tokens;
  const scale = descends(tokens, items, max);
  const places = new Set(items.flatMap((item, index) => (item.award !== null && (scale || lacksColon(tokens, items, index)) ? [item.award] : [])));
  return places.size === 0 ? tokens : tokens.flatMap((token, index) => (places.has(index) ? [signToken(":", token.start, token.start), token] : [token]));
}

/** "Đúng mẫu 2 điểm⏎Chậm 1 điểm⏎Không công khai 0 điểm" of 2: items without a sign that give less and less, from all the points to none. */
function descends(tokens: readonly Token[], items: readonly ListItem[], max: number | undefined): boolean {
  let last = Number.POSITIVE_INFINITY;
  for (const { range, award, stated } of items) {
    if (award === null || stated || !isPlain(tokens, { from: range.from, to: award })) return false;
    const points = pointsAt(tokens, award, max);
    if (!(points < last) || (last === Number.POSITIVE_INFINITY && points !== max)) return false;
    last = points;
  }
  return last === 0 && items[0] !== undefined && items.length > 1 && !headsOthers(tokens, items[0], items.slice(1), max);
}

/** Whether an item is one of those beside it, and no heading of what stands below. */
function lacksColon(tokens: readonly Token[], items: readonly ListItem[], index: number): boolean {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (item?.award == null || item.stated || !isPlain(tokens, { from: item.range.from, to: item.award })) return false;
  const besides = [before, after].filter((one) => one?.award != null && one.bullet === item.bullet);
  const own = tells(tokens, item);
  if (!besides.some((one) => one !== undefined && (one.stated || (own && tells(tokens, one))))) return false;
  if (own) return true;
  return (after === undefined || besides.includes(after)) && (before === undefined || besides.includes(before)) && !headsOthers(tokens, item, items.slice(index + 1));
}

/** Whether an item says by bounds, or by what is done or not, which case it is. */
function tells(tokens: readonly Token[], { range, award }: ListItem): boolean {
  return award !== null && (isWordOf(tokens, range.from, STATES) || holdsBound(tokens, { from: range.from, to: award }));
}

/** "Báo cáo 3 điểm⏎Đủ: 3 điểm", "Báo cáo 5 điểm⏎Đủ: 3 điểm⏎Đúng hạn: 2 điểm": a heading with what those below it give, the best or all of them. */
function headsOthers(tokens: readonly Token[], { award }: ListItem, below: readonly ListItem[], max?: number): boolean {
  const [own, ...others] = [award, ...below.map((one) => one.award)].map((place) => (place === null ? Number.NaN : pointsAt(tokens, place, max)));
  let sum = 0;
  return others[0] === own || others.some((points) => (sum += points) === own);
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
