import { drawGrid } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

/** A table of one scored row with its rule. */
function tableWith(rule: string): ReturnType<typeof drawGrid> {
  return drawGrid(`STT | Chỉ số | Điểm tối đa | Điểm đạt | Cách xác định và tính điểm
  '1 | Nhận thức số | 15 | 15 |
  '1.1 | Chỉ số thứ nhất của nhóm | 10 | 10 | ${rule}
  '1.2 | Chỉ số thứ hai của nhóm | 5 | 5 |`);
}

describe("words of scoring that were read as another one", () => {
  test.each([
    { typed: "tru", meant: "trừ", rule: String.raw`- Không có sự cố: 10 điểm\n- Mỗi sự cố tru 2 điểm` },
    { typed: "diểm", meant: "điểm", rule: String.raw`- Đã ban hành: 10 diểm\n- Chưa ban hành: 0 điểm` },
    { typed: "duới", meant: "dưới", rule: String.raw`- Từ 80% trở lên: 10 điểm\n- duới 80%: 0 điểm` },
  ])("$typed for $meant", ({ typed, meant, rule }) => {
    expect(checkGrid(tableWith(rule)).map(({ code, row, column, facts }) => ({ code, row, column, facts }))).toEqual([
      expect.objectContaining({ code: "word-misspelt", facts: expect.objectContaining({ word: typed, expected: meant }) as unknown }),
    ]);
  });

  test.each([
    ["customary short forms", String.raw`- Tỉ lệ từ 80% trở lên: 10đ\n- Tỉ lệ dưới 80%: 0đ`],
    ["a text without any diacritics", String.raw`- Co ke hoach: 10 diem\n- Khong co: 0 diem`],
    ["names and foreign words", String.raw`- Có kết nối NDXP, LGSP qua API: 10 điểm\n- Không kết nối: 0 điểm`],
  ])("none among %s", (_, rule) => {
    expect(checkGrid(tableWith(rule)).map(brief).filter((line) => line.includes("word-misspelt"))).toEqual([]);
  });
});
