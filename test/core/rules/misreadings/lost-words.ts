import type { RuleInputs } from "../../../../src/core/rules";

const LEVELS = "- Từ 20 trở lên: 10 điểm\n- Dưới 20: 5 điểm";
const LETTERS = "a = Số hộ có mạng;\nb = Tổng số hộ;";

/** Words of the head of levels that nothing of the rule would show: refused. */
export const HEADS_LOST: readonly string[] = ["Số tin bài đăng trong năm (bãi bỏ):", "Số tin bài (bãi bỏ) đăng trong năm:", "Số tin bài đăng trong năm: (bãi bỏ)", "Số tin bài đăng trong năm: so với năm trước", "Số tin bài đăng trong năm (không chấm điểm):", "Số tin bài đăng: bình quân mỗi tháng"].map((head) => `${head}\n${LEVELS}`);

/** A text whose last line leads to what is missing, a power of ten, or a duty with a change of levels behind it: refused. */
export const ENDS_LOST: readonly string[] = [
  ...["Trong đó", "Trong đó:", "(xem tiếp)", "Xem tiếp trang sau", "(còn tiếp…)"].flatMap((end) => [`- Đã ban hành: 10 điểm;\n- Chưa ban hành: 0 điểm.\n${end}`, `${LETTERS}\nĐiểm = a/b*10\n${end}`]),
  ...["10⁴", "10³", "2²"].map((power) => `- Từ ${power} lượt trở lên: 10 điểm\n- Dưới ${power} lượt: 5 điểm`),
  ...["xuống một mức", "lùi một mức", "thêm một mức"].map((change) => `- Đã triển khai: 10 điểm;\n- Đang triển khai: 5 điểm;\n- Chưa triển khai: 0 điểm.\nSở KHCN chủ trì thẩm định số liệu, ${change}.`),
];

/** What the figure is called: all of its head. */
export const HEADS_SHOWN: readonly (readonly [text: string, label: string])[] = ["Bình quân số tin bài đăng trong năm của các xã", "Trung bình số cuộc họp của các thôn", "Số tin bài đăng đúng hạn và được phê duyệt trong năm", "Số tin bài đăng trong năm"].map((head) => [`${head}:\n${LEVELS}`, head] as const);

/** A bracket behind the bare name of a ratio makes another one of it; a word behind "Điểm" another score: refused. */
export const NAMES_LOST: readonly string[] = [
  ...["năm ngoái", "hiệu hai năm", "lũy tiến", "xã loại II theo bảng 2", "hết hiệu lực", "trung bình các xã", "theo thứ hạng", "từng xã", "sau rà soát", "năm 2024"].map((other) => `${LETTERS}\n- Tỷ lệ (${other}) = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.`),
  ...["kế hoạch", "mỗi xã", "quý I", "từng quý", "quy đổi", "chênh lệch", "xếp hạng", "cấp xã", "tháng", "kỳ 1"].map((other) => `Điểm ${other} = Số hồ sơ trực tuyến/Tổng số hồ sơ * 10`),
];

/** Names of the same ratio and of the same score. */
export const NAMES_KEPT: readonly (readonly [text: string, inputs: RuleInputs])[] = [
  ...["(%)", "(TL)", "(viết tắt là TL)", "(hộ có mạng)", "(kết quả thực hiện)"].map((same) => [`${LETTERS}\n- Tỷ lệ ${same} = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.`, { a: 40, b: 100 }] as const),
  ...["", " đạt được", " của đơn vị", " đánh giá", " tiêu chí"].map((same) => [`Điểm${same} = Số hồ sơ trực tuyến/Tổng số hồ sơ * 10`, { numerator: 50, denominator: 100 }] as const),
];
