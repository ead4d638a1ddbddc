/** Lines above a table, cell by cell from its first column on. */
export const LETTERHEADS: readonly (readonly (readonly string[])[])[] = [
  [["ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["XÃ TÂN LẬP", "", "", "Độc lập - Tự do - Hạnh phúc"], [], ["", "BẢNG TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025"], ["", "(Kèm theo Báo cáo số 45/BC-UBND ngày 12/12/2025 của UBND xã Tân Lập)"], []],
  [["PHỤ LỤC II"], ["BỘ CHỈ SỐ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CẤP XÃ"], ["Đơn vị: UBND phường Minh Khai", "", "", "Kỳ đánh giá: Năm 2025"], ["Đơn vị tính: điểm"]],
  [["SỞ TƯ PHÁP", "", "Mẫu số 02"], ["PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ"], ["1. Tên đơn vị: Phòng Hành chính tư pháp"], ["2. Họ tên người lập: Nguyễn Văn Nam"], ["3. Điện thoại: 0912 345 678"], []],
  [["KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ"], ["", "", "", "Tổng điểm:", "81,5"], ["", "", "", "Xếp loại:", "Khá"]],
  [["Biểu 03/CĐS"], [], ["ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA SỞ, BAN, NGÀNH"], ["Ghi chú: chỉ nhập vào ô màu vàng"]],
  [["DTI 2025"]],
];

/** Lines below a table; the first of a form stands right under it where `isAttached`. */
export const OFFICE_CLOSINGS: readonly { readonly isAttached: boolean; readonly lines: readonly (readonly string[])[] }[] = [
  { isAttached: false, lines: [["Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"], ["- Như trên;", "", "KT. CHỦ TỊCH"], ["- Lưu: VT.", "", "PHÓ CHỦ TỊCH"], [], ["", "", "Trần Văn Bình"]] },
  { isAttached: true, lines: [["Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"], ["- Lưu: VT, VHXH.", "", "CHỦ TỊCH"]] },
  { isAttached: false, lines: [["", "Người lập biểu", "Thủ trưởng đơn vị"], ["", "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"], ["", "Lê Thị Hoa", "Phạm Văn Nam"]] },
  { isAttached: true, lines: [["Ghi chú: điểm tự chấm phải có tài liệu kiểm chứng kèm theo."], ["- Cột “Minh chứng” ghi rõ số, ký hiệu văn bản."]] },
  { isAttached: true, lines: [["", "Tân Lập, ngày 20 tháng 12 năm 2025"], ["", "NGƯỜI TỔNG HỢP"]] },
  { isAttached: false, lines: [["(*) Đơn vị không có dịch vụ công thì không tính điểm mục này."], ["(**) Số liệu tính đến ngày 15/12/2025."]] },
  { isAttached: false, lines: [] },
];

/** Small tables of other matters above or below. */
export const NEIGHBOURS: Readonly<Record<"summary" | "legend" | "people" | "units", readonly (readonly (string | number)[])[]>> = {
  summary: [["Trụ cột", "Điểm"], ["Chính quyền số", 40.5], ["Kinh tế số", 21], ["Xã hội số", 20]],
  legend: [["Mức", "Khoảng điểm"], ["Tốt", "Từ 80 điểm"], ["Khá", "Từ 65 đến dưới 80 điểm"], ["Trung bình", "Dưới 65 điểm"]],
  people: [["TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG"], ["STT", "Họ và tên", "Chức vụ", "Điểm tập huấn"], [1, "Nguyễn Văn Nam", "Tổ trưởng", 9], [2, "Lê Thị Hồng", "Tổ viên", 8], [3, "Phạm Văn Cường", "Tổ viên", 7]],
  units: [["KẾT QUẢ CÁC XÃ, PHƯỜNG"], ["STT", "Xã, phường", "Tổng điểm", "Xếp hạng"], [1, "Xã Phú Hộ", 81, 2], [2, "Xã Hà Lộc", 79, 3], [3, "Phường Âu Cơ", 90, 1]],
};

/** How totals, sums of a group and results are worded. */
export const TOTALS = ["Tổng cộng", "TỔNG ĐIỂM", "Tổng số điểm", "Cộng", "TỔNG CỘNG (I+II)", "Tổng cộng điểm", "Tổng điểm toàn bảng", "Cộng biểu này", "Điểm tổng", "CỘNG CHUNG TOÀN SỞ", "Tổng điểm của đơn vị", "Điểm toàn phường"] as const;
export const SUBTOTALS = ["Cộng", "Tổng nhóm", "Cộng mục", "Tổng điểm nhóm", "Cộng biểu", "Tổng cộng phần"] as const;
export const RESULTS = [["Điểm quy đổi thang 100", 81.5], ["Tỷ lệ % so với điểm tối đa", 81.5], ["Xếp loại", "Khá"], ["Điểm trung bình", 7.4]] as const;
