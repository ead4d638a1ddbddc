import * as fc from "fast-check";
import { parseVietnameseNumber, readVietnameseNumber } from "../../../src/core/text/parse-vietnamese-number";

test.each([
  ["10", 10],
  ["07", 7],
  ["62,5", 62.5],
  ["62.5", 62.5],
  ["0,45", 0.45],
  ["391,73", 391.73],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234.567", 1234567],
  ["1,234,567", 1234567],
  ["1 234,5", 1234.5],
  ["1\u00a0234", 1234],
  ["  12 ", 12],
  ["-3", -3],
  ["\u22123,5", -3.5],
  ["+3", 3],
  ["85%", 0.85],
  ["62,5 %", 0.625],
  ["7%", 0.07],
  ["7,125", 7.125],
])("%j is %d", (text, value) => {
  expect(parseVietnameseNumber(text)).toBe(value);
});

test.each(["", " ", "%", "-", "abc", "chưa chấm", "10 điểm", "1/2", "1.2.3", "1,2,3", "12.34.567", "1 2", "10-20", "1e3", "=1+2", "0x10", "Infinity", ",5", "5,", "3,5,"])("%j is no number", (text) => {
  expect(parseVietnameseNumber(text)).toBeNull();
});

test.each([
  ["1.234", 1234, 1.234],
  ["-1.234", -1234, -1.234],
  ["1.2345", 1.2345, null],
  ["0.125", 0.125, null],
  ["1.234,5", 1234.5, null],
])("%j is read as %d, or else %j", (text, value, otherwise) => {
  expect(readVietnameseNumber(text)).toEqual({ value, otherwise });
});

test("a number printed the Vietnamese way is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const grouped = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ".");
      const text = `${whole < 0 ? "-" : ""}${grouped},${String(cents).padStart(2, "0")}`;
      expect(parseVietnameseNumber(text)).toBe(Number(`${whole}.${String(cents).padStart(2, "0")}`));
    }),
    { seed: 405, verbose: true },
  );
});
