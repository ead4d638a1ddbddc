import type { FrameworkSheetLabels } from "../core/framework/framework-sheet";

/** The words on a sheet with an official table: Vietnamese whatever the pane speaks, because the file travels. */
export const frameworkSheetLabels: FrameworkSheetLabels = {
  code: "STT",
  name: "Chỉ số chính/Chỉ số thành phần",
  max: "Điểm tối đa",
  selfScore: (year) => `Điểm tự chấm ${year}`,
  rule: "Cách xác định và tính điểm",
  evidence: "Tài liệu kiểm chứng",
  lead: "Đơn vị chủ trì",
  support: "Đơn vị phối hợp",
  total: "Tổng cộng",
  source: ({ source: { issuer, document, date, basedOn } }) => {
    const day = date === null ? "" : ` ngày ${date.split("-").reverse().map(Number).join("/")}`;
    if (document !== null) return `(Theo Quyết định số ${document}${day} của ${issuer})`;
    return basedOn === undefined ? `(Theo tài liệu của ${issuer})` : `(Theo tài liệu của ${issuer}, căn cứ Quyết định số ${basedOn})`;
  },
};
