import type { Language } from "./language";

/** What stands in the way of filling, and the way past it. */
const vi = {
  locked: (cells: string) => `Ô ${cells} bị khóa trên trang được bảo vệ nên giữ nguyên. Muốn điền cả các ô này: vào Xem lại › Bỏ bảo vệ trang tính (Review › Unprotect Sheet) rồi mở lại Điền điểm.`,
  array: (cells: string) => `Ô ${cells} thuộc một công thức mảng nên giữ nguyên. Muốn điền: chọn cả vùng của công thức đó, bấm Delete rồi mở lại Điền điểm.`,
  detached: (typed: string, total: string) => `Cấu trúc sổ bị khóa nên không thêm được trang “DTI – Số liệu”. Hãy nhập số liệu ở một tệp riêng; công thức sẽ ghi thẳng các số đó. Đã có ${typed}/${total} số liệu.`,
  secondWorkbook: "Nhập số liệu ở tệp riêng…",
};

/** Loaded with the preview of a fill, which alone says these. */
export const fillObstacles: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    locked: (cells) => `The cells ${cells} are locked on a protected sheet and stay as they are. To fill them too, choose Review › Unprotect Sheet and open “Fill scores” again.`,
    array: (cells) => `The cells ${cells} belong to an array formula and stay as they are. To fill them, select the whole range of that formula, press Delete and open “Fill scores” again.`,
    detached: (typed, total) => `The workbook's structure is locked, so the sheet “DTI – Số liệu” cannot be added. Type the figures in a separate file; the formulas will hold them. ${typed} of ${total} figures are known.`,
    secondWorkbook: "Type figures in a separate file…",
  },
};
