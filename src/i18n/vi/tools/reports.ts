/** Documents that are drafted from the table. */
export const reports = {
  title: "Lập kế hoạch và báo cáo",
  hint: "Phụ lục phân công, kế hoạch khắc phục, lý do mất điểm, tóm tắt có biểu đồ.",
  about: "Mỗi bản là một trang riêng, khổ A4 ngang, in được ngay. Lập lại lúc nào cũng được: những chữ đã gõ vào trang đó vẫn giữ nguyên.",
  make: "Lập trang",
  making: "Đang lập…",
  made: (sheet: string) => `Đã lập trang “${sheet}”.`,
  madeAgain: (sheet: string) => `Đã lập lại trang “${sheet}”, giữ những chữ đã gõ.`,
  kind: {
    assignment: { title: "Phụ lục phân công", hint: "Mọi chỉ số, cơ quan chủ trì, phối hợp, thời gian hoàn thành." },
    remediation: { title: "Kế hoạch khắc phục", hint: "Các chỉ số chưa đạt điểm tối đa, giải pháp và bước tiếp theo." },
    "lost-points": { title: "Bảng chi tiết điểm và lý do mất điểm", hint: "Điểm từng chỉ số; lý do lấy từ bảng hoặc soạn từ cách tính và số liệu." },
    summary: { title: "Tóm tắt một trang", hint: "Điểm theo nhóm, biểu đồ, mười chỉ số có thể tăng nhiều điểm nhất." },
  },
  notes: {
    title: "Gợi ý ngay tại ô điểm",
    hint: "Mỗi ô điểm chưa đạt tối đa có một ghi chú: vì sao mất điểm, việc cần làm, ai, khi nào. Ghi lại thì ghi chú của DTI được thay, ghi chú của người khác giữ nguyên.",
    write: "Ghi chú vào ô điểm",
    remove: "Xóa ghi chú của DTI",
    unsupported: "Excel đang dùng chưa cho phần bổ sung viết ghi chú (cần bản Excel 365 mới hơn). Hãy dùng các trang ở trên: nội dung như nhau.",
    written: (count: string) => `Đã ghi ${count} ghi chú.`,
    removed: (count: string) => `Đã xóa ${count} ghi chú cũ của DTI.`,
    nothing: "Ghi chú của DTI đã đúng như gợi ý, không có gì phải thay.",
    left: (count: string, cells: string) => `${count} ô đã có ghi chú hoặc bình luận của người khác nên để nguyên: ${cells}.`,
  },
  agency: {
    title: "Trang theo cơ quan",
    hint: "Những chỉ số cơ quan này chủ trì, phối hợp: điểm có thể tăng, việc cần làm, thời hạn.",
    choose: "Cơ quan",
    option: (name: string, points: string) => `${name} (chủ trì: còn ${points} điểm)`,
  },
};
