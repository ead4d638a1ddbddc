import type { InputSheetLabels } from "../core/score/input-sheet-layout";

/** The words on our sheets: Vietnamese whatever the pane speaks, because the file travels between offices. */
export const inputSheetLabels: InputSheetLabels = {
  title: "SỐ LIỆU ĐỂ TÍNH ĐIỂM",
  hint: "Chỉ nhập ở các cột Giá trị, Nguồn số liệu, Đơn vị cung cấp, Tài liệu kiểm chứng. Được sắp xếp, lọc tuỳ ý; không sửa cột Khóa. Tỷ lệ nhập dạng 85%.",
  typed: "Đã nhập",
  code: "Mã",
  indicator: "Chỉ số",
  letter: "Ký hiệu",
  meaning: "Nội dung",
  unit: "Đơn vị tính",
  value: "Giá trị",
  source: "Nguồn số liệu",
  supplier: "Đơn vị cung cấp",
  evidence: "Tài liệu kiểm chứng",
  key: "Khóa",
  lowest: "Thấp nhất",
  highest: "Cao nhất",
  peersTitle: "SỐ LIỆU CÁC ĐƠN VỊ CÙNG SO SÁNH",
  peersHint: "Mỗi dòng là một chỉ số; nhập số liệu của mọi đơn vị cùng so sánh, kể cả đơn vị mình. Ô trống được bỏ qua.",
  listsTitle: "DANH MỤC LỰA CHỌN",
  listsHint: "Trang này cấp các phương án cho danh sách thả xuống ở trang Số liệu; không xóa, không sắp xếp lại.",
  choicePrompt: { title: "Chọn phương án", text: "Bấm mũi tên để chọn trong danh sách, hoặc gõ số thứ tự của phương án (1, 2, 3…)." },
  flagPrompt: { title: "Có hay không", text: "Nhập 1 nếu có, 0 nếu không." },
  numberRefusal: { title: "Cần nhập một số", text: "Ô này chỉ nhận số. Phần thập phân dùng dấu phẩy (7,5), không dùng dấu chấm; số liệu đếm không được âm. Chưa có số liệu thì để trống." },
  peer: (number) => `Đơn vị ${number}`,
  scoreHeader: (year) => `Điểm tự chấm ${year}`,
};
