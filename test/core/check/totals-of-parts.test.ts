import { drawGrid } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

const HEADER = "STT | Tiêu chí chuyển đổi số | Điểm tối đa | Điểm tự chấm";

/** Each sheet's sums close; what is drawn wrong instead is a number in its place, and is the only thing found. */
const SHEETS: readonly { readonly name: string; readonly sheet: string; readonly wrong: readonly [from: string, to: string, found: string] }[] = [
  {
    name: "the sum of all first, one of each part behind it, no points in the titles",
    sheet: `${HEADER}
      | Tổng cộng | 30 | 21
      A | NỀN TẢNG SỐ | |
      I | Hạ tầng số | |
      1 | Máy chủ dùng chung cho các phòng số hóa | 6 | 4
      2 | Mạng nội bộ số tốc độ cao | 4 | 4
      | Cộng biểu A | 10 | 8
      B | HOẠT ĐỘNG SỐ | |
      I | Dịch vụ công số | |
      1 | Hồ sơ nộp trực tuyến | |
      a | Cấp xã | 12 | 8
      b | Cấp tỉnh | 4 | 3
      2 | Kết quả số hóa hồ sơ giấy | 4 | 2
      | Cộng biểu B | 20 | 13`,
    wrong: ["| Cộng biểu B | 20 | 13", "| Cộng biểu B | 20 | 15", "error group-score-sum D14"],
  },
  {
    name: "a sum behind each single criterion and none of all",
    sheet: `${HEADER}
      1 | Máy chủ dùng chung cho các phòng số hóa | 6 | 4
      | Cộng biểu 1 | 6 | 4
      2 | Mạng nội bộ số tốc độ cao | 4 | 4
      | Cộng biểu 2 | 4 | 4
      3 | Hồ sơ nộp trực tuyến được số hóa | 12 | 8
      | Cộng biểu 3 | 12 | 8`,
    wrong: ["3 | Hồ sơ nộp trực tuyến được số hóa | 12 | 8", "3 | Hồ sơ nộp trực tuyến được số hóa | 12 | 18", "error score-above-max D6"],
  },
  {
    name: "no codes, and what is worked out from the sum right below it",
    sheet: `Tiêu chí chuyển đổi số | Điểm tối đa | Đơn vị phối hợp
      HẠ TẦNG SỐ | 10 |
      Máy chủ dùng chung cho các phòng số hóa | 6 | Phòng Kinh tế
      Mạng nội bộ số tốc độ cao | 4 |
      CHÍNH QUYỀN SỐ | 20 |
      Hồ sơ nộp trực tuyến | 12 | Công an xã
      Kết quả số hóa hồ sơ giấy | 8 |
      Tổng điểm | 30 |
      Tỷ lệ % so với điểm tối đa | 81.5 |
      Điểm quy đổi | 8.15 |
      Xếp loại | Khá |`,
    wrong: ["Tổng điểm | 30", "Tổng điểm | 32", "error total-max-sum B8"],
  },
  {
    name: "points of 103 in percent, to as many places as are printed",
    sheet: `${HEADER}
      I | Thể chế số | 13 | 3
      II | Dữ liệu số | 57 | 30
      III | Hạ tầng số | 33 | 11.7
      | Tổng cộng | 103 | 43.4`,
    wrong: ["| 103 | 43.4", "| 103 | 43.35", "error total-score-sum D5"],
  },
  {
    name: "a title at the foot of a page, the page's number and the headings behind it",
    sheet: `${HEADER}
      1. CHÍNH QUYỀN SỐ | | |
      '1.1. | Hồ sơ nộp trực tuyến | 20 | 15
      '1.2. | Kết quả số hóa hồ sơ giấy | 15 | 9
      Tổng cộng phần 1 | | 35 | 24
      2. NHÂN LỰC SỐ | | |
       | | 2 |
      ${HEADER}
      '2.1. | Cán bộ có kỹ năng số | 5 | 4
      '2.2. | Hộ dân có tài khoản số | 10 | 7
      Tổng cộng phần 2 | | 15 | 11
       | Tổng điểm | 50 | 35`,
    wrong: ["Tổng cộng phần 2 | | 15 | 11", "Tổng cộng phần 2 | | 15 | 12", "error group-score-sum D11"],
  },
];

const isAboutSums = ({ code }: { readonly code: string }): boolean => /-sum$|-above-max$/.test(code);

test.each(SHEETS)("$name: no sum is accused but a wrong one", ({ sheet, wrong: [from, to, found] }) => {
  expect(checkGrid(drawGrid(sheet)).filter(isAboutSums).map(brief)).toEqual([]);
  expect(sheet).toContain(from);
  expect(checkGrid(drawGrid(sheet.replace(from, to))).filter(isAboutSums).map(brief)).toEqual([found]);
});
