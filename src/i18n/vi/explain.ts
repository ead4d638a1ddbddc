/** How a score came about, step by step. */
export const explain = {
  title: "Cách ra điểm",
  compare: (value: string, operator: string, threshold: string) => `${value} ${operator} ${threshold}`,
  option: (number: string, words: string, points: string) => `Phương án ${number}: ${words} → ${points} điểm`,
  pointsFull: (points: string) => `→ ${points} điểm`,
  pointsShare: (value: string, max: string, points: string) => `→ ${value} × ${max} = ${points} điểm`,
  pointsOfTarget: (value: string, target: string, max: string, points: string) => `→ ${value} / ${target} × ${max} = ${points} điểm`,
  peers: (value: string, lowest: string, highest: string, points: string) =>
    `Đơn vị: ${value}; thấp nhất ${lowest}, cao nhất ${highest} → ${points} điểm`,
  count: (count: string, each: string, points: string) => `${count} × ${each} = ${points} điểm`,
  part: (label: string, points: string) => `${label}: ${points} điểm`,
  noScore: {
    "input-missing": (names: string) => `Chưa có điểm vì thiếu số liệu ${names}.`,
    "input-invalid": (names: string) => `Chưa có điểm vì số liệu ${names} không hợp lệ.`,
    "zero-denominator": () => "Chưa có điểm vì mẫu số bằng 0.",
    "negative-difference": (words: string) => `Chưa có điểm vì ${words} ra số âm.`,
    "peers-equal": () => "Chưa có điểm vì các đơn vị so sánh có số liệu bằng nhau.",
    "max-missing": () => "Chưa có điểm vì bảng không ghi điểm tối đa.",
    "no-branch": () => "Chưa có điểm vì không mức nào trong cách tính ứng với số liệu này.",
    unreadable: () => "Chưa có điểm vì chưa hiểu chắc chắn cách tính.",
  },
};
