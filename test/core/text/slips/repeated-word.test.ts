import { countNeighbours, repeatedWord } from "../../../../src/core/text/slips/repeated-word";

const AROUND = countNeighbours(["Tỷ lệ dữ liệu được chia sẻ", "đẩy mạnh chuyển đổi số của huyện", "làm việc thường xuyên, rà soát thường xuyên"]);

const cases: readonly (readonly [text: string, repeated: string | null])[] = [
  ["Kế hoạch của của tỉnh", "của"],
  ["toàn huyện/thành phố/thành phố phục vụ", "thành phố"],
  ["Công tác chuyển đổi số chuyển đổi số", "chuyển đổi số"],
  ["Tổng số hồ hồ sơ đã nhận", "hồ"],
  ["Trao đổi văn bản của đơn đơn vị", "đơn"],
  ["kết quả trong năm năm 2021", "năm"],
  ["Chuyển đổi số số của huyện", "số"],
  ["Cập nhật thường thường xuyên", "thường"],
  ["để người dân dân được tham gia", "dân"],
  ["Luôn luôn đổi mới", null],
  ["Kế hoạch năm năm của tỉnh", null],
  ["Từng bước thực hiện hiện đại hóa", null],
  ["Tỷ lệ người dân dân tộc thiểu số", null],
  ["Bảo đảm quy định định kỳ hằng năm", null],
  ["Triển khai khai thác dữ liệu", null],
  ["Trưởng ban Ban chỉ đạo", null],
  ["Các sở, ban, ngành, ngành dọc", null],
  ["tỷ lệ của địa phương/tỷ lệ của địa phương cao nhất", null],
  ["Tỷ lệ = a/a + b", null],
  ["đã có: 10 10 10", null],
  ["- Chưa có\n- Có đủ", null],
];

test.each(cases)("%s", (text, repeated) => {
  expect(repeatedWord(text, AROUND)?.word ?? null).toBe(repeated);
});

test("the place is that of the second copy", () => {
  expect(repeatedWord("Kế hoạch của của tỉnh", AROUND)).toEqual({ word: "của", start: 13, end: 16 });
});
