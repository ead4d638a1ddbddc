import type { RankLabels } from "../../core/rank/sheets/rank-labels";
import { rankProblemSentence } from "./rank-problem-sentence";
import { rankWords } from "./rank-words";

const words = rankWords("vi");

/** The words on the sheets of a consolidation: Vietnamese whatever the pane speaks, because the file travels between offices. */
export const rankLabels: RankLabels = {
  summaryTitle: (year) => `TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ CÁC ĐƠN VỊ${year === null ? "" : ` NĂM ${year}`}`,
  summaryHint: "Sửa được các ô nền vàng; điểm so sánh, tổng và hạng tự tính lại. Được thêm cột ở bên phải; không xếp lại hay xoá dòng, cột của bảng. Chạy lại để thêm hoặc thay đơn vị.",
  summarySet: (title, units) => `${title === "" ? "" : `${title.replace(/\s+/g, " ")} · `}${units} đơn vị`,
  number: "STT",
  unit: "Đơn vị",
  total: "Tổng điểm",
  reachable: "Điểm tối đa của đơn vị",
  index: "Chỉ số (%)",
  rank: "Hạng",
  band: "Xếp loại",
  previousTotal: "Tổng điểm năm trước",
  previousRank: "Hạng năm trước",
  movement: "Tăng, giảm hạng",
  scored: "Số chỉ số có điểm",
  order: "Thứ tự",
  groupRank: (group) => `Hạng – ${group}`,
  measure: (indicator, part) => `Số đo – ${indicator}${part === null ? "" : ` (${part})`}`,
  ownPoints: (indicator) => `Điểm các phần không so sánh – ${indicator}`,
  file: "Tệp",
  mark: "Dấu tệp",
  max: "Điểm tối đa",
  notAssessed: "Không đánh giá",
  rankingTitle: (year) => `XẾP HẠNG CHUYỂN ĐỔI SỐ CÁC ĐƠN VỊ${year === null ? "" : ` NĂM ${year}`}`,
  rankingHint: "Bảng tự sắp xếp theo hạng; bằng điểm thì đồng hạng. Sửa được tên đơn vị đem so sánh và ngưỡng xếp loại (ô nền vàng bên phải biểu đồ); ngưỡng có sẵn chỉ để tham khảo.",
  bandFrom: "Từ chỉ số (%)",
  bands: [
    { from: 0, name: "Yếu" },
    { from: 50, name: "Trung bình" },
    { from: 65, name: "Khá" },
    { from: 80, name: "Tốt" },
  ],
  compareTitle: "Chỉ số chính (% điểm tối đa)",
  average: "Trung bình",
  best: "Cao nhất",
  line: "Dòng",
  totalsChart: "Tổng điểm các đơn vị dẫn đầu",
  compareChart: "So với trung bình và cao nhất",
  problemsTitle: "NHỮNG ĐIỂM CẦN XEM LẠI",
  problemsHint: "Mỗi dòng là một việc của một tệp; tệp có vấn đề không làm dừng các tệp khác.",
  noProblems: "Không có",
  severityColumn: "Mức",
  problemColumn: "Nội dung",
  severity: { error: "Lỗi", warning: "Cần xem", info: "Lưu ý" },
  problem: (problem) => rankProblemSentence(problem, words),
};
