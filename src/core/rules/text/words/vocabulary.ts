import { givesAt, isSymbol, isWord, phraseAt } from "../clauses/clause";
import { WordCue } from "../cue";
import type { Token, TokenRange } from "../token";
import { PhraseList } from "./phrase-list";

/** What denies. */
export const NEGATIONS: readonly string[] = ["không", "chưa"];

/** "điểm" in these company is a place or a time, not a score: "điểm phục vụ", "thời điểm". */
const PLACE_AFTER: readonly string[] = [
  "phục", "cầu", "truy", "bưu", "giao", "tiếp", "danh", "mới", "sáng", "công", "du", "bán", "thu", "dừng", "kinh", "đen", "cung", "phát", "kết", "nóng", "yếu", "trường", "trạm", "chợ", "ngập", "cuối", "đầu", "wifi",
];
const PLACE_BEFORE: readonly string[] = ["địa", "thời", "đặc", "quan", "trọng", "thí", "yếu", "ưu", "nhược", "cao", "giao", "tâm", "luận", "sổ", "kiểm"];
const SCORING_PHRASES = new PhraseList("hệ số", "chấm", "min max", "minmax", "cộng thêm", "tối đa là", "không vượt quá", "thưởng thêm", "nhân với", "nhân đôi", "làm tròn", "quy đổi", "tính bằng", "mặc định", "giảm trừ");
/** Words of scores, and the figures before "đ". */
const SCORE_CUE = new WordCue(["điểm", "trừ", "nhân", ...SCORING_PHRASES.firstWords], /^\d/u);

/** Whether the words speak of scores, so that they may not be passed over. */
export function speaksOfScores(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    if (!givesAt(tokens, index, SCORE_CUE)) continue;
    if (isScoreWord(tokens, index, range)) return true;
    if (phraseAt(tokens, index, SCORING_PHRASES) !== null) return true;
    if (tokens[index]?.kind === "number" && tokens[index + 1]?.text === "đ") return true;
    if (["trừ", "nhân"].includes(tokens[index]?.text ?? "") && tokens[index + 1]?.kind === "number") return true;
  }
  return false;
}

/** Kinds of places that stand before "điểm" in a list of what is counted: "khu, điểm có bán vé", "trạm, điểm đã lắp camera". */
const PLACES: readonly string[] = ["khu", "trạm", "bến", "bãi", "chợ", "tuyến", "nhà"];

/** Whether "điểm" behind a comma goes on a list of places, and what they have is told behind it. */
function goesOnPlaces(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index - 1, ",") && PLACES.includes(tokens[index - 2]?.text ?? "") && isWord(tokens, index + 1, "có", "đã", "đang");
}

/** "điểm wifi", "điểm phục vụ" */
export function namesPlace(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "điểm" && PLACE_AFTER.includes(tokens[index + 1]?.text ?? "");
}

/** Whether the word at an index means a score rather than a place or a time. */
export function isScoreWord(tokens: readonly Token[], index: number, range: TokenRange): boolean {
  if (tokens[index]?.text !== "điểm") return false;
  const before = index > range.from ? (tokens[index - 1]?.text ?? "") : "";
  const after = index + 1 < range.to ? (tokens[index + 1]?.text ?? "") : "";
  return !PLACE_BEFORE.includes(before) && !PLACE_AFTER.includes(after) && !(after === "tham" && isWord(tokens, index + 2, "quan")) && !goesOnPlaces(tokens, index) && !standsAtPlaces(tokens, index);
}

/** The "điểm" of "tại tất cả các điểm làm việc". */
function standsAtPlaces(tokens: readonly Token[], index: number): boolean {
  if (!isWord(tokens, index - 1, "các", "những", "mọi", "nhiều") || tokens[index + 1]?.kind !== "word") return false;
  const place = isWord(tokens, index - 2, "cả") ? index - 4 : index - 2;
  return isWord(tokens, place, "tại", "ở");
}

/** Whether the words name the method of Min-Max. */
export function namesMinMax(tokens: readonly Token[], range: TokenRange): boolean {
  return minMaxEnd(tokens, range) !== null;
}

/** Where the name of the method ends. Null: the words do not name it. */
export function minMaxEnd(tokens: readonly Token[], range: TokenRange): number | null {
  for (let index = range.from; index < range.to; index++) {
    if (tokens[index]?.text === "minmax") return index + 1;
    const dash = isSymbol(tokens, index + 1, "-", "/") ? 1 : 0;
    if (tokens[index]?.text === "min" && tokens[index + 1 + dash]?.text === "max") return index + 2 + dash;
  }
  return null;
}

/** "2 thứ tiếng": behind a figure "thứ" counts kinds, where "thứ 2" is a place. */
export function countsKinds(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "thứ" && tokens[index - 1]?.kind === "number";
}

/** Whether a figure and the word behind it are points: "5 điểm", "5đ". */
export function isPoints(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && isWord(tokens, index + 1, "điểm", "đ");
}

/** Whether points stand at an index: "5 điểm", "5đ", "5/10 điểm". */
export function pointsStandAt(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== "number") return false;
  const end = isSymbol(tokens, index + 1, "/") && tokens[index + 2]?.kind === "number" ? index + 3 : index + 1;
  return isWord(tokens, end, "điểm", "đ");
}

/** Whether the words give points: "10 điểm", "điểm tối đa". "Điểm số của bài thi" only names a figure. */
export function givesPoints(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    if (token?.text === "điểm" && tokens[index + 1]?.text === "tối" && index + 1 < range.to) return true;
    if (token?.kind === "number" && index + 1 < range.to && ["điểm", "đ"].includes(tokens[index + 1]?.text ?? "")) return true;
  }
  return false;
}
