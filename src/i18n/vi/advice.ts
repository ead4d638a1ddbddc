/** What one unmet indicator asks for. */
export const advice = {
  /** How a figure of a rule is called where it has no letter of its own. */
  inputNames: {
    value: "giá trị",
    numerator: "tử số",
    denominator: "mẫu số",
    choice: "phương án",
    option: (number: string) => `ý ${number}`,
    peers: "số liệu các đơn vị cùng so sánh",
    count: "số lượng",
    exists: "có hay chưa",
    part: (number: string, name: string) => `${name} (phần ${number})`,
  },
  lost: (points: string) => `Mất ${points} điểm.`,
  noScore: (max: string) => `Chưa có điểm (tối đa ${max}).`,
  /** "Cần thêm 132 hồ sơ trực tuyến (b: 252 → 384) để đạt 80% và được 20/20 điểm." */
  more: (amount: string, things: string, change: string, goal: string) => `Cần thêm ${amount} ${things} (${change}) để ${goal}.`,
  fewer: (amount: string, things: string, change: string, goal: string) => `Cần giảm ${amount} ${things} (${change}) để ${goal}.`,
  reach: (label: string, change: string, goal: string) => `Cần “${label}” đạt mức mới (${change}) để ${goal}.`,
  change: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
  unknownFigure: "chưa có",
  targetAndPoints: (target: string, score: string, max: string) => `đạt ${target} và được ${score}/${max} điểm`,
  points: (score: string, max: string) => `được ${score}/${max} điểm`,
  option: (words: string, score: string, max: string) => `Chọn/đạt phương án “${words}” để được ${score}/${max} điểm.`,
  /** What a definition begins with that "cần thêm 132 …" already says. */
  countingWords: "^(tổng\\s+)?số(\\s+lượng)?\\s+",
  typeFigures: (sheet: string) => `Nhập các số liệu sau ở trang “${sheet}” để biết còn thiếu bao nhiêu:`,
  figure: (name: string, label: string) => `${name} – ${label}`,
  unreadable: "Chưa hiểu chắc chắn cách tính điểm của chỉ số này. Xem cách tính và giải pháp ghi trong bảng.",
  noRule: "Bảng không ghi cách tính điểm cho chỉ số này.",
  noStep: "Số liệu hiện có chưa đủ để tính ra bước tiếp theo.",
  solution: "Giải pháp",
  lead: "Chủ trì",
  support: "Phối hợp",
  deadline: "Thời hạn",
};
