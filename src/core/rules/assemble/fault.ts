const FAULTS = /(?:quá hạn|trễ hạn|chậm|sự cố|vi phạm|tồn đọng|sai sót|lỗi|khiếu nại|kỷ luật|nhắc nhở|phê bình|nhiễm mã độc|mất an toàn|mất an ninh)/iu;
/** Words of what was done about a fault, or of its absence. */
const MENDED = /(?:được|đã|xử lý|khắc phục|giải quyết|giảm|không|chưa|đúng|phòng|ứng phó|ứng cứu|kịp thời|chống|loại trừ|phát hiện|cảnh báo|rà soát|giám sát|ngăn|tiếp nhận|phản hồi|trả lời|xác minh|gỡ|vá|xin lỗi|bảo vệ|đào tạo|tập huấn|diễn tập|kế hoạch|hệ thống|phần mềm)/iu;

/** Whether words name a fault, so that more of it is worse: "Tỷ lệ hồ sơ quá hạn". */
export function namesFault(words: string): boolean {
  return FAULTS.test(words);
}

/** The same where nothing else in the words can make more of it better: not "Tỷ lệ sự cố được khắc phục". */
export function isFault(words: string): boolean {
  return FAULTS.test(words) && !MENDED.test(words);
}
