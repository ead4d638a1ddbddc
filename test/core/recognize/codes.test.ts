import { parseDatedCode } from "../../../src/core/recognize/codes/dated-code";
import { repairCodes } from "../../../src/core/recognize/codes/repair-codes";
import { parseTableCode } from "../../../src/core/recognize/codes/table-code";

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
  ["CS1.1", "1.1", "decimal"],
  ["Tiêu chí 2", "2", "decimal"],
  ["Mục IV", "IV", "roman"],
  ["TC 3.10.", "3.10", "decimal"],
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
  { name: "a group numbered like its rows", printed: "I 1 2 2 1 2 III 1", meant: "I 1 2 II 1 2 III 1" },
  { name: "the first group numbered like its rows", printed: "1 1 2 B 1 C 1", meant: "A 1 2 B 1 C 1" },
  { name: "a number that may be the next row as well stays", printed: "I 1 2 1 III 1", meant: "I 1 2 1 III 1" },
  { name: "letters between", printed: "1.9 a b 1.1 1.11", meant: "1.9 a b 1.10 1.11" },
])("$name: $printed", ({ printed, meant }) => {
  const codes = repairCodes(printed.split(" ").map((cell) => ({ code: parseTableCode(cell), max: null })));
  expect(codes.map((code) => code?.text).join(" ")).toBe(meant);
});

/** The serial number of a day of 2024. */
function day(dayOfMonth: number, month: number): number {
  return 45_292 + Math.round((Date.UTC(2024, month - 1, dayOfMonth) - Date.UTC(2024, 0, 1)) / 86_400_000);
}

const FIRST_OF_FEBRUARY_2001 = 36_923;

test.each<{ readonly name: string; readonly cells: readonly (string | number)[]; readonly meant: string }>([
  { name: "days before months", cells: ["1", day(1, 1), day(2, 1), day(3, 1), "2", day(1, 2), day(2, 2)], meant: "1 1.1 1.2 1.3 2 2.1 2.2" },
  { name: "months before days", cells: ["1", day(1, 1), day(1, 2), day(1, 3), "2", day(2, 1), day(2, 2)], meant: "1 1.1 1.2 1.3 2 2.1 2.2" },
  { name: "1.10 to 1.12, then text", cells: ["1", "1.9", day(1, 10), day(1, 11), day(1, 12), "1.13"], meant: "1 1.9 1.10 1.11 1.12 1.13" },
  { name: "three parts with a year", cells: ["1", "1.1", "1.2", FIRST_OF_FEBRUARY_2001, "1.2.2"], meant: "1 1.1 1.2 1.2.1 1.2.2" },
  { name: "dates as text", cells: ["1", "1/1", "1/2", "3-Jan", "1/4"], meant: "1 1.1 1.2 1.3 1.4" },
])("codes that became dates, $name", ({ cells, meant }) => {
  const codes = repairCodes(cells.map((cell) => ({ code: parseTableCode(cell) ?? parseDatedCode(cell), max: null })));
  expect(codes.map((code) => code?.text).join(" ")).toBe(meant);
});
