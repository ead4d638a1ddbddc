import { misspeltWords } from "../../../../src/core/text/slips/misspelt-word";

const USUAL = ["Người dân sử dụng dịch vụ công trực tuyến", "Tỷ lệ dịch vụ công trực tuyến toàn trình", "Phát sinh hồ sơ dịch vụ công trực tuyến"];

test.each([
  ["other diacritics", "Tỷ lệ dịch vụ cồng trực tuyến", { word: "cồng", expected: "công" }],
  ["no diacritics", "Tỷ lệ dịch vụ cong trực tuyến", { word: "cong", expected: "công" }],
  ["another word altogether", "Tỷ lệ dịch vụ bưu chính trực tuyến", null],
  ["the usual spelling", "Dịch vụ công trực tuyến một phần", null],
  ["capitals", "DỊCH VỤ CÔNG TRỰC TUYẾN", null],
])("%s", (_, text, expected) => {
  expect(misspeltWords([...USUAL, text]).at(-1)).toEqual(expected);
});

test("where the tone stands, and i or y, are matters of taste", () => {
  const texts = ["Tỷ lệ số hóa hồ sơ", "Mức độ số hóa hồ sơ lưu trữ", "Việc số hoá hồ sơ", "Tỷ lệ xử lý hồ sơ trên mạng", "Số lượng xử lý hồ sơ trên mạng", "Mức độ xử lí hồ sơ trên mạng"];
  expect(misspeltWords(texts)).toEqual(texts.map(() => null));
});

test.each([
  ["the first word", ["Cổng thông tin điện tử của xã", "Người dân truy cập Cổng thông tin điện tử", "Công thông tin điện tử có chuyên mục"], { word: "công", expected: "cổng" }],
  ["the last word", ["Kế hoạch tuyên truyền chuyển đổi số", "Hội nghị tuyên truyền chuyển đổi số cấp xã", "Chuyên mục tuyên truyền chuyển đổi sổ"], { word: "sổ", expected: "số" }],
])("%s of a text, with four words beside it", (_, texts, expected) => {
  expect(misspeltWords(texts)).toEqual([null, null, expected]);
});

test("one other spelling is no usage", () => {
  expect(misspeltWords(["Có kế hoạch năm chuyển đổi số", "Có kế hoạch nam chuyển đổi số"])).toEqual([null, null]);
});
