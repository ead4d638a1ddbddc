/** The cheapest way to a number of points. */
export const path = {
  title: "Đường ngắn nhất tới mục tiêu",
  hint: "Ít nhất phải làm những gì để tăng thêm số điểm cần có.",
  goal: "Số điểm cần tăng thêm",
  badGoal: "Nhập số điểm lớn hơn 0, ví dụ 50.",
  agency: "Cơ quan chủ trì",
  everyAgency: "Mọi cơ quan",
  result: (gain: string, effort: string, actions: string) => `Tăng ${gain} điểm với ${actions} việc; công sức ${effort} (ít nhất có thể).`,
  notReached: (most: string) => `Chưa có cách nào tới mục tiêu: những gì biết chắc cách làm chỉ tăng được nhiều nhất ${most} điểm.`,
  unknown: (count: string) => `${count} chỉ số còn mất điểm nhưng chưa đủ số liệu để biết cách tăng; nhập số liệu để tính cả các chỉ số đó.`,
  gain: (points: string, effort: string) => `+${points} điểm · công sức ${effort}`,
  ratio: (from: string, to: string, score: string, max: string) => `Nâng tỷ lệ từ khoảng ${from} lên ${to} để được ${score}/${max} điểm.`,
  exclude: "Không làm được",
  excluded: (count: string) => `Đã bỏ ra ${count} chỉ số không làm được.`,
  restore: "Tính lại cả các chỉ số đó",
  effort: (indicator: string) => `Công sức cho ${indicator}`,
  size: { small: "Ít (ban hành văn bản)", medium: "Vừa (cơ quan tự làm)", large: "Nhiều (người dân, doanh nghiệp)" },
};
