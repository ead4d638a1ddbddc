import type { RuleInputs } from "../../../../src/core/rules";

/** What stands under a heading of losses is taken away from the maximum of 10: counts and their scores. */
export const TAKEN_AWAY: readonly (readonly [text: string, ...examples: readonly (readonly [RuleInputs, number])[]])[] = [
  ["Điểm trừ: mỗi lỗi 2 điểm", [{ count: 0 }, 10], [{ count: 3 }, 4], [{ count: 9 }, 0]],
  ["Điểm trừ: Mỗi văn bản chậm: 0,5 điểm, tối đa 5 điểm", [{ count: 3 }, 8.5], [{ count: 20 }, 5]],
  ["Trừ điểm: mỗi văn bản chậm 0,5 điểm", [{ count: 3 }, 8.5]],
  ["Các trường hợp bị trừ điểm:\n- Mỗi báo cáo chậm: 1 điểm, tối đa 4 điểm", [{ count: 2 }, 8], [{ count: 7 }, 6]],
  ["Điểm trừ:\n- Mỗi lỗi: 1 điểm\n- Mỗi vi phạm: 2 điểm", [{ "part1.count": 1, "part2.count": 2 }, 5]],
  ["Gửi báo cáo đúng hạn: 10 điểm. Mức trừ: mỗi báo cáo chậm 1 điểm", [{ count: 0 }, 10], [{ count: 4 }, 6]],
];

/** Losses that are no points for each thing, and faults that would be rewarded: refused at the words in ⟨…⟩. */
export const NOT_READ: readonly string[] = [
  "Các trường hợp trừ điểm:\n- ⟨Báo cáo chậm: 2 điểm⟩\n- Không báo cáo: 5 điểm",
  "⟨Mức trừ: báo cáo chậm: 2 điểm⟩; không báo cáo: 10 điểm",
  "- ⟨Báo cáo chậm (trừ): 2 điểm⟩\n- Báo cáo đúng hạn: 10 điểm",
  "- ⟨Báo cáo chậm bị trừ điểm: 2 điểm⟩\n- Báo cáo đúng hạn: 10 điểm",
  "Số điểm bị trừ: ⟨1 lỗi: 1 điểm⟩; 2 lỗi: 2 điểm; từ 3 lỗi trở lên: 10 điểm",
  "Điểm trừ: ⟨Trên 5 lỗi: 10 điểm⟩; dưới 5 lỗi: 5 điểm",
  "Tính điểm trừ:\n- ⟨Đã ban hành: Điểm tối đa⟩\n- Chưa ban hành: 0 điểm",
  "⟨Điểm trừ: Tỷ lệ quá hạn * 10 điểm⟩",
  "Điểm trừ:\n- ⟨Mỗi văn bản được 2 điểm⟩",
  "⟨Mức trừ: mỗi văn bản được cộng 2 điểm⟩",
  "⟨Tỷ lệ quá hạn x Điểm tối đa⟩",
  "- Có: 10 điểm; ⟨không có: - 2 điểm⟩",
  "- Đạt từ 80%: 10 điểm; ⟨dưới 80%: - 2 điểm⟩",
  "- Từ 20 tin bài trở lên: 10 điểm\n- Dưới 20 tin bài: 5 điểm\n- ⟨Chưa có chuyên mục: - 2 điểm⟩",
  "a = số hồ sơ quá hạn; b = tổng số hồ sơ. Tỷ lệ = a/b. ⟨Điểm = Tỷ lệ * Điểm tối đa⟩",
];

/** Words that only look like these. */
export const NO_LOSSES: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["- Đã loại trừ nguy cơ: 10 điểm\n- Chưa loại trừ: 0 điểm", { choice: 1 }, 10],
  ["Tỷ lệ sự cố được khắc phục x Điểm tối đa", { value: 0.4 }, 4],
  ["a = số hồ sơ không quá hạn; b = tổng số hồ sơ. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 4, b: 10 }, 4],
  ["a = số hồ sơ quá hạn; b = tổng số hồ sơ. Điểm = (1 - a/b) * Điểm tối đa", { a: 4, b: 10 }, 6],
  ["Mức điểm: - 10 điểm: ban hành đúng hạn; - 5 điểm: ban hành chậm; - 0 điểm: không ban hành", { choice: 2 }, 5],
  ["- Có kế hoạch - 10 điểm\n- Không có - 0 điểm", { choice: 1 }, 10],
  ["- Có kế hoạch: 10 điểm\n- Không có: - 0 điểm", { choice: 2 }, 0],
  ["Mỗi lỗi bị trừ: 1 điểm", { count: 3 }, 7],
];
