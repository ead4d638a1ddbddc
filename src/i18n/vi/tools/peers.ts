/** The other units that a unit is held against. */
export const peers = {
  hint: "Muốn biết thứ hạng: chọn tệp kết quả xếp hạng (có trang “DTI – Tổng hợp”). Tệp chỉ được đọc.",
  choose: "Chọn tệp xếp hạng…",
  forget: "Bỏ tệp",
  among: (file: string, count: string) => `So với ${count} đơn vị trong “${file}”.`,
  unit: "Đơn vị của tệp đang mở",
  noUnit: "Chọn đơn vị",
  whichUnit: "Chọn đơn vị của mình trong danh sách thì mới tính được thứ hạng.",
  "no-summary": (file: string) => `“${file}” không có trang “DTI – Tổng hợp” do tiện ích này tạo. Hãy chọn tệp kết quả xếp hạng.`,
  "other-layout": (file: string) => `“${file}” tổng hợp theo bộ chỉ số khác với bảng đang mở, hoặc đã bị đổi chỗ cột: không so được. Hãy xếp hạng lại bằng tệp của các đơn vị.`,
};
