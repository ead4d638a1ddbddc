import { lostColumns } from "./lost-columns";

/** What went wrong, where, and what to do next. `where` is " (trang “X”)" or "". */
export const failures = {
  onSheet: (sheet: string) => ` (trang “${sheet}”)`,
  host: {
    "not-a-workbook": (where: string) => `Tệp này không phải là tệp Excel hoặc đã bị hỏng${where}. Mở lại bản gốc bằng Excel, lưu thành .xlsx rồi thử lại.`,
    "legacy-format": (where: string) => `Tệp .xls kiểu cũ không dùng được${where}. Trong Excel chọn Tệp › Lưu Như (File › Save As), loại “Excel Workbook (.xlsx)”, rồi mở tệp mới.`,
    encrypted: (where: string) => `Tệp được đặt mật khẩu nên không đọc được${where}. Gỡ mật khẩu trong Excel rồi thử lại.`,
    "too-large": (where: string) => `Dữ liệu quá lớn để đọc một lần${where}. Xóa các hàng, cột thừa ngoài bảng hoặc chuyển bảng sang tệp riêng rồi quét lại.`,
    busy: (where: string) => `Excel đang bận, thường là do một ô đang được nhập dở${where}. Bấm Enter để kết thúc nhập rồi thử lại.`,
    "read-only": (where: string) => `Tệp chỉ cho đọc nên không ghi được${where}. Lưu thành bản mới hoặc bấm Bật Chỉnh sửa (Enable Editing) rồi thử lại.`,
    protected: (where: string) => `Trang tính hoặc cấu trúc sổ làm việc đang được bảo vệ nên không ghi được${where}. Chọn Xem lại › Bỏ bảo vệ Trang tính (Review › Unprotect Sheet); nếu khóa cấu trúc sổ thì chọn Xem lại › Bảo vệ Sổ làm việc (Protect Workbook) để mở khóa. Rồi thử lại.`,
    closed: (where: string) => `Sổ làm việc đã đóng${where}. Mở lại tệp rồi thử lại.`,
    unsupported: (where: string) => `Phiên bản Excel này chưa có chức năng cần dùng${where}. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.`,
    cancelled: (where: string) => `Đã dừng theo yêu cầu${where}. Chưa có gì thay đổi.`,
    "not-loaded": (where: string) => `Một phần của tiện ích chưa tải về được${where}, thường vì mạng bị gián đoạn. Xem lại kết nối mạng rồi thử lại.`,
    unknown: (where: string) => `Excel báo lỗi chưa rõ nguyên nhân${where}. Thử lại; nếu vẫn lỗi, lưu tệp, đóng và mở lại Excel.`,
  },
  conflict: (sheet: string, cells: string) => `Có người vừa sửa ô ${cells} ở trang “${sheet}” nên chưa ghi gì. Xem lại bản xem trước rồi áp dụng lại.`,
  differs: (sheet: string, cells: string) => `Đã ghi, nhưng đọc lại thấy ô ${cells} ở trang “${sheet}” khác với dự định. Bấm Hoàn tác hoặc kiểm tra các ô này.`,
  moved: (sheet: string) => `Hàng hoặc cột ở trang “${sheet}” đã được thêm, xóa hoặc chuyển chỗ nên không hoàn tác, để tránh ghi nhầm ô. Chưa có gì thay đổi.`,
  structureLocked: (sheet: string) => `Cấu trúc sổ làm việc đang bị khóa nên không thêm, xóa hay ẩn được trang “${sheet}”. Chưa có gì thay đổi. Chọn Xem lại › Bảo vệ Sổ làm việc (Review › Protect Workbook), nhập mật khẩu nếu có, rồi thử lại. Không có mật khẩu thì chép cả bảng sang một sổ mới và làm ở sổ đó; riêng Điền điểm vẫn dùng được trong sổ này.`,
  lostColumns,
  unfinished: "Excel dừng giữa chừng nên có thể mới ghi được một phần. Khi Excel rảnh, bấm Hoàn tác để trả lại như cũ.",
  /** What was kept in the workbook cannot be used. */
  state: {
    "newer-version": "Tệp này được lưu bằng bản DTI mới hơn. Phần DTI trong tệp được giữ nguyên; những gì đổi bây giờ chỉ có hiệu lực đến khi đóng tệp. Hãy cập nhật DTI.",
    lost: "Phần DTI từng lưu trong tệp không còn, thường vì tệp đã được lưu bằng phần mềm khác Excel. Điểm và số liệu vẫn còn đủ; các bước cũ không hoàn tác được nữa, các mục đã bỏ qua cần đánh dấu lại.",
    damaged: "Phần DTI lưu trong tệp bị hỏng nên không đọc được. Điểm và số liệu không bị ảnh hưởng; các mục đã bỏ qua cần đánh dấu lại.",
  },
  nothingToUndo: "Không còn gì để hoàn tác.",
  /** Excel's own words, for whoever gives support. */
  detail: (detail: string) => `Chi tiết cho người hỗ trợ: ${detail}`,
};
