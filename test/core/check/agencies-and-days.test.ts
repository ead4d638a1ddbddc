import { drawGrid } from "../../support/read-grid";
import { findingSentence } from "../../../src/i18n/finding-sentence";
import { messages } from "../../../src/i18n/messages";
import { brief, checkGrid } from "./check-table";

interface Row {
  readonly lead?: string;
  readonly support?: string;
  readonly deadline?: string;
}

const SIGNED = "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 5 năm 2025)";

/** Five scored rows; what a case says stands in the first. */
function table({ lead = "Phòng VH&TT", support = "UBND cấp xã", deadline = "Quý IV năm 2025" }: Row, signed = SIGNED): string {
  const others = [2, 3, 4, 5].map((number) => `'1.${number} | Chỉ số thứ ${["hai", "ba", "tư", "năm"][number - 2] ?? ""} của nhóm | 10 | 5 | Phòng VH&TT | Sở Thông tin và Truyền thông; Phòng Nội vụ | Quý IV năm 2025`);
  return [
    signed,
    "STT | Chỉ số | Điểm tối đa | Điểm đạt | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành",
    "'1 | Nhận thức số | 50 | 25 | | |",
    `'1.1 | Chỉ số thứ nhất của nhóm | 10 | 5 | ${lead} | ${support} | ${deadline}`,
    ...others,
  ].join("\n");
}

const CASES: readonly { readonly name: string; readonly row: Row; readonly signed?: string; readonly found: readonly string[] }[] = [
  { name: "nothing odd", row: {}, found: [] },
  { name: "the last word of a name left out", row: { support: "Sở Thông tin và Truyền" }, found: ["warning agency-spelling F4"] },
  { name: "an abbreviation beside the full name", row: { support: "Sở TT&TT" }, found: [] },
  { name: "the marks of an abbreviation typed otherwise", row: { lead: "Phòng VH TT" }, found: ["info agency-spelling E4"] },
  { name: "a capital typed as a small letter", row: { lead: "Phòng VH&Tt" }, found: ["info agency-spelling E4"] },
  { name: "a small letter at the beginning", row: { lead: "phòng VH&TT" }, found: [] },
  { name: "another agency with a longer name", row: { support: "Phòng Nội vụ thị xã" }, found: [] },
  { name: "one agency in both columns", row: { support: "UBND cấp xã; Phòng VH&TT" }, found: ["warning agency-twice F4"] },
  { name: "one agency in both columns, written out in one", row: { support: "Phòng Văn hóa và Thông tin" }, found: ["warning agency-twice F4"] },
  { name: "a day that June has not", row: { deadline: "31/6/2025" }, found: ["error deadline-impossible G4"] },
  { name: "29 February of a common year", row: { deadline: "Trước ngày 29 tháng 02 năm 2026" }, found: ["error deadline-impossible G4"] },
  { name: "a thirteenth month", row: { deadline: "Tháng 13/2025" }, found: ["error deadline-impossible G4"] },
  { name: "a fifth quarter", row: { deadline: "Quý V năm 2025" }, found: ["error deadline-impossible G4"] },
  { name: "a quarter in figures", row: { deadline: "Quý 4/2025" }, found: [] },
  { name: "a day before the plan was signed", row: { deadline: "30/4/2025" }, found: ["warning deadline-past G4"] },
  { name: "a quarter before the plan was signed", row: { deadline: "Quý I năm 2025" }, found: ["warning deadline-past G4"] },
  { name: "the quarter in which the plan was signed", row: { deadline: "Quý II năm 2025" }, found: [] },
  { name: "what is done already", row: { deadline: "Thường xuyên" }, found: [] },
  { name: "a plan whose day is not filled in yet", row: { deadline: "Tháng 3/2025" }, signed: "(Kèm theo Kế hoạch số   /KH-UBND ngày   tháng 5 năm 2025)", found: ["warning deadline-past G4"] },
  { name: "a report, which looks back", row: { deadline: "30/4/2025" }, signed: "(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 5 năm 2025)", found: [] },
];

test.each(CASES)("$name", ({ row, signed, found }) => {
  expect(checkGrid(drawGrid(table(row, signed))).map(brief)).toEqual(found);
});

const SENTENCES: readonly (readonly [row: Row, vi: string, en: string])[] = [
  [
    { support: "Sở Thông tin và Truyền" },
    "Chỉ số 1.1 ghi tên cơ quan “Sở Thông tin và Truyền”; các dòng khác ghi “Sở Thông tin và Truyền thông”. Nên ghi thống nhất một tên.",
    "Indicator 1.1 names the agency “Sở Thông tin và Truyền”; other rows say “Sở Thông tin và Truyền thông”. Better to use one name throughout.",
  ],
  [
    { support: "UBND cấp xã; Phòng VH&TT" },
    "Chỉ số 1.1 ghi “Phòng VH&TT” vừa chủ trì vừa phối hợp. Bỏ tên này ở một trong hai cột.",
    "Indicator 1.1 has “Phòng VH&TT” both leading and supporting. Take the name out of one of the two columns.",
  ],
  [
    { deadline: "Trước ngày 31/6/2025" },
    "Chỉ số 1.1 ghi thời hạn “ngày 31/6/2025”, trên lịch không có. Sửa lại ngày, tháng hoặc quý.",
    "Indicator 1.1 gives the deadline “ngày 31/6/2025”, which no calendar has. Correct the day, month or quarter.",
  ],
  [
    { deadline: "30/4/2025" },
    "Chỉ số 1.1 ghi thời hạn “30/4/2025”, trước cả khi văn bản được ký (15/05/2025). Xem lại thời hạn.",
    "Indicator 1.1 gives the deadline “30/4/2025”, before the document was signed (15/05/2025). Check the deadline.",
  ],
];

test.each(SENTENCES)("%j is told in both languages", (row, vi, en) => {
  const [finding] = checkGrid(drawGrid(table(row)));
  expect(finding && [findingSentence(finding, messages("vi")), findingSentence(finding, messages("en"))]).toEqual([vi, en]);
});
