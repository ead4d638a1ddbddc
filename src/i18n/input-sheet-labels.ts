import type { InputSheetLabels } from "../core/score/input-sheet-layout";

/** The words on our sheets: Vietnamese whatever the pane speaks, because the file travels between offices. */
export const inputSheetLabels: InputSheetLabels = {
  title: "SỐ LIỆU ĐỂ TÍNH ĐIỂM",
  hint: "Chỉ nhập ở các cột Giá trị, Nguồn số liệu, Đơn vị cung cấp. Được sắp xếp, lọc tuỳ ý; không sửa cột Khóa. Tỷ lệ nhập dạng 85%.",
  typed: "Đã nhập",
  code: "Mã",
  indicator: "Chỉ số",
  letter: "Ký hiệu",
  meaning: "Nội dung",
  unit: "Đơn vị tính",
  value: "Giá trị",
  source: "Nguồn số liệu",
  supplier: "Đơn vị cung cấp",
  key: "Khóa",
  lowest: "Thấp nhất",
  highest: "Cao nhất",
  peersTitle: "SỐ LIỆU CÁC ĐƠN VỊ CÙNG SO SÁNH",
  peersHint: "Mỗi dòng là một chỉ số; nhập số liệu của mọi đơn vị cùng so sánh, kể cả đơn vị mình. Ô trống được bỏ qua.",
  peer: (number) => `Đơn vị ${number}`,
  scoreHeader: (year) => `Điểm tự chấm ${year}`,
};
