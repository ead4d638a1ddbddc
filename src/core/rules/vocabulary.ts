import { isSymbol, phraseAt } from "./clause";
import type { Token, TokenRange } from "./token";

/** "điểm" in these company is a place or a time, not a score: "điểm phục vụ", "thời điểm". */
const PLACE_AFTER: readonly string[] = [
  "phục", "cầu", "truy", "bưu", "giao", "tiếp", "danh", "mới", "sáng", "công", "du", "bán", "thu", "dừng", "kinh", "đen", "cung", "phát", "kết", "nóng", "yếu", "trường", "cuối", "đầu",
];
const PLACE_BEFORE: readonly string[] = ["địa", "thời", "đặc", "quan", "trọng", "thí", "yếu", "ưu", "nhược", "cao", "giao", "tâm", "luận"];
const SCORING_PHRASES: readonly string[] = ["hệ số", "chấm", "min max", "minmax", "cộng thêm", "tối đa là", "không vượt quá", "thưởng thêm", "nhân với", "nhân đôi", "làm tròn", "quy đổi", "tính bằng", "mặc định", "giảm trừ"];

/** Words with which an exception or another case begins. */
const CASES: readonly string[] = ["nếu", "trường hợp", "khi", "riêng", "còn", "ngoại trừ", "trừ trường hợp", "tuy nhiên", "ngược lại", "đối với", "ngoài ra", "từ năm"];
/** Ways of scoring without a score's name. */
const ADJUSTMENTS: readonly string[] = [
  "giảm dần", "tăng dần", "tính theo", "được tính", "tính giảm", "tính tăng", "tính thêm", "thì tính", "tính gấp", "bị trừ", "trừ dần", "trừ đi", "khấu trừ", "thưởng", "bị phạt", "không công nhận", "không được công nhận", "tương ứng với mức", "theo mức độ", "gấp đôi",
];
/** What only says that the row is left out, or whose points are meant. */
const HARMLESS: readonly string[] = ["không đánh giá", "không xem xét đánh giá", "chưa đánh giá", "đối với phần này", "đối với mục này", "đối với nội dung này"];

/** Whether words without an award still change the score: another case, an exception, a way of scoring. */
export function changesScores(tokens: readonly Token[], range: TokenRange): boolean {
  let from = range.from;
  while (from < range.to && isSymbol(tokens, from, "(", "-", "+")) from++;
  let adjusts = phraseAt(tokens, from, CASES) !== null;
  for (let index = from; index < range.to; index++) {
    if (phraseAt(tokens, index, HARMLESS) !== null) return false;
    adjusts ||= phraseAt(tokens, index, ADJUSTMENTS) !== null;
  }
  return adjusts;
}

/** Whether the words speak of scores, so that they may not be passed over. */
export function speaksOfScores(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    if (isScoreWord(tokens, index, range)) return true;
    if (phraseAt(tokens, index, SCORING_PHRASES) !== null) return true;
    if (tokens[index]?.kind === "number" && tokens[index + 1]?.text === "đ") return true;
    if (["trừ", "nhân"].includes(tokens[index]?.text ?? "") && tokens[index + 1]?.kind === "number") return true;
  }
  return false;
}

/** Whether the word at an index means a score rather than a place or a time. */
export function isScoreWord(tokens: readonly Token[], index: number, range: TokenRange): boolean {
  if (tokens[index]?.text !== "điểm") return false;
  const before = index > range.from ? (tokens[index - 1]?.text ?? "") : "";
  const after = index + 1 < range.to ? (tokens[index + 1]?.text ?? "") : "";
  return !PLACE_BEFORE.includes(before) && !PLACE_AFTER.includes(after);
}

/** Whether the words name the method of Min-Max. */
export function namesMinMax(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    if (tokens[index]?.text === "minmax") return true;
    const dash = isSymbol(tokens, index + 1, "-", "/") ? 1 : 0;
    if (tokens[index]?.text === "min" && tokens[index + 1 + dash]?.text === "max") return true;
  }
  return false;
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
