import { shown } from "./custom-functions-global";
import { best, choice, level, minMax, missing, ratio } from "../../src/functions/functions";

type Case = readonly [meaning: string, call: () => number, cell: number | string];

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

const scores: readonly Case[] = [
  ["half of 10 points", () => ratio(1, 2, 10), 5],
  ["the whole maximum from the target on", () => ratio(80, 100, 20, 0.8), 20],
  ["in proportion to the target below it", () => ratio(65, 100, 20, 0.8), 16.25],
  ["in proportion to the whole below the target", () => ratio(65, 100, 20, 0.8, 1), 13],
  ["nothing below the target", () => ratio(65, 100, 20, 0.8, 0), 0],
  ["no more than the maximum", () => ratio(12, 10, 10), 10],
  ["optional arguments left out on the web (null)", () => ratio(1, 2, 10, null, null), 5],
  ["the level reached", () => level(15, 10, column(20, 10), column(1, 0.5)), 5],
  ["the level at its threshold", () => level(20, 10, column(20, 10), column(1, 0.5)), 10],
  ["nothing below all levels", () => level(9, 10, column(20, 10), column(1, 0.5)), 0],
  ["the share for below all levels", () => level(9, 10, column(20, 10), column(1, 0.5, 0.25)), 2.5],
  ["levels in a row instead of a column", () => level(15, 10, [[20, 10]], [[1, 0.5]]), 5],
  ["the second option", () => choice(2, 10, column(1, 0.5, 0)), 5],
  ["between the lowest and the highest unit", () => minMax(7, column(2, 7, 12), 10), 5],
  ["blank cells among the units are left out", () => minMax(7, column(2, null, 7, "", 12), 10), 5],
  ["a share of the best unit", () => best(6, column(3, 12, 6), 10), 5],
  ["what is missing of 80%", () => missing(252, 480, 0.8), 132],
  ["nothing is missing", () => missing(400, 480, 0.8), 0],
  ["a number with a format of its own (a data type)", () => ratio({ type: "FormattedNumber", basicValue: 1 }, 2, 10), 5],
];

const refusals: readonly Case[] = [
  ["a number stored as text", () => ratio("12", 20, 10), "#VALUE! Tử số phải là số, đang là chữ “12”."],
  ["a text as denominator", () => ratio(12, "chưa có", 10), "#VALUE! Mẫu số phải là số, đang là chữ “chưa có”."],
  ["a text as maximum", () => ratio(12, 20, "10 điểm"), "#VALUE! Điểm tối đa phải là số, đang là chữ “10 điểm”."],
  ["a text as target", () => ratio(12, 20, 10, "80%"), "#VALUE! Mức được đủ điểm phải là số, đang là chữ “80%”."],
  ["a logical value", () => level(true, 10, column(1), column(1)), "#VALUE! Giá trị phải là số, đang là giá trị đúng/sai."],
  ["a text among the thresholds", () => level(1, 10, column("20"), column(1)), "#VALUE! Các ngưỡng phải là số, đang là chữ “20”."],
  ["a text among the units", () => minMax(7, column(2, "bảy"), 10), "#VALUE! Số liệu các đơn vị phải là số, đang là chữ “bảy”."],
  ["an object that is no number", () => ratio({ type: "Entity" }, 2, 10), "#VALUE! Tử số phải là số."],
  ["thresholds that do not descend", () => level(1, 10, column(10, 20), column(0.5, 1)), "#VALUE! Các ngưỡng phải giảm dần và đi kèm đủ các phần điểm."],
  ["fewer shares than thresholds", () => level(1, 10, column(20, 10), column(1)), "#VALUE! Các ngưỡng phải giảm dần và đi kèm đủ các phần điểm."],
  ["an option that does not exist", () => choice(4, 10, column(1, 0.5, 0)), "#VALUE! Phương án phải là số nguyên, từ 1 đến số phương án có trong cách tính."],
  ["half an option", () => choice(1.5, 10, column(1, 0.5)), "#VALUE! Phương án phải là số nguyên, từ 1 đến số phương án có trong cách tính."],
  ["a negative maximum", () => ratio(1, 2, -10), "#VALUE! Điểm tối đa không được âm."],
  ["no units to compare with", () => minMax(7, [[null]], 10), "#N/A Chưa có số liệu các đơn vị để so sánh."],
  ["units that are all equal", () => minMax(7, column(7, 7), 10), "#N/A Các đơn vị có số liệu bằng nhau nên không so sánh được."],
  ["a denominator of zero", () => ratio(1, 0, 10), "#DIV/0!"],
  ["a blank denominator on the web", () => ratio(1, null, 10), "#DIV/0!"],
  ["what is missing of nothing", () => missing(1, 0, 0.8), "#DIV/0!"],
  ["an error value of another cell", () => ratio(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), 2, 10), "#N/A"],
  ["an error value as a data type", () => ratio({ type: "Error", basicValue: "#REF!" }, 2, 10), "#REF!"],
];

describe("a score", () => {
  test.each(scores)("%s", (_, call, cell) => {
    expect(shown(call)).toBe(cell);
  });
});

describe("an error value that says what is wrong", () => {
  test.each(refusals)("%s", (_, call, cell) => {
    expect(shown(call)).toBe(cell);
  });
});
