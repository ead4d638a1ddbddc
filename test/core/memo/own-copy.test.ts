import { ownCopy } from "../../../src/core/memo/own-copy";

it.each([
  ["nothing", ""],
  ["a code", "1.2"],
  ["Vietnamese", "Tỷ lệ cán bộ, công chức được bồi dưỡng về chuyển đổi số"],
  ["composed and decomposed letters", "Tỷ lệ hồ sơ trực tuyến – Tỷ lệ".normalize("NFD")],
  ["line breaks, quotes and controls", 'a "b"\n\t\\c\u0000\u2028d và nhiều chữ nữa'],
  ["pictures, and halves of them", "🏆 hạng nhất trong tỉnh \ud83c và \udfc6 lẻ"],
])("a copy of %s is the same text", (_what, text) => {
  expect(ownCopy(text)).toBe(text);
});
