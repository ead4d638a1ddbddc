import type { RuleInputs } from "../../../../src/core/rules";

const shareOf = (above: string, below: string): string => `a = ${below}\nb = ${above}\n- Tỷ lệ = b/a\n- Điểm = Tỷ lệ*Điểm tối đa`;

/** All of something over a part of it, which is always more than everything: refused. */
export const INVERTED: readonly string[] = [
  shareOf("Tổng số cơ sở lưu trú trên địa bàn", "Số cơ sở lưu trú dùng hóa đơn điện tử"),
  shareOf("Tổng chi ngân sách nhà nước", "Tổng chi ngân sách dành cho chuyển đổi số"),
  shareOf("Tổng dân số trưởng thành", "Số người có tài khoản định danh"),
  shareOf("GRDP của tỉnh", "Giá trị tăng thêm của công nghiệp công nghệ số"),
  shareOf("Số hồ sơ tiếp nhận trực tuyến", "Số hồ sơ giải quyết đúng hạn"),
  shareOf("Tổng số lượng hệ thống thông tin", "Số lượng HTTT được giám sát"),
  "a = Số trường học số\nb = Tổng số trường học\n- b/a ≥ 80%: 10 điểm\n- b/a < 80%: 5 điểm",
];

/** Their neighbours: a part over all, whichever letter comes first, and figures of different kinds. */
export const UPRIGHT: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  [shareOf("Số cơ sở lưu trú dùng hóa đơn điện tử", "Tổng số cơ sở lưu trú trên địa bàn"), { a: 10, b: 5 }, 5],
  [shareOf("Tổng số hồ sơ giải quyết đúng hạn", "Số hồ sơ tiếp nhận"), { a: 10, b: 5 }, 5],
  [shareOf("Tổng số nhiệm vụ hoàn thành", "Số nhiệm vụ được giao"), { a: 10, b: 5 }, 5],
  ["a = Số dân\nb = Tổng kinh phí cho chuyển đổi số (nghìn đồng)\n- Mức chi bình quân = b/a\n- Mức chi bình quân ≥ 50: 10 điểm\n- Mức chi bình quân < 50: 5 điểm", { a: 10, b: 100 }, 5],
];
