/** Right before points they take them away, or tell that there are fewer or more of them: "dưới 50% mất 5 điểm", "hằng quý kém 2 điểm", "ít nhất 5 điểm". */
export const TURNING_POINTS: readonly string[] = ["mất", "thiếu", "hụt", "bỏ", "phạt", "kém", "hơn", "bị", "lùi", "âm", "nhất", "hạ", "giảm", "khoảng", "gần", "chừng", "quá", "trong", "trên"];
