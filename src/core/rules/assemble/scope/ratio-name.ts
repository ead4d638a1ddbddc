const SMALL_T = 0x74;
const CASE_BIT = 0x20;

/** Whether a name promises a ratio. */
export function isRatioName(words: string): boolean {
  return words.charCodeAt(0) === SMALL_T && /^(?:tỷ lệ|tỷ trọng|tỷ suất|tốc độ tăng)/u.test(words);
}

/** "% hài lòng", "Phần trăm hộ nghèo", "Mức độ hài lòng (%)", "Kết quả (đvt: %)" */
const PERCENT_NAMED = /^(?:%|phần trăm)(?:\s|$)|\(\s*(?:(?:đvt|đơn vị(?: tính)?)\s*:?\s*)?(?:%|phần trăm)\s*\)/iu;

/** The same of words in either case, most of which begin with another letter; also of those that name a percentage. */
export function isRatioLabel(label: string): boolean {
  return ((label.charCodeAt(0) | CASE_BIT) === SMALL_T && isRatioName(label.toLowerCase())) || isPercentage(label);
}

/** Whether a name says that its figure is a percentage. */
export function isPercentage(label: string): boolean {
  return (label.includes("%") || label.includes("trăm")) && PERCENT_NAMED.test(label);
}
