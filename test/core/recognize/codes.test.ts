import { repairCodes } from "../../../src/core/recognize/repair-codes";
import { parseTableCode } from "../../../src/core/recognize/table-code";

test.each([
  ["1", "1", "decimal"],
  ["1.1.", "1.1", "decimal"],
  [" 1. 1 ", "1.1", "decimal"],
  ["1,1", "1.1", "decimal"],
  ["8.8.1.1", "8.8.1.1", "decimal"],
  ["II.3", "II.3", "decimal"],
  [1.1, "1.1", "decimal"],
  [10, "10", "decimal"],
  ["IV", "IV", "roman"],
  ["B.", "B", "upper"],
  ["a)", "a", "lower"],
  ["(b)", "b", "lower"],
  ["đ", "đ", "lower"],
  ["-", "-", "bullet"],
])("%j is the code %s, written %s", (cell, text, style) => {
  expect(parseTableCode(cell)).toMatchObject({ text, style });
});

test.each(["", "Tổng", "Nơi nhận:", "1.1 Tên", "2024-01-01", "IIII", "ab", 0, -1, 45292, true, null])("%j is no code", (cell) => {
  expect(parseTableCode(cell)).toBeNull();
});

test.each([
  { name: "a zero lost between 9 and 11", printed: "1 1.8 1.9 1.1 1.11", meant: "1 1.8 1.9 1.10 1.11" },
  { name: "a zero lost at the end", printed: "1 1.8 1.9 1.1 2 2.1", meant: "1 1.8 1.9 1.10 2 2.1" },
  { name: "6.20 printed as 6.2", printed: "6 6.1 6.2 6.18 6.19 6.2 6.21", meant: "6 6.1 6.2 6.18 6.19 6.20 6.21" },
  { name: "a number given twice, the next one free", printed: "4.4 4.4.3 4.4.4 4.4.4 4.5", meant: "4.4 4.4.3 4.4.4 4.4.5 4.5" },
  { name: "a number given twice, the next one taken", printed: "1.1 1.2 1.2 1.3", meant: "1.1 1.2 1.2 1.3" },
  { name: "a number left out stays left out", printed: "1.1 1.2 1.4", meant: "1.1 1.2 1.4" },
  { name: "a roman group over arabic codes", printed: "I 1.1 1.2 2 2.1", meant: "1 1.1 1.2 2 2.1" },
  { name: "roman groups over plain numbers", printed: "I 1 2 II 1 2", meant: "I 1 2 II 1 2" },
  { name: "codes that begin afresh", printed: "1 1.1 2 2.1 1 1.1 2 2.1", meant: "1 1.1 2 2.1 1 1.1 2 2.1" },
  { name: "letters between", printed: "1.9 a b 1.1 1.11", meant: "1.9 a b 1.10 1.11" },
])("$name: $printed", ({ printed, meant }) => {
  const codes = repairCodes(printed.split(" ").map(parseTableCode));
  expect(codes.map((code) => code?.text).join(" ")).toBe(meant);
});
