import { AMOUNT_WORDS, parseAmount, type Amount } from "../term/amount";
import type { Cursor } from "../words/cursor";
import { PhraseList } from "../../text/words/phrase-list";

const RANKS = new PhraseList("vị trí thứ", "hạng thứ", "vị trí", "thứ hạng", "thứ", "hạng");
const ORDINALS: Readonly<Record<string, number>> = { "nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10 };
const ORDINAL_WORDS: readonly string[] = Object.keys(ORDINALS);
/** Without any of these words and without a digit there is no figure. */
export const FIGURE_WORDS: readonly string[] = [...AMOUNT_WORDS, ...ORDINAL_WORDS];

/** Behind one of these a number names a grade, a date or a document, or is compared. */
export const NUMBERED: readonly string[] = [
  "mức", "độ", "cấp", "loại", "hạng", "bậc", "nhóm", "lớp", "khối", "chí", "đợt", "khu", "vùng", "năm", "ngày", "tháng", "quý", "đoạn", "số", "thứ", "lần", "điều", "khoản", "phần", "định", "án", "giờ", "trước", "sau", "đến", "tới", "trong", "vào", "từ", "sớm", "chậm", "muộn", "quá", "hơn", "và", "hoặc",
];

/** They stand between a deed and how often it was done. */
export const COUNT_LINKS: readonly string[] = ["cả", "đủ", "được", "có", "cho", "đạt", "là"];

/** An amount, or a place in a ranking: "thứ 4", "hạng nhất". */
export function parseFigure(cursor: Cursor): Amount | null {
  const ranked = cursor.phrase(RANKS) !== null || ["thứ", "hạng"].includes(cursor.before()?.text ?? "");
  const ordinal = ranked ? cursor.wordOf(ORDINAL_WORDS) : null;
  return ordinal === null ? parseAmount(cursor) : { kind: "plain", value: ORDINALS[ordinal] ?? Number.NaN };
}

/** "75% điểm tối đa", "1/2 số điểm": what is given rather than what is compared. */
export function sharesPoints(cursor: Cursor, amount: Amount): boolean {
  const share = amount.kind === "percent" || cursor.before(2)?.text === "/";
  return share && (cursor.at("điểm tối đa") || cursor.at("số điểm") || cursor.at("tổng điểm") || cursor.at("tổng số điểm"));
}
