import { parseQuarter, quarterBefore, quarterName, quarterNamed, quarterOf } from "../../../src/core/trend/quarter";

test.each([
  ["2025-01-01", "Quý I/2025"],
  ["2025-03-31", "Quý I/2025"],
  ["2025-04-01", "Quý II/2025"],
  ["2025-12-31", "Quý IV/2025"],
])("%s is in %s", (day, name) => {
  expect(quarterName(quarterOf(day))).toBe(name);
  expect(quarterNamed(name)).toEqual(quarterOf(day));
});

test.each(["Quý V/2025", "Quý I", "Hiện tại", "", "Quý IIII/2025", "Ghi chú Quý I/2025"])("“%s” names no quarter", (header) => {
  expect(quarterNamed(header)).toBeNull();
});

test("a quarter is counted back over the year's end", () => {
  expect(quarterBefore({ year: 2025, quarter: 1 }, 1)).toEqual({ year: 2024, quarter: 4 });
  expect(quarterBefore({ year: 2025, quarter: 3 }, 7)).toEqual({ year: 2023, quarter: 4 });
});

test("the command line's spelling", () => {
  expect(parseQuarter("2025-Q3")).toEqual({ year: 2025, quarter: 3 });
  expect([parseQuarter("2025-Q5"), parseQuarter("Q3"), parseQuarter("")]).toEqual([null, null, null]);
});
