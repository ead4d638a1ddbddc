import { brokenCompounds } from "../../../../src/core/text/slips/broken-compound";

const ACTIONS = ["Kế hoạch", "Hội nghị", "Ngày hội", "Nhân lực", "Tập huấn", "Chuyên mục", "Kinh phí", "Báo cáo", "Mô hình", "Sáng kiến"];
const USUAL = [...ACTIONS.map((action) => `${action} chuyển đổi số của thị trấn`), "Tỷ lệ hộ nghèo, tỷ lệ hộ cận nghèo, tỷ lệ hộ kinh doanh, tỷ lệ hộ gia đình"];

test.each([
  ["the first half of a compound", "Lồng ghép nội dung chuyên đổi số", { word: "chuyên đổi", expected: "chuyển đổi" }],
  ["the second half of a compound", "Tổng số xã, thị trần trên địa bàn", { word: "thị trần", expected: "thị trấn" }],
  ["without diacritics", "Sơ kết chuyen đổi số", { word: "chuyen đổi", expected: "chuyển đổi" }],
  ["in capitals", "CHUYÊN ĐỔI SỐ", { word: "chuyên đổi", expected: "chuyển đổi" }],
  ["another compound with the same letters", "Tỷ lệ hồ sơ trực tuyến", null],
  ["half of the compound in another", "Chuyên đề chuyển đổi số", null],
  ["words parted by a mark", "Công chức chuyên, đổi mới", null],
  ["the usual spelling", "Chuyển đổi số ở thị trấn", null],
])("%s", (_, text, expected) => {
  expect(brokenCompounds([...USUAL, text]).at(-1)).toEqual(expected);
});

test("few texts have no usage", () => {
  expect(brokenCompounds(["Chuyển đổi số", "Chuyển đổi số", "Chuyên đổi số"])).toEqual([null, null, null]);
});
