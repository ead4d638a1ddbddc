/** Words of Min-Max that name another figure than the text defines, another method beside it, or no better end: refused at ⟨…⟩. */
export const UNCLEAR_COMPARISONS: readonly string[] = [
  "⟨Tính điểm theo phương pháp Min-Max ngược⟩",
  "⟨Tính điểm theo phương pháp Min-Max, kết quả chia 2⟩",
  "⟨Tính điểm theo phương pháp Min-Max, bình quân 3 năm⟩",
  "⟨Tính điểm theo phương pháp Min-Max dựa vào đơn vị nào hoàn thành sớm nhất⟩",
  "⟨Tính điểm theo phương pháp Min-Max sau khi loại đơn vị cao nhất⟩",
  "⟨Tính điểm theo phương pháp Min-Max so với đơn vị có mức thấp nhất⟩",
  "a = số hồ sơ; b = tổng. Tỷ lệ = a/b. ⟨Tính điểm theo phương pháp Min-Max so với đơn vị có mức thấp nhất⟩",
  "a = số hồ sơ; b = tổng số; Tỷ lệ = a/b. ⟨Tính điểm theo phương pháp Min-Max dựa vào thời gian xử lý⟩",
  "a = số hồ sơ; b = tổng số; Tỷ lệ = a/b. ⟨Tính điểm theo phương pháp Min-Max dựa vào số cuộc họp, cao nhất thì điểm tối đa⟩",
  "a = số hồ sơ; b = tổng số; Tỷ lệ = a/b. ⟨Tính điểm theo phương pháp Min-Max dựa vào đơn vị nào ít hồ sơ quá hạn nhất thì điểm tối đa và giảm dần⟩",
  "⟨Tính điểm theo phương pháp Min-Max dựa vào thời gian xử lý⟩",
  "⟨Tính điểm theo phương pháp Min-Max dựa vào thứ hạng⟩",
  "Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ. Đơn vị có tỷ lệ cao nhất: Điểm tối đa; ⟨các đơn vị khác tính theo tỷ lệ % so với đơn vị cao nhất⟩",
];

/** Their neighbours: read as Min-Max. */
export const CLEAR_COMPARISONS: readonly string[] = [
  "Tính điểm theo phương pháp Min-Max so với đơn vị có tỷ lệ thấp nhất được điểm tối đa",
  "a = số hồ sơ trực tuyến; b = tổng số hồ sơ; Tỷ lệ hồ sơ trực tuyến = a/b. Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ cao nhất thì điểm tối đa và giảm dần",
  "a = số cuộc diễn tập. Tính điểm theo phương pháp Min-Max dựa vào đơn vị nào nhiều cuộc diễn tập nhất thì điểm tối đa và giảm dần",
  "Tính điểm theo phương pháp Min-Max dựa vào thời gian xử lý, đơn vị có thời gian ngắn nhất, thấp nhất thì điểm tối đa",
];
