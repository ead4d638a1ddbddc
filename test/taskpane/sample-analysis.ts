import { DEFAULT_SETTINGS } from "../../src/core/state/workbook-state";
import type { Analysis, NodeScore, TableAnalysis } from "../../src/core/analysis";
import type { Advice } from "../../src/core/advise/advice";
import type { Finding } from "../../src/core/check/finding";
import type { AppendixTable, RowLevel, TableRow } from "../../src/core/recognize/appendix-table";
import type { Rule } from "../../src/core/rules/rule";
import type { InputRow } from "../../src/core/score/input-row";
import type { IndicatorNode } from "../../src/core/score/indicator-tree";

/** One row of the sample: code, name, level, maximum, printed score. */
type SampleRow = readonly [code: string, name: string, level: RowLevel, max: number, score: number | null];

const ROWS: readonly SampleRow[] = [
  ["1", "Nhận thức số", "group", 70, 62.5],
  ["1.1", "Người đứng đầu huyện là Trưởng ban Ban chỉ đạo chuyển đổi số của huyện", "indicator", 10, 10],
  ["1.3", "Văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu huyện/thành phố (Chủ tịch huyện/thành phố) ký", "indicator", 10, 5],
  ["4", "Nhân lực số", "group", 60, 39.5],
  ["4.3", "Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về chuyển đổi số", "indicator", 10, 1.33],
  ["4.7", "Số lượng người dân được phổ cập kỹ năng số cơ bản trên nền tảng", "indicator", 5, null],
  ["6", "Hoạt động chính quyền số", "group", 230, 109.8],
  ["6.6", "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến", "indicator", 20, 7.22],
  ["", "Tổng", "total", 1000, 391.73],
];

export const ratioRule: Rule = {
  kind: "ratio",
  text: "a = Tổng số hồ sơ\nb = Số hồ sơ trực tuyến\n- Tỷ lệ = b/a\n- Tỷ lệ ≥ 80%: Điểm tối đa",
  inputs: [
    { name: "a", kind: "number", label: "Tổng số hồ sơ", unit: "hồ sơ", counted: true },
    { name: "b", kind: "number", label: "Số hồ sơ trực tuyến", unit: "hồ sơ", counted: true },
  ],
  ast: { kind: "sum", from: null, to: null, span: { start: 0, end: 1 } },
  diagnostics: [],
};

export const choiceRule: Rule = {
  kind: "choice",
  text: "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm",
  inputs: [{ name: "choice", kind: "choice", label: "", unit: null, counted: false, options: ["Đã ban hành", "Chưa ban hành"] }],
  ast: { kind: "sum", from: null, to: null, span: { start: 0, end: 1 } },
  diagnostics: [],
};

const FIRST_ROW = 10;
const SHEET = "Phụ lục";

function tableRow([code, name, level, max, score]: SampleRow, index: number): TableRow {
  const row = FIRST_ROW + index;
  const cell = (column: number, value: number | null) => ({ row, column, value, text: null });
  return { row, rows: [row], code, name, level, max: cell(2, max), scores: [cell(3, score)], texts: {} };
}

const table: AppendixTable = {
  sheet: SHEET,
  title: "PHỤ LỤC PHÂN CÔNG PHỤ TRÁCH THỰC HIỆN CÁC TIÊU CHÍ TRONG BỘ CHỈ SỐ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ HUYỆN BẠCH THÔNG NĂM 2024",
  year: 2024,
  headerRows: [8],
  repeatedHeaderRows: [],
  firstRow: FIRST_ROW,
  lastRow: FIRST_ROW + ROWS.length - 1,
  firstColumn: 0,
  lastColumn: 7,
  columns: { code: 0, name: 1, max: 2, rule: 4, solution: 5, lead: 6, support: 7 },
  scores: [{ role: "published", column: 3, year: 2024, header: "Điểm đạt" }],
  rows: ROWS.map(tableRow),
  confidence: 0.97,
  evidence: [],
};

function parentOf(index: number): number | null {
  if (ROWS[index]?.[2] !== "indicator") return null;
  const before = ROWS.slice(0, index).map(([, , level]) => level);
  return before.lastIndexOf("group");
}

const nodes: readonly IndicatorNode[] = table.rows.map((row, index) => ({
  index,
  row,
  path: row.code,
  parent: parentOf(index),
  children: ROWS.flatMap((_, child) => (parentOf(child) === index ? [child] : [])),
}));

function adviceAt(index: number, more: Partial<Advice>): Advice {
  const [code = "", name = "", , max = 0, score = null] = ROWS[index] ?? [];
  return {
    indicator: code,
    node: index,
    sheet: SHEET,
    row: FIRST_ROW + index,
    column: 3,
    code,
    name,
    max,
    score,
    lost: max - (score ?? 0),
    rule: ratioRule,
    steps: [],
    unknownInputs: [],
    solution: null,
    lead: null,
    support: null,
    deadline: null,
    printedReason: null,
    reason: null,
    deadlines: [],
    doneWithoutPoints: false,
    remedyContradicted: false,
    usualRemedy: null,
    evidence: null,
    ...more,
  };
}

export const sampleAdvice: readonly Advice[] = [
  adviceAt(7, {
    steps: [{ input: "b", from: 252, to: 384, score: 20, target: 0.8, unit: "ratio" }],
    solution: "1. Tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến.\n2. Bố trí công chức hỗ trợ tại Bộ phận Một cửa.",
    lead: "Văn phòng HĐND-UBND huyện",
    support: "UBND các xã, thị trấn",
    deadline: "Trước 30/11/2024",
  }),
  adviceAt(4, { unknownInputs: ["a", "b"], lead: "Phòng Nội vụ" }),
  adviceAt(5, { rule: null }),
  adviceAt(2, { rule: choiceRule, steps: [{ input: "choice", from: 2, to: 1, score: 10, target: null, unit: "option", words: "Đã ban hành" }], lead: "Phòng VH&TT" }),
];

const groupFinding: Finding = {
  id: "Phụ lục/4/group-score-sum",
  code: "group-score-sum",
  severity: "error",
  sheet: SHEET,
  row: FIRST_ROW + 3,
  column: 3,
  indicator: "4",
  facts: { actual: 39.5, expected: 39.05 },
};

export const sampleFindings: readonly Finding[] = [
  {
    ...groupFinding,
    id: "Phụ lục//total-score-sum",
    code: "total-score-sum",
    row: FIRST_ROW + 8,
    indicator: null,
    facts: { actual: 391.73, expected: 391.28, causedBy: [groupFinding.id] },
  },
  { ...groupFinding, id: "Phụ lục/4.7/score-missing", code: "score-missing", severity: "warning", row: FIRST_ROW + 5, indicator: "4.7", facts: {} },
  groupFinding,
];

function inputRow(name: string, label: string, value: number | null, row: number): InputRow {
  const cell = { value, text: null };
  return { key: `6.6/${name}`, path: "6.6", code: "6.6", indicator: "", name, kind: "number", label, unit: "hồ sơ", cell, source: "", supplier: "", evidence: "", counted: true, place: { sheet: "DTI – Số liệu", row, column: 5 } };
}

const scores: readonly NodeScore[] = nodes.map(({ row }) => ({ evaluation: null, computed: null, printed: row.scores[0]?.value ?? null }));

export const sampleTable: TableAnalysis = {
  table,
  tree: { table, parts: [{ table, first: 0 }], nodes, roots: [0, 3, 6], total: 8, subtotals: new Map() },
  rules: nodes.map(({ row }) => (row.level === "indicator" ? ratioRule : null)),
  inputs: [inputRow("a", "Tổng số hồ sơ", 480, 11), inputRow("b", "Số hồ sơ trực tuyến", null, 8)],
  scores,
  target: { column: 8, header: "Điểm tự chấm 2024", isNew: true },
  targets: [{ column: 8, header: "Điểm tự chấm 2024", isNew: true }],
  keyPrefix: "",
  framework: null,
  settings: DEFAULT_SETTINGS,
  decimals: 2,
  findings: sampleFindings,
  ignored: [],
  advice: sampleAdvice,
  summary: { indicators: 5, computed: 2, printed: 4, rules: 4, unreadable: 1, max: 1000, computedTotal: 22.5, printedTotal: 391.73 },
};

/** A small appendix table as the pane sees it: three groups, a wrong group sum with its consequence, four unmet indicators. */
export const sampleAnalysis: Analysis = { tables: [sampleTable], doubtful: [], otherSheets: [], emptyWorkbook: false };
