type Scored = readonly [value: number, score: number];

const MONTHLY: readonly number[] = [12 / 52, 0.2308, 0.231, 0.23];
const at = (values: readonly number[], score: number): readonly Scored[] => values.map((value) => [value, score]);

/** Bounds in another period than the figure: once a month is just that, as 12/52 of a week and as it is typed, and neither more nor less. */
export const FREQUENCY_BOUNDS: readonly (readonly [text: string, values: readonly Scored[]])[] = [
  ["≥ 1 lần/tuần: 10 điểm; > 1 lần/tháng: 5 điểm; ≤ 1 lần/tháng: 0 điểm", [[1, 10], [13 / 52, 5], ...at(MONTHLY, 0)]],
  ["Từ 1 lần/tuần trở lên: 10 điểm; trên 1 lần/tháng đến dưới 1 lần/tuần: 5 điểm; từ 1 lần/tháng trở xuống: 0 điểm", [[13 / 52, 5], ...at(MONTHLY, 0)]],
  ["Sự cố trên 1 lần/tuần: 0 điểm; trên 1 lần/tháng đến 1 lần/tuần: 5 điểm; không quá 1 lần/tháng: 10 điểm", [[1, 5], ...at(MONTHLY, 10)]],
  ["Mức 1: > 1 lần/tuần: 100% điểm; Mức 2: > 1 lần/tháng: 50% điểm; Mức 3: ≤ 1 lần/tháng: 0% điểm", at(MONTHLY, 0)],
  ["Trên 1 lần/tuần: 10 điểm; trên 1 lần/quý: 5 điểm; không quá 1 lần/quý: 0 điểm", [...at([4 / 52, 0.0769, 0.077], 0), [5 / 52, 5]]],
  ["Trên 1 lần/tháng: 10 điểm; trên 1 lần/quý: 5 điểm; không quá 1 lần/quý: 0 điểm", [...at([1 / 3, 0.33, 0.3333], 0), [5 / 12, 5]]],
  ["Không quá 1 lần/tháng: 10 điểm; trên 1 lần/tháng đến 1 lần/tuần: 5 điểm; trên 1 lần/tuần: 0 điểm", [...at([52 / 12, 4.33, 4.3333], 5), [4.4, 0]]],
  ["Từ 1 lần/ngày: 10 điểm; từ 1 lần/tháng: 5 điểm; dưới 1 lần/tháng: 0 điểm", [[11 / 365, 0], [12 / 365, 5], [0.033, 5]]],
  ["Từ 1 lần/tuần: 10 điểm; từ 1 lần/tháng: 5 điểm; dưới 1 lần/tháng: 0 điểm", [...at(MONTHLY, 5), [11 / 52, 0], [1, 10]]],
  ["Từ 1 lần/tuần: 10 điểm; 1 lần/tháng: 5 điểm; dưới 1 lần/tháng: 0 điểm", [...at(MONTHLY, 5), [11 / 52, 0], [1, 10]]],
  ["Từ 2 lần/tuần: 10 điểm; từ 1 lần/tuần: 5 điểm; dưới 1 lần/tuần: 0 điểm", [[2, 10], [1, 5], [0.99, 0]]],
];
