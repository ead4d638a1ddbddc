import * as fc from "fast-check";
import { cleanLine, cleanText } from "../../../src/core/text/clean-text";
import { foldText, foldWords } from "../../../src/core/text/fold-text";

test.each([
  ["ĐIỂM TỐI ĐA", "diem toi da"],
  ["Điểm\u00a0 tối\n đa ", "diem toi da"],
  ["Chỉ số".normalize("NFD"), "chi so"],
  ["Ưu tiên, ờ ẵ ỹ", "uu tien, o a y"],
  ["", ""],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ["Chỉ số/Chỉ số thành phần", "chi so chi so thanh phan"],
  ["Số TT.", "so tt"],
  ["(1)", "1"],
  ["…", ""],
])("the words of %j are %j", (text, words) => {
  expect(foldWords(text)).toBe(words);
});

test.each([
  ["Sở \u00a0Nội  vụ ", "Sở Nội vụ"],
  ["a = 1; \r\n  b = 2", "a = 1;\nb = 2"],
  ["Hải Dương".normalize("NFD"), "Hải Dương"],
  ["một\u200bhai", "mộthai"],
])("%j is cleaned to %j", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test("a name stands on one line", () => {
  expect(cleanLine("Tỷ lệ\n  máy tính\n")).toBe("Tỷ lệ máy tính");
});

test("cleaning and folding twice is the same as once, and composed text folds as decomposed", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."Điểm tố\n\u00a0 ưỹ-/aZ9\u0301") }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(foldText(text.normalize("NFC"))).toBe(foldText(text.normalize("NFD")));
    }),
    { seed: 2024, verbose: true },
  );
});
