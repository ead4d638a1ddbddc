import { isSymbol, isWordOf } from "../clauses/clause";
import type { Token } from "../token";

/** The grades of a scale, and what is or is not achieved: they say no more than the comparison behind them. */
const GRADES: readonly string[] = ["mức", "loại", "hạng", "xếp", "tốt", "khá", "giỏi", "xuất", "sắc", "trung", "bình", "yếu", "kém", "cao", "thấp", "rất", "đạt", "không", "chưa", "hoàn", "thành", "vượt", "chỉ", "tiêu", "yêu", "cầu", "nhiệm", "vụ", "kế", "hoạch", "mục"];

/** Where "Tốt", "Hoàn thành xuất sắc" ends; the index itself where no grade stands there. */
export function gradeWordsEnd(tokens: readonly Token[], index: number): number {
  let end = index;
  while (isWordOf(tokens, end, GRADES)) end++;
  return end;
}

/** Where the bracket stands that says when a grade is reached: "Tốt (tỷ lệ ≥ 80%)"; the index itself where no grade and its bracket stand there. */
export function gradeEnd(tokens: readonly Token[], index: number): number {
  const end = gradeWordsEnd(tokens, index);
  return isSymbol(tokens, end, "(") ? end : index;
}
