import type { RuleInputs } from "../../../../src/core/rules";

/** Points that somebody settles within bounds, or may leave out: refused. */
export const POINTS_IN_DOUBT: readonly string[] = [
  "- Không vi phạm: 10 điểm;\n- Mỗi lần vi phạm trừ 2 điểm.\nMức cao nhất là 8 điểm.",
  "- Không vi phạm: 10 điểm;\n- Mỗi lần vi phạm trừ 2 điểm.\nĐiểm cao nhất là 8 điểm.",
  "Mỗi lần vi phạm trừ 2 điểm. Mức cao nhất 8 điểm.",
  "- Mỗi mô hình: 1/2 điểm.\n- Tổng điểm không quá điểm tối đa.",
  "- Mỗi hoạt động: 1/10 điểm.\n- Tổng điểm không quá 10 điểm.",
  "- Mỗi lớp được 1/4 điểm.\n- Tối đa không quá điểm tối đa.",
  "Đúng hạn: 10 điểm; chậm quá 3 ngày trừ 1 điểm/ngày",
  "Đúng hạn: 10 điểm; chậm trên 5 ngày trừ 0,5 điểm/ngày",
  "- Đã ban hành kế hoạch: 5 điểm\n- Đã ban hành quy chế: 5 điểm\n- Chưa ban hành một trong hai: 0 điểm",
  "- Tốt 8 - 10 điểm\n- Khá 5 - 7 điểm\n- Yếu 0 - 4 điểm",
  "- Có kế hoạch từ 5 – 10 điểm\n- Không có 0 điểm",
  "- Kế hoạch 3 - 5 điểm\n- Báo cáo 3 - 5 điểm",
  "- Có kế hoạch: tới 10 điểm\n- Không có: 0 điểm",
  "- Có kế hoạch: xem xét 10 điểm\n- Không có: 0 điểm",
  "Mỗi văn bản từ 0,5 đến 1 điểm",
  "Mỗi sáng kiến được 1, 2 điểm",
  "Mỗi sáng kiến được ≤ 2 điểm",
  "Mỗi sáng kiến được khoảng 2 điểm",
  "Mỗi vi phạm có thể trừ 2 điểm",
  "Mỗi mô hình được nửa điểm, tối đa 10 điểm",
  "- Không vi phạm: 10 điểm\n- Mỗi lần vi phạm trừ nửa điểm",
  "- Đúng hạn: 10 điểm\n- Chậm: một nửa điểm\n- Không có: 0 điểm",
  "- Từ 20 tin bài trở lên: 10 điểm\n- Dưới 20 tin bài: nửa điểm",
];

/** Half a point, or half of the points: refused. */
export const HALF_POINTS: readonly string[] = ["Mỗi mô hình được nửa điểm, tối đa 10 điểm", "- Không vi phạm: 10 điểm\n- Mỗi lần vi phạm trừ nửa điểm", "- Đúng hạn: 10 điểm\n- Chậm: nửa điểm\n- Không có: 0 điểm"];

/** A share or a decimal that would lose its first half, a loss that would be a gain: refused. */
export const HALVED_POINTS: readonly string[] = [
  ...["1/2 lần điểm tối đa", "1/2 so với điểm tối đa", "1/2 (Điểm tối đa)", "8 trên 10 điểm", "7, 5 điểm", "7 ,5 điểm", ",5 điểm", "5 (điểm tối đa)", "từ 30% đến 50% điểm tối đa", "50% trong tổng điểm tối đa", "giảm 50% của điểm tối đa", "thấp hơn 5 điểm", "tùy mức độ, 5 điểm", "7 bớt 2 điểm"].map((late) => `- Đúng hạn: 10 điểm\n- Chậm: ${late}\n- Không có: 0 điểm`),
  "- Đã triển khai được điểm tối đa\n- Đang triển khai được 50% của điểm tối đa\n- Chưa 0 điểm",
  "- Đã triển khai: Điểm tối đa; đang triển khai 30% - 50% điểm tối đa; chưa triển khai: 0 điểm",
  "- Đúng hạn: 1 0 điểm\n- Chậm: 5 điểm\n- Không có: 0 điểm",
  ...[": 0, 5", " .5", ": .5", " 0 5", " 0:5", " O,5", "0,5", " 0,5 5"].map((half) => `Mỗi cuộc họp${half} điểm`),
  "- Tỷ lệ từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: ,5 điểm; dưới 50%: 0 điểm",
  "- Đúng hạn 10 điểm\n- Chậm bớt 2 điểm\n- Không có 0 điểm",
  "- Đúng hạn 10 điểm\n- Có vi phạm âm 2 điểm\n- Không có 0 điểm",
  "Mỗi văn bản chậm không được 1 điểm",
  "Mỗi chỉ tiêu không đạt 1 điểm",
  "a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*5 điểm tối đa",
  "a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a+b; Điểm = Tỷ lệ*Điểm tối đa",
  "a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a-b; Điểm = Tỷ lệ*Điểm tối đa",
];

/** A dash before the points, a number that belongs to a name. */
export const POINTS_TOLD: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["Mỗi lần vi phạm trừ 2 điểm. Mức trừ cao nhất là 8 điểm.", { count: 9 }, 2],
  ["Mỗi lần vi phạm trừ 2 điểm, trừ tối đa 8 điểm.", { count: 9 }, 2],
  ["Mỗi mô hình 2 điểm. Mức cao nhất là 8 điểm.", { count: 9 }, 8],
  ["- Tốt - 10 điểm\n- Khá - 5 điểm\n- Yếu - 0 điểm", { choice: 2 }, 5],
  ["- Đạt cấp độ 4 - 10 điểm\n- Đạt cấp độ 3 - 5 điểm\n- Không đạt - 0 điểm", { choice: 2 }, 5],
  ["Phê duyệt trước 30/6 - 10 điểm; phê duyệt chậm - 5 điểm; chưa phê duyệt - 0 điểm", { choice: 2 }, 5],
  ["- Có hội nghị 5 điểm\n- Có báo cáo 5 điểm", { option1: 1, option2: 0 }, 5],
  ["Mỗi sáng kiến - 2 điểm", { count: 2 }, 4],
  ...["1/2 của điểm tối đa", "50% của điểm tối đa", "bằng 1/2 của điểm tối đa", "1\\2 điểm tối đa", "5 điểm"].map((late) => [`- Đúng hạn: Điểm tối đa\n- Chậm: ${late}\n- Không có: 0 điểm`, { choice: 2 }, 5] as const),
  ["- Tỷ lệ từ 80% trở lên: Điểm tối đa\n- Tỷ lệ từ 50% đến dưới 80%: 1\\2 điểm tối đa\n- Dưới 50%: 0 điểm", { value: 0.6 }, 5],
  ["- Số cuộc họp: 4 (10 điểm); 3 (5 điểm); 2 (0 điểm)", { value: 3 }, 5],
  ["a = Số hồ sơ trực tuyến; b = Số hồ sơ giấy; Tỷ lệ = a/(a+b); Điểm = Tỷ lệ*Điểm tối đa", { a: 1, b: 1 }, 5],
  ["Mỗi tin, bài 0,5 điểm", { count: 2 }, 1],
  ["- Đúng hạn: 10 điểm\n- Chậm: một nửa số điểm\n- Không có: 0 điểm", { choice: 2 }, 5],
  ["- Đúng hạn: 10 điểm\n- Chậm: nửa điểm tối đa\n- Không có: 0 điểm", { choice: 2 }, 5],
  ["- Từ 2 tỷ rưỡi trở lên: 10 điểm\n- Dưới 2 tỷ rưỡi: 0 điểm", { value: 2.2 }, 0],
  ["- Từ 2 tỷ rưỡi trở lên: 10 điểm\n- Dưới 2 tỷ rưỡi: 0 điểm", { value: 2.5 }, 10],
  ["- Trên 2 triệu rưỡi: 10 điểm\n- Từ 1 triệu rưỡi đến 2 triệu rưỡi: 5 điểm\n- Dưới 1 triệu rưỡi: 0 điểm", { value: 1.2 }, 0],
];

/** Once, however many there are: a loss that is no loss for each. */
export const LOST_ONCE: readonly string[] = ["Chậm từ 1 ngày trở lên trừ 0,5 điểm", "Thiếu từ 01 báo cáo trừ 2 điểm", "Có từ 01 hồ sơ trễ hạn trừ 1 điểm", "Quá 01 ngày trừ 0,5 điểm", "Chỉ 01 hồ sơ trễ hạn trừ 1 điểm"];

/** For each. */
export const LOST_FOR_EACH: typeof POINTS_TOLD = [
  ["Chậm 01 ngày trừ 0,5 điểm", { count: 3 }, 8.5],
  ["Thiếu 01 báo cáo trừ 2 điểm", { count: 3 }, 4],
  ["Để xảy ra 01 vụ trừ 1 điểm", { count: 3 }, 7],
];
