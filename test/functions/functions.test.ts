import { shown } from "./custom-functions-global";
import { best, choice, count, growth, index, level, minMax, missing, rank, ratio } from "../../src/functions/functions";

type Case = readonly [meaning: string, call: () => number | "", cell: number | string];

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
  ["two points for each of three things", () => count(3, 2, 10), 6],
  ["points for each up to the maximum", () => count(12, 1, 10), 10],
  ["points for nothing", () => count(0, 1, 10), 0],
  ["half of the growth that was asked for", () => growth(105, 100, 10, 0.1), 5.000000000000004],
  ["growth from the target on", () => growth(110, 100, 10, 0.1), 10],
  ["a figure that shrank", () => growth(90, 100, 10, 0.1), 0],
  ["no growth without a figure of last year", () => growth(90, 0, 10, 0.1), ""],
  ["no growth where last year is blank on the web", () => growth(90, null, 10, 0.1), ""],
  ["the index of a table", () => index(column(8, 5, 3), column(10, 5, 5)), 0.8],
  ["rows that are not assessed or not scored are outside both sums", () => index(column(8, "", null), column(10, 5, 5), column("", "Không đánh giá", "Chưa chấm điểm")), 0.8],
  ["a state typed with combining marks", () => index(column(8, ""), column(10, 5), column(0, "không đánh giá".normalize("NFD"))), 0.8],
  ["no index while a row lacks its score", () => index(column(8, ""), column(10, 5)), ""],
  ["headings among the rows", () => index(column("", 8), column("", 10)), 0.8],
  ["no index of nothing", () => index(column(null), column(null)), ""],
  ["the rank of the best", () => rank(9, column(7, 9, 8, 8)), 1],
  ["equal scores share a rank", () => rank(8, column(7, 9, 8, 8)), 2],
  ["and the next is left out", () => rank(7, column(7, 9, 8, 8)), 4],
  ["a unit without a score has no rank", () => rank("", column(7, 9, "")), ""],
  ["blank cells are not ranked", () => rank(7, column(7, null, "")), 1],
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
  ["a text as count", () => count("ba", 2, 10), "#VALUE! Số lượng phải là số, đang là chữ “ba”."],
  ["a text as points", () => count(3, "2 điểm", 10), "#VALUE! Điểm mỗi mục phải là số, đang là chữ “2 điểm”."],
  ["a negative count", () => count(-1, 2, 10), "#VALUE! Số lượng và điểm mỗi mục không được âm."],
  ["a text as last year's figure", () => growth(90, "-", 10, 0.1), "#VALUE! Số năm trước phải là số, đang là chữ “-”."],
  ["a text as this year's figure", () => growth("?", 1, 10, 0.1), "#VALUE! Số năm nay phải là số, đang là chữ “?”."],
  ["a target of no growth", () => growth(90, 80, 10, 0), "#VALUE! Tốc độ tăng được đủ điểm phải lớn hơn 0."],
  ["a text as growth rate", () => growth(90, 80, 10, "7%"), "#VALUE! Tốc độ tăng được đủ điểm phải là số, đang là chữ “7%”."],
  ["a text among the scores", () => index(column(8, "tốt"), column(10, 5)), "#VALUE! Các điểm phải là số, đang là chữ “tốt”."],
  ["a text among the maxima", () => index(column(8, 5), column(10, "5đ")), "#VALUE! Các điểm tối đa phải là số, đang là chữ “5đ”."],
  ["ranges of different sizes", () => index(column(8, 5), column(10)), "#VALUE! Các điểm và Các điểm tối đa phải có cùng số ô."],
  ["too few states", () => index(column(8, 5), column(10, 5), column("")), "#VALUE! Các điểm và Tình trạng phải có cùng số ô."],
  ["a number as state", () => index(column(8), column(10), column(3)), "#VALUE! Tình trạng phải là chữ hoặc để trống."],
  ["a text to be ranked", () => rank("chín", column(9)), "#VALUE! Điểm phải là số, đang là chữ “chín”."],
  ["a score that is not among those ranked", () => rank(8, column(7, 9)), "#N/A Điểm cần xếp hạng không có trong danh sách điểm."],
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
