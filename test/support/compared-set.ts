import type { Framework, FrameworkIndicator } from "../../src/core/framework/framework";

const OWN = "1. Mức độ hoàn thành (60% điểm tối đa):\na = Số nhiệm vụ hoàn thành;\nb = Tổng số nhiệm vụ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ * Điểm tối đa\n";
const COMPARED = "c = Số nhiệm vụ vượt tiến độ;\nd = Tổng số nhiệm vụ có thời hạn;\n- Tỷ lệ = c/d\n";

/** The rows that compare units wholly or in part, by their paths. */
export const COMPARED_PATHS: readonly string[] = ["1.2", "1.3", "2.1", "2.2"];

/** A made-up indicator set in which comparing units is a whole rule, one part of a rule, and the lesser figure is the better one. */
export function comparedSet(): Framework {
  return {
    id: "bo-thu-so-sanh",
    title: "Bộ chỉ số chuyển đổi số thử về so sánh giữa các đơn vị năm 2024",
    source: { issuer: "Đơn vị thử", document: null, date: null },
    year: 2024,
    settings: { decimals: 2, total: "sum", totalMax: 48, missingIsZero: false, index: "none", notAssessed: "leave-maximum" },
    indicators: [
      group("1", "Thực hiện nhiệm vụ", 28),
      row("1.1", "Tỷ lệ hồ sơ trực tuyến", 8, "a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa"),
      row("1.2", "Tỷ lệ người dân sử dụng", 10, "a = Số người sử dụng;\nb = Dân số;\n- Tỷ lệ = a/b\n- Tính điểm theo phương pháp Min-Max"),
      row("1.3", "Nhiệm vụ được giao", 10, `${OWN}2. So sánh giữa các đơn vị (40% điểm tối đa):\n${COMPARED}- Tính điểm theo phương pháp Min-Max`),
      group("2", "An toàn thông tin", 20),
      row("2.1", "Kế hoạch và thực hiện", 8, `1. Ban hành kế hoạch (50% điểm tối đa):\n- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.\n2. Thực hiện (50% điểm tối đa):\n${COMPARED}- Đơn vị có tỷ lệ cao nhất: Điểm tối đa;\n- Các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất.`),
      row("2.2", "Sự cố", 12, `${OWN}2. So sánh giữa các đơn vị (40% điểm tối đa):\nc = Số sự cố;\nd = Tổng số hệ thống;\n- Tỷ lệ = c/d\n- Tính điểm theo phương pháp Min-Max, tỷ lệ thấp nhất được điểm tối đa`),
    ],
  };
}

function group(code: string, name: string, max: number): FrameworkIndicator {
  return { path: code, code, name, level: "group", max };
}

function row(code: string, name: string, max: number, rule: string): FrameworkIndicator {
  return { path: code, code, name, level: "indicator", max, rule };
}
