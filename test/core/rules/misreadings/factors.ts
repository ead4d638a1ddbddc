import type { RuleInputs } from "../../../../src/core/rules";

/** What stands before the points multiplies or denies them, or says the least that is lost: nothing of it is passed over. */
export const FACTORS: readonly string[] = [
  "- Có kế hoạch: 10 điểm\n- Chưa có kế hoạch: 50% của 6 điểm",
  "- Có kế hoạch: 10 điểm\n- Chưa có kế hoạch: bằng 1/2 của 5 điểm",
  "- Có kế hoạch: 10 điểm\n- Chưa có kế hoạch: 80% của 50% điểm tối đa",
  "- Có kế hoạch: 10 điểm\n- Chưa có kế hoạch: không cho 5 điểm",
  "- Có kế hoạch: 10 điểm\n- Chậm 50% x 6 điểm\n- Không có: 0 điểm",
  "- Có kế hoạch: 50% của 6 điểm\n- Có báo cáo: 4 điểm",
  "Mỗi sáng kiến được 2 lần 3 điểm",
  "Mỗi sáng kiến: 1/2 của 6 điểm",
  "- Không có sự cố: 10 điểm\n- Mỗi sự cố trừ 1 điểm, trừ tối thiểu 3 điểm",
  "- Không có sự cố: 10 điểm\n- Mỗi sự cố trừ 1 điểm, mức trừ thấp nhất 3 điểm",
  "- Không có sự cố: 10 điểm\n- Mỗi sự cố trừ 1 điểm, trừ không dưới 3 điểm",
];

/** Text, inputs and score: words that look like those above, and change nothing. */
export const NO_FACTORS: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["Mỗi vụ lộ dữ liệu cá nhân trừ 2 điểm, trừ đến hết 10 điểm", { count: 2 }, 6],
  ["- Có kế hoạch: 10 điểm\n- Chưa có kế hoạch: 50% số điểm", { choice: 2 }, 5],
  ["- Không có sự cố: 10 điểm\n- Mỗi sự cố trừ 1 điểm, sau khi trừ tối thiểu còn 3 điểm", { count: 9 }, 3],
  ["Họp 2 lần: 10 điểm; họp 1 lần: 5 điểm; không họp: 0 điểm", { value: 1 }, 5],
];
