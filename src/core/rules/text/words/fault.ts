const FAULTS = /(?:quá hạn|trễ hạn|chậm|sự cố|vi phạm|tồn đọng|sai sót|lỗi|khiếu nại|kỷ luật|nhắc nhở|phê bình|khiển trách|cảnh cáo|để lộ|lộ lọt|nhiễm mã độc|mất an toàn|mất an ninh|gián đoạn|điểm trừ)/iu;
/** A denial that is a fault itself. */
const DISSATISFIED = /(?:không|chưa) hài lòng/iu;
/** What is not as it should be: not done, missing, suffered. */
const LACKS = /(?<!\p{L})(?:chưa(?! từng| có tiền lệ)|không (?:đạt|thực hiện|hoàn thành|triển khai|gửi|nộp|báo cáo|tham gia|đúng|đủ|đầy đủ|kịp)|bị|thiếu|vắng|tồn|hỏng|sai|nhiễm|gián đoạn)(?!\p{L})/iu;
/** What was done about it. */
const MADE_UP = /(?<!\p{L})(?:không (?:có|còn|bị|để|sai|thiếu)|giảm|khắc phục|xử lý|giải quyết|phát hiện|bổ sung|phục hồi|hỗ trợ|gỡ|cứu|thay thế|phòng|chống|ngăn)(?!\p{L})/iu;
/** Words of what was done about a fault, or of its absence. */
const MENDED = /(?:được|đã|xử lý|khắc phục|giải quyết|giảm|không|chưa|đúng|phòng|ứng phó|ứng cứu|kịp thời|chống|loại trừ|phát hiện|cảnh báo|rà soát|giám sát|ngăn|tiếp nhận|phản hồi|trả lời|xác minh|gỡ|vá|xin lỗi|bảo vệ|đào tạo|tập huấn|diễn tập|kế hoạch|hệ thống|phần mềm)/iu;

/** "Số vụ lộ lọt dữ liệu", "Số giờ gián đoạn hệ thống": faults counted, and what suffers them. */
const SUFFERED = /^(?:tổng )?số (?:vụ|giờ|phút|lần) (?:lộ lọt|để lộ|gián đoạn|mất|lỗi|hỏng|nhiễm|ngừng)(?! (?:được|đã))/iu;

/** All these words, each as often as it stands there. */
export const FAULT_WORDS: readonly string[] = [FAULTS, DISSATISFIED, LACKS, SUFFERED].flatMap(({ source }) => source.match(/\p{L}{2,}(?: \p{L}+)*/gu) ?? []);

/** Without any of them words name no fault: most names are asked for nothing else. */
const SUSPECT = new RegExp([DISSATISFIED, SUFFERED, FAULTS].map(({ source }) => source).join("|"), "iu");

/** Whether words name a fault, so that more of it is worse: "Tỷ lệ hồ sơ quá hạn". */
export function namesFault(words: string): boolean {
  return FAULTS.test(words);
}

/** The same where nothing else in the words can make more of it better: not "Tỷ lệ sự cố được khắc phục". */
export function isFault(words: string): boolean {
  return SUSPECT.test(words) && (DISSATISFIED.test(words) || SUFFERED.test(words) || (FAULTS.test(words) && !MENDED.test(words)));
}

/** Whether what is counted lacks something or has suffered: "nội dung chưa thực hiện", "hồ sơ bị trả lại". */
export function lacks(words: string): boolean {
  return LACKS.test(words) && !MADE_UP.test(words);
}

/** Whether words name a fault, or deny something that is none: "Không có kế hoạch". */
export function isBad(words: string): boolean {
  return isFault(words) || (/^(?:không|chưa) /iu.test(words) && !FAULTS.test(words));
}

/** The time that something takes. */
const TAKES_TIME = /^(?:số )?(?:thời gian|ngày|giờ) (?:trung bình |bình quân )?(?:xử lý|giải quyết|phản hồi|trả lời|khắc phục|chờ|hoàn thành|thực tế)|^(?:thứ|xếp) hạng(?! theo)/iu;
/** Words of what is gained. */
const SAVED = /rút ngắn|giảm|sớm|trước|tiết kiệm|đúng|đảm bảo|bảo đảm|còn lại|quy định|cho phép|kế hoạch/iu;

/** Whether more of a figure, which is no share, is worse: a fault, or the time that something takes. */
export function isBetterLow(words: string): boolean {
  return isFault(words) || (TAKES_TIME.test(words) && !SAVED.test(words));
}
