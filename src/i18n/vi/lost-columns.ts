/** Columns of one of our sheets that are gone: which, what that means and what to do. */
export const lostColumns = {
  /** Figures cannot be read without them. `where` is one of the two below. */
  needed: (sheet: string, headers: string, where: string) =>
    `Trang “${sheet}” không còn cột ${headers} (đã bị xóa hoặc đổi tên tiêu đề) nên chưa đọc được số liệu nào ở trang này; không ghi gì thêm. Nếu cột vẫn còn, gõ lại đúng tiêu đề ${headers} ${where} rồi quét lại; nếu vừa xóa cột, bấm Ctrl+Z.`,
  /** Only what was written in them is missed. */
  spared: (sheet: string, headers: string, where: string) =>
    `Trang “${sheet}” không còn cột ${headers} (đã bị xóa hoặc đổi tên tiêu đề). Số liệu và điểm không bị ảnh hưởng, chỉ những gì ghi ở cột đó là không dùng đến. Muốn dùng lại, gõ đúng tiêu đề ${headers} ${where}.`,
  inRow: (row: string) => `ở hàng ${row}`,
  inHeader: "ở hàng tiêu đề của bảng",
};
