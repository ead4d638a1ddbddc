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
  agency: {
    title: "Trang theo cơ quan",
    hint: "Những chỉ số cơ quan này chủ trì, phối hợp: điểm có thể tăng, việc cần làm, thời hạn.",
    choose: "Cơ quan",
    option: (name: string, points: string) => `${name} (chủ trì: còn ${points} điểm)`,
  },
};
