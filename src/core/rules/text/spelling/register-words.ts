/** The fixed words of scoring: what decides how the figures of a text are read. */
export const REGISTER_WORDS: readonly string[] = [
  "từ", "dưới", "trên", "đến", "trở", "lên", "xuống", "đạt", "mỗi", "không", "chưa", "có", "số", "tổng", "còn", "lại", "trường", "hợp", "trừ", "cộng", "được", "thì",
  "nếu", "là", "mức", "quá", "vượt", "nhất", "thấp", "nhiều", "ít", "tỷ", "triệu", "đồng", "nửa", "bằng", "hơn", "nhỏ", "lớn", "đó", "nhân", "với", "gọi", "cứ", "đã", "điểm", "tối", "đa", "lệ", "lượng",
  "chia", "theo", "tính", "tăng", "giảm", "hạng", "thứ", "xếp", "cao", "khác", "nhưng", "trong", "ngoài", "mọi", "cả", "hết", "phát", "sinh", "tiêu", "chí", "của", "nội", "dung", "năm", "tháng", "quý", "ngày", "lần", "lượt",
];

/** A word without the marks of its letters. */
export function unmarked(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
