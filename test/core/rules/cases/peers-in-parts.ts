import type { RuleInputs } from "../../../../src/core/rules";

/** Comparing units as one part of a rule: scoring texts with figures and the score that an expert works out for them by hand. */
export interface PartCase {
  readonly name: string;
  readonly max: number;
  readonly text: string;
  readonly inputs: readonly string[];
  readonly examples: readonly { readonly given: RuleInputs; /** null: there is no score. */ readonly score: number | null }[];
}

/** Sixty per cent by the unit's own ratio. */
export const OWN = "1. Mức độ hoàn thành (60% điểm tối đa):\na = Số nhiệm vụ hoàn thành;\nb = Tổng số nhiệm vụ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ * Điểm tối đa\n";
/** The ratio of the part that is compared. */
export const COMPARED = "c = Số nhiệm vụ vượt tiến độ;\nd = Tổng số nhiệm vụ có thời hạn;\n- Tỷ lệ = c/d\n";

/** The parts are worth what their headings or formulas say. */
export const PEERS_IN_PARTS: readonly PartCase[] = [
  {
    name: "60% by the unit's own ratio, 40% by Min-Max over all units",
    max: 10,
    text: `${OWN}2. So sánh giữa các đơn vị (40% điểm tối đa):\n${COMPARED}- Tính điểm theo phương pháp Min-Max`,
    inputs: ["part1.a", "part1.b", "part2.c", "part2.d", "part2.peers"],
    examples: [
      // 0.5 × 6 + (0.6 − 0.2)/(0.7 − 0.2) × 4
      { given: { "part1.a": 5, "part1.b": 10, "part2.c": 6, "part2.d": 10, "part2.peers": [0.2, 0.6, 0.7] }, score: 6.2 },
      { given: { "part1.a": 10, "part1.b": 10, "part2.c": 7, "part2.d": 10, "part2.peers": [0.2, 0.6, 0.7] }, score: 10 },
      { given: { "part1.a": 5, "part1.b": 10, "part2.c": 2, "part2.d": 10, "part2.peers": [0.2, 0.6, 0.7] }, score: 3 },
      { given: { "part1.a": 5, "part1.b": 10, "part2.c": 6, "part2.d": 10, "part2.peers": [0.6, 0.6] }, score: null },
      { given: { "part1.a": 5, "part1.b": 10, "part2.c": 6, "part2.d": 10 }, score: null },
    ],
  },
  {
    name: "half for a plan, half relative to the best unit",
    max: 8,
    text: `1. Ban hành kế hoạch (50% điểm tối đa):\n- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.\n2. Thực hiện (50% điểm tối đa):\n${COMPARED}- Đơn vị có tỷ lệ cao nhất: Điểm tối đa;\n- Các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất.`,
    inputs: ["part1.choice", "part2.c", "part2.d", "part2.peers"],
    examples: [
      // 4 + 0.3/0.6 × 4
      { given: { "part1.choice": 1, "part2.c": 3, "part2.d": 10, "part2.peers": [0.3, 0.6] }, score: 6 },
      { given: { "part1.choice": 2, "part2.c": 6, "part2.d": 10, "part2.peers": [0.3, 0.6] }, score: 4 },
    ],
  },
  {
    name: "formulas that state their parts",
    max: 20,
    text: `1. a = Số dịch vụ trực tuyến; b = Tổng số dịch vụ. Điểm = a/b × 60% × Điểm tối đa\n2. ${COMPARED}- Điểm = (Tỷ lệ - Tỷ lệ thấp nhất)/(Tỷ lệ cao nhất - Tỷ lệ thấp nhất) × 40% × Điểm tối đa`,
    inputs: ["part1.a", "part1.b", "part2.c", "part2.d", "part2.peers"],
    examples: [{ given: { "part1.a": 1, "part1.b": 4, "part2.c": 1, "part2.d": 2, "part2.peers": [0.25, 0.5, 0.75] }, score: 7 }],
  },
  {
    name: "less is better in the compared part",
    max: 10,
    text: `${OWN}2. So sánh giữa các đơn vị (40% điểm tối đa):\nc = Số sự cố;\nd = Tổng số hệ thống;\n- Tỷ lệ = c/d\n- Tính điểm theo phương pháp Min-Max, tỷ lệ thấp nhất được điểm tối đa`,
    inputs: ["part1.a", "part1.b", "part2.c", "part2.d", "part2.peers"],
    examples: [{ given: { "part1.a": 5, "part1.b": 10, "part2.c": 1, "part2.d": 10, "part2.peers": [0.1, 0.3, 0.5] }, score: 7 }],
  },
];
