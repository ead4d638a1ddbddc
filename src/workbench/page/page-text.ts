import type { XlsxOpenFailure } from "../xlsx/open-error";

/** Every sentence of the workbench page, in the language of its users. The add-in's own sentences stand in src/i18n. */
export const pageText = {
  productName: "Bàn thử DTI",
  loading: "Đang mở sổ tính…",
  noWorkbook: "Chưa có sổ tính nào được mở. Bấm “Mở tệp…” để chọn tệp .xlsx, hoặc “Tệp mẫu” để xem thử.",
  sampleName: "Bạch Thông 2024 (số liệu minh hoạ).xlsx",
  openRanking: "Trong ngăn DTI, mở Công cụ › Xếp hạng nhiều đơn vị rồi bấm “Tỉnh mẫu” lần nữa: các tệp của tỉnh mẫu sẽ được chọn giúp.",
  makingProvince: (done: number, total: number): string => `Đang tạo sổ tính của tỉnh mẫu (số liệu minh hoạ): ${done}/${total}…`,
  provinceStopped: "Đã dừng tạo tỉnh mẫu. Bấm “Tỉnh mẫu” để tạo lại.",
  stop: "Dừng",
  provinceChosen: (files: number): string => `Đã chọn giúp ${files} tệp của tỉnh mẫu (số liệu minh hoạ).`,
  unsaved: "chưa lưu",
  saved: (name: string): string => `Đã lưu “${name}” vào thư mục tải về của trình duyệt.`,
  saveFailed: "Chưa lưu được sổ tính. Sổ tính vẫn đang mở, hãy thử bấm “Lưu” lần nữa.",
  leaveUnsaved: "Sổ tính đang mở có thay đổi chưa lưu. Mở tệp khác và bỏ các thay đổi này?",
  commandFailed: (label: string): string => `Chưa chạy được lệnh “${label}”. Hãy chờ ngăn DTI tải xong rồi bấm lại.`,
  paneFailed: "Ngăn DTI chưa tải được. Hãy tải lại trang (F5).",
  openFailures: {
    empty: (name: string): string => `Tệp “${name}” trống, không có gì để mở.`,
    "legacy-format": (name: string): string =>
      `Tệp “${name}” ở định dạng Excel cũ (.xls). Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi mở lại.`,
    encrypted: (name: string): string => `Tệp “${name}” có mật khẩu mở tệp. Hãy bỏ mật khẩu trong Excel, lưu lại rồi mở tệp đó.`,
    "not-a-workbook": (name: string): string => `Tệp “${name}” không phải là sổ tính Excel (.xlsx). Hãy chọn một tệp có đuôi .xlsx.`,
    damaged: (name: string): string => `Tệp “${name}” bị hỏng, không đọc được. Hãy xin lại tệp gốc hoặc mở bằng Excel rồi lưu thành tệp mới.`,
  } satisfies Record<XlsxOpenFailure, (name: string) => string>,
} as const;
