import type { Advice } from "../core/advise/advice";
import { isOverdue } from "../core/deadline/deadline";
import type { ComparisonLabels, DocumentLabels } from "../core/documents/document-labels";
import { adviceSentences } from "./advice-sentences";
import { dayWords } from "./day-words";
import { lossSentence } from "./loss-sentence";
import { messages } from "./messages";
import type { Numbers } from "./numbers";
import { toolWordings } from "./tool-wordings";
import { pointsSentences, yearChangeWords } from "./year-change-words";

const PLACEHOLDER = "…………";

/** The words of the documents: Vietnamese whatever the pane speaks, because they go to other offices. */
export function documentLabels(): DocumentLabels {
  const vi = messages("vi");
  const { number } = vi.numbers;
  return {
    sheets: { assignment: "DTI – Phân công", remediation: "DTI – Khắc phục", "lost-points": "DTI – Lý do mất điểm", summary: "DTI – Tóm tắt" },
    titles: {
      assignment: (year) => `PHỤ LỤC\nPHÂN CÔNG THỰC HIỆN CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ${yearWords(year)}`,
      remediation: (year) => `KẾ HOẠCH\nKHẮC PHỤC CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ CHƯA ĐẠT ĐIỂM TỐI ĐA${yearWords(year)}`,
      "lost-points": (year) => `BẢNG CHI TIẾT\nĐIỂM ĐẠT ĐƯỢC VÀ LÝ DO MẤT ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ${yearWords(year)}`,
      summary: (year) => `TÓM TẮT KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ${yearWords(year)}`,
    },
    agencySheet: "DTI – ",
    agencyTitle: (agency, year) => `CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ${yearWords(year)}\nDO ${agency.toLocaleUpperCase("vi")} CHỦ TRÌ, PHỐI HỢP`,
    source: (sheet) => `(Lập từ bảng chấm điểm ở trang “${sheet}”)`,
    motto: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    mottoBelow: "Độc lập - Tự do - Hạnh phúc",
    agencyAbove: "TÊN CƠ QUAN CHỦ QUẢN",
    agency: "TÊN CƠ QUAN, ĐƠN VỊ",
    number: "Số:         /",
    placeAndDate: (year) => `${PLACEHOLDER}, ngày …… tháng …… năm ${year === "" ? "……" : year}`,
    preparer: "NGƯỜI LẬP BIỂU",
    head: "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
    signHere: "(Ký, ghi rõ họ tên)",
    columns: {
      code: "Số TT",
      name: "Chỉ số chính/\nChỉ số thành phần",
      max: "Điểm tối đa",
      score: (year) => (year === null ? "Điểm đạt" : `Điểm năm ${year}`),
      rule: "Cách xác định và tính điểm",
      solution: "Giải pháp",
      lead: "Cơ quan chủ trì",
      support: "Cơ quan phối hợp",
      deadline: "Thời gian hoàn thành",
      reason: "Lý do mất điểm",
      role: "Vai trò",
      leads: "Chủ trì",
      supports: "Phối hợp",
      gain: "Điểm có thể tăng",
      nextStep: "Việc cần làm",
    },
    total: "Tổng cộng",
    noScore: "Chưa có điểm",
    reason: (advice) => reasonOf(advice, vi),
    remedy: (advice) => remedyOf(advice, vi),
    nextStep: (advice) => nextStepOf(advice, vi),
    deadline: (advice, today) => deadlineOf(advice, vi, today),
    summary: {
      group: "Nhóm chỉ số",
      won: "Điểm đạt",
      lost: "Điểm mất",
      share: "Tỷ lệ (%)",
      gains: "Mười chỉ số có thể tăng nhiều điểm nhất",
      gain: "Điểm có thể tăng",
      pointsChart: "Điểm đạt và điểm mất theo nhóm",
      shareChart: "Tỷ lệ đạt theo nhóm (%)",
      shareOf: (year) => (year === null ? "Tỷ lệ đạt (%)" : `Năm ${year} (%)`),
      average: "Bình quân chung (%)",
      total: (score, max) => `Tổng điểm ${number(score)}/${number(max)}; còn có thể tăng ${number(max - score)} điểm`,
    },
    comparison: comparisonLabels(vi.numbers),
  };
}

function comparisonLabels(numbers: Numbers): ComparisonLabels {
  const { compare: words } = toolWordings("vi");
  return {
    sheet: "DTI – So sánh năm",
    title: (year) => `SO SÁNH ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ${yearWords(year)} VỚI NĂM TRƯỚC`,
    score: (year, header) => (year === null ? (header ?? "Điểm hiện có") : `Điểm năm ${year}`),
    points: "Tăng, giảm",
    remark: "Ghi chú",
    remarks: (change) => yearChangeWords(change, words, numbers).join("\n"),
    notes: (summary) => pointsSentences(summary, words, numbers),
  };
}

type Vietnamese = ReturnType<typeof messages>;

function yearWords(year: number | null): string {
  return year === null ? "" : ` NĂM ${year}`;
}

/** The table's own reason first: a person wrote it. */
function reasonOf(advice: Advice, vi: Vietnamese): string {
  if (advice.printedReason !== null) return advice.printedReason;
  return advice.reason === null ? "" : lossSentence(advice.lost, advice.reason, vi);
}

function remedyOf(advice: Advice, vi: Vietnamese): string {
  const words = vi.advice;
  const own = advice.solution ?? (advice.usualRemedy === null ? null : words.usualRemedy(advice.usualRemedy));
  const lines = [own, advice.remedyContradicted ? words.remedyContradicted : null, nextStepOf(advice, vi), advice.evidence === null ? null : words.evidence(advice.evidence)];
  return lines.filter((line) => line !== null && line !== "").join("\n");
}

function deadlineOf({ deadline, deadlines }: Advice, vi: Vietnamese, today: string | null): string {
  const overdue = deadlines.find((each) => today !== null && isOverdue(each, today));
  const stated = deadline ?? deadlines.map(({ text }) => text).join("\n");
  return overdue?.kind === "dated" ? [stated, vi.advice.overdue(dayWords(overdue.due))].filter((line) => line !== "").join("\n") : stated;
}

/** Only a step that figures or the score bear out. */
function nextStepOf(advice: Advice, vi: Vietnamese): string {
  return advice.steps.length > 0 ? (adviceSentences(advice, vi).steps[0] ?? "") : "";
}
