import type { CouncilLabels } from "../core/council/council-labels";

/** The words of the council's columns and sheet: Vietnamese whatever the pane speaks, because the file travels between offices. */
export const councilLabels: CouncilLabels = {
  notAssessed: "Không đánh giá",
  headers: { self: "Điểm tự đánh giá", council: "Điểm Hội đồng thẩm định", final: "Điểm đạt được", adjustment: "Lý do điều chỉnh" },
  index: {
    sheet: "DTI – Chỉ số",
    title: (year) => `CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA ĐƠN VỊ${year === null ? "" : ` NĂM ${year}`}`,
    hint: "Mọi con số tự tính từ các cột điểm trong phụ lục. Chỉ sửa các ô nền vàng: mức xếp loại và hệ số trụ cột. Văn bản không nêu mức xếp loại thì ô để trống, đơn vị tự nhập.",
    method: {
      sum: "Tổng điểm các tiêu chí",
      "mean-of-pillars": "Trung bình cộng điểm các trụ cột",
      "mean-of-shares": "Trung bình tỷ lệ đạt của các trụ cột",
    },
    inForce: "(cách đang chọn)",
    results: { method: "Cách tính chỉ số", points: "Điểm", max: "Điểm tối đa", percent: "Chỉ số (%)", band: "Xếp loại", basis: "Căn cứ" },
    bands: { band: "Mức xếp loại", from: "Từ chỉ số (%)" },
    groups: {
      group: "Trụ cột, chỉ số chính",
      max: "Điểm tối đa",
      notAssessed: "Không đánh giá",
      reachable: "Tối đa được tính",
      self: "Tự đánh giá",
      final: "Điểm đạt được",
      open: "Chưa có điểm",
      percent: "Tỷ lệ (%)",
      weight: "Hệ số",
      key: "Khóa",
    },
  },
};
