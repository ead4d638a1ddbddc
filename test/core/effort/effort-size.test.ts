import type { EffortSize } from "../../../src/core/effort/effort-size";
import { shareOfChange, usualEffort } from "../../../src/core/effort/effort-size";
import { compileRule } from "../../../src/core/rules";

const RATIO = "a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa";
const HOUSEHOLDS = "a = Số hộ gia đình có địa chỉ số;\nb = Tổng số hộ gia đình;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa";
const GROWTH = "a = Số buổi năm báo cáo;\nb = Số buổi năm trước;\n- Tỷ lệ tăng = (a-b)/b\n- Tỷ lệ tăng ≥ 7%: Điểm tối đa;\n- Tỷ lệ tăng < 7%: Tỷ lệ/7%*Điểm tối đa";
const ISSUED = "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm";

test.each<[story: string, text: string, input: string, indicator: string, size: EffortSize]>([
  ["a document to issue", ISSUED, "choice", "Kế hoạch năm", "small"],
  ["what the office does itself", RATIO, "a", "Tỷ lệ hồ sơ trực tuyến", "medium"],
  ["what households have to do", HOUSEHOLDS, "a", "Địa chỉ số", "large"],
  ["what the name says of the people", RATIO, "a", "Tỷ lệ người dân dùng dịch vụ công", "large"],
  ["what the whole economy has to bring", RATIO, "a", "Tỷ lệ nhân lực kinh tế số trong lực lượng lao động", "large"],
  ["growth over last year", GROWTH, "a", "Số buổi tập huấn", "large"],
])("%s", (_, text, input, indicator, size) => {
  expect(usualEffort(compileRule(text, { name: indicator, max: 10 }), input, indicator)).toBe(size);
});

test("the way from 60 to 80 is a quarter of the whole; a year's growth is a whole however near last year's figure is", () => {
  const step = { from: 60, to: 80, unit: "ratio" as const };
  expect(shareOfChange(step, compileRule(RATIO))).toBe(0.25);
  expect(shareOfChange(step, compileRule(GROWTH))).toBe(1);
});
