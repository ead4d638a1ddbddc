import { areaAddress, cellAddress, columnIndex, columnLetters, parseArea, quoteSheetName } from "../../../src/core/grid/address";

describe("columns", () => {
  test.each<[number, string]>([[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"], [16_383, "XFD"]])("%i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  test.each(["", "XFE", "A1", "ABCD"])("%j names no column", (letters) => {
    expect(columnIndex(letters)).toBeNull();
  });
});

describe("areas", () => {
  test.each<[string, { row: number; column: number; rowCount: number; columnCount: number }]>([
    ["B2", { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
    ["$B$2:$D$4", { row: 1, column: 1, rowCount: 3, columnCount: 3 }],
    ["D4:B2", { row: 1, column: 1, rowCount: 3, columnCount: 3 }],
    ["'Phụ lục''s'!A1", { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ])("%s", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  test.each(["", "1A", "A0", "A1048577", "XFE1"])("%j is no address", (address) => {
    expect(parseArea(address)).toBeNull();
  });

  test("an area prints as it is read", () => {
    expect(areaAddress({ row: 1, column: 1, rowCount: 3, columnCount: 3 })).toBe("B2:D4");
    expect(cellAddress(113, 8)).toBe("I114");
  });

  test("a sheet name keeps its letters and doubles its quotes", () => {
    expect(quoteSheetName("Bảng 'tự chấm'")).toBe("'Bảng ''tự chấm'''");
  });
});
