/** Words that make an option the lesser form of another one, so that both cannot hold. */
const LESSER = /^(?:mức|cấp độ|loại|hạng|bậc) |(?:^|[\s,])(?:nhưng|song|một phần|tương đối|cơ bản|chưa đầy đủ|không đầy đủ|chưa đạt|quá hạn|chậm|trễ|muộn)(?:$|[\s,])/iu;
/** A grade, a colour, a level of government: only one of them is given. */
const GRADE = /^(?:(?:đạt|hoàn thành|xếp|đạt loại|xếp loại)(?: nhiệm vụ)? )?(?:xuất sắc|hoàn thành xuất sắc|tốt|giỏi|khá|trung bình|yếu|kém|xanh|vàng|cam|đỏ|cấp (?:quốc gia|trung ương|bộ|tỉnh|thành phố|huyện|xã|phường|cơ sở)|chuẩn .{1,30})$/iu;
/** A stage on the way to another one. */
const STAGE = /^(?:đang|mới|chỉ|ủy quyền|uỷ quyền|cấp phó|thay mặt) /iu;
/** How often, or how soon, something is done. */
const PACE = /(?:^|\s)(?:(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:trong|sau) \d+ (?:giờ|ngày|phút)|ngay)$/iu;

/** Whether the words say that the option is the lesser form of another one. */
export function isLesserForm(words: string): boolean {
  return LESSER.test(words);
}

/** Whether some of the options are grades, stages or paces, which exclude each other. */
export function areExclusive(options: readonly string[]): boolean {
  return options.some((words) => GRADE.test(words) || STAGE.test(words)) || options.filter((words) => PACE.test(words)).length > 1;
}
