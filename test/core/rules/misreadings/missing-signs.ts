import type { RuleInputs } from "../../../../src/core/rules";

/** Points at the end of an item, without the sign that the other items have before theirs. */
export const SIGN_MISSING: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["- Thực hiện hằng tháng: điểm tối đa\n- hằng quý 1/2 điểm tối đa\n- không thực hiện: 0", { choice: 2 }, 5],
  ["1. Người đứng đầu làm Trưởng ban: 10đ\n2. Cấp phó làm Trưởng ban 7đ\n3. Chưa kiện toàn: 0đ", { choice: 2 }, 7],
  ["Cấp độ 3: 10 điểm; Cấp độ 2 5 điểm; Chưa có: 0 điểm", { choice: 2 }, 5],
  ["- Hoàn thành trước hạn: 100% điểm tối đa\n- Quá hạn 50% điểm tối đa\n- Không hoàn thành: 0 điểm", { choice: 2 }, 5],
  ["Kết nối đủ các lĩnh vực 100% điểm; kết nối một phần 60% điểm; chưa kết nối 0% điểm", { choice: 2 }, 6],
  ["Đúng thời hạn 10 điểm\nChậm thời hạn 4 điểm\nKhông ban hành 0 điểm", { choice: 2 }, 4],
  ["Trưởng ban là Bộ trưởng Điểm tối đa; Trưởng ban là Thứ trưởng 1/2 Điểm tối đa; Trưởng ban là cấp Cục hoặc chưa thành lập 0 điểm", { choice: 2 }, 5],
];

/** Figures at the end of an item that are not its points, or not all of them: refused. */
export const SIGN_IN_DOUBT: readonly string[] = [
  ...[
    "Có văn bản đạt 50 điểm 3 điểm", "Kết quả đạt trên 80 điểm 5 điểm", "Khá 5 - 7 điểm", "Chậm trừ 2 điểm", "Chậm bớt 2 điểm", "Chậm tối đa 5 điểm", "Chậm không quá 5 điểm", "Chậm 12 điểm", "Chậm 3 ngày 5",
    "Chậm 24/7 điểm tối đa", "Chậm 7 5 điểm", "Chậm 0 5 điểm", "Chậm ,5 điểm", "Chậm 1 0 điểm", "Có wifi công cộng tại 5 điểm", "Có camera giám sát ở 5 điểm", "Chậm 5 điểm Rất chậm: 2 điểm", "Hoàn thành theo 5 điểm",
  ].map((item) => `- Đúng hạn: 10 điểm\n- ${item}\n- Không có: 0 điểm`),
  "- Hoàn thành 100% điểm tối đa\n- Hoàn thành từ 50%: 1/2 điểm tối đa\n- Còn lại: 0 điểm",
  "- Đạt 100% điểm tối đa\n- Hoàn thành 50% điểm tối đa\n- Không hoàn thành: 0 điểm",
  "- Hoàn thành từ 80%: 100% điểm tối đa\n- Hoàn thành 50% điểm tối đa\n- Còn lại: 0% điểm tối đa",
  "Kết nối các lĩnh vực 100% điểm; kết nối lĩnh vực y tế 60% điểm; kết nối lĩnh vực giáo dục 40% điểm; chưa kết nối 0% điểm",
  "- Đúng hạn 10 điểm Chậm 5 điểm\n- Không có 0 điểm",
  "- Hạng 1 đến 5: 10 điểm\n- Hạng 6 đến 1 0 điểm",
];
