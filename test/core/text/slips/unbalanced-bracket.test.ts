import { unbalancedBracket } from "../../../../src/core/text/slips/unbalanced-bracket";

const cases: readonly (readonly [text: string, start: number | null])[] = [
  ["Trang bị máy tính (gồm cả máy tính bảng", 18],
  ["chi ngân sách (cụ thể kinh phí) đầu tư là bao nhiêu), đơn vị tỷ đồng", 51],
  ["Tỷ lệ = (a+b)/(c+d)", null],
  ["Tỷ lệ = (a+b/(c+d)", 8],
  ["gồm: a) kế hoạch; b) báo cáo", null],
  ["sau: 1) Cá thể hóa cách tiếp cận; 2) Cá thể hóa thực hiện", null],
  ["(gồm: a) kế hoạch; b) báo cáo)", null],
  ["Mạng TSLCD (Mạng cấp II)", null],
  ["tỷ lệ trong khoảng [50%; 80%)", null],
  ["(một [hai) ba]", 9],
  ["", null],
];

test.each(cases)("%s", (text, start) => {
  expect(unbalancedBracket(text)?.start ?? null).toBe(start);
});
