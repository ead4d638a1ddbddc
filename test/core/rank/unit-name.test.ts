import { Grid } from "../../../src/core/grid/grid";
import { nameInFile, nameInLabel, nameInLine } from "../../../src/core/rank/name-phrases";
import { unitKey, unitName } from "../../../src/core/rank/unit-name";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";

describe("the unit that a workbook belongs to", () => {
  it.each([
    ["Đơn vị: Sở Tài chính", "", "Sở Tài chính"],
    ["Tên đơn vị: ……Sở Y tế……", "", "Sở Y tế"],
    ["Cơ quan, đơn vị được đánh giá: UBND xã Tân Lập", "", "UBND xã Tân Lập"],
    ["Tên cơ quan tự đánh giá:", "Thanh tra tỉnh", "Thanh tra tỉnh"],
  ])("is what the line “%s” says", (text, next, name) => {
    expect(nameInLabel(text, next)).toEqual([name]);
  });

  it.each([["Đơn vị tính: điểm"], ["Đơn vị: ……………"], ["Đơn vị chủ trì: Sở Nội vụ"]])("is not read from “%s”", (text) => {
    expect(nameInLabel(text, "")).toEqual([]);
  });

  it.each([
    ["SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"],
    ["Kết quả tự chấm điểm chuyển đổi số của UBND xã Tân Lập năm 2024", "UBND xã Tân Lập"],
    ["Bảng chấm điểm năm 2024 – Phường Hòa Bình, tỉnh X", "Phường Hòa Bình"],
  ])("is found in the title “%s”", (line, name) => {
    expect(nameInLine(line).map((found) => found.name)).toEqual([name]);
  });

  it.each([
    ["DTI 2024 - Sở Tài chính (bản cuối).xlsx", "Sở Tài chính"],
    ["2024/phụ lục_tự chấm_UBND xã Tân Lập.xlsx", "UBND xã Tân Lập"],
    ["2024.xlsx", "2024"],
  ])("is told by the file's name “%s”", (file, name) => {
    expect(nameInFile(file)).toBe(name);
  });

  it("is the most local authority of a letterhead, with its place", () => {
    const grid = new Grid({
      sheet: "PL", row: 0, column: 0,
      values: [["UBND TỈNH ĐIỆN BIÊN"], ["SỞ TÀI CHÍNH"], ["BẢNG TỰ CHẤM ĐIỂM"], ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm"], ["1", "Nhận thức số", 20, 15], ["1.1", "Người đứng đầu", 10, 10], ["1.2", "Kế hoạch hành động", 10, 5]],
    });
    const [table] = recognizeTables(grid);
    if (!table) throw new Error("no table");
    expect(unitName("so-tai-chinh.xlsx", [{ table, grid }])).toEqual({ name: "SỞ TÀI CHÍNH", source: "title", place: "PL!A2", fileName: "so tai chinh" });
  });

  it("is the same with and without UBND, accents and capitals", () => {
    expect(unitKey("UBND xã Tân Lập")).toBe(unitKey("XÃ TÂN LẬP"));
    expect(unitKey("Ủy ban nhân dân xã Tân Lập")).toBe(unitKey("xa tan lap"));
  });
});
