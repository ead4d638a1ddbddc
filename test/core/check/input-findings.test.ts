import { ALL_CHECKS } from "../../../src/core/check/all-checks";
import type { GridPlace } from "../../../src/core/grid/grid";
import { Grid } from "../../../src/core/grid/grid";
import type { CellValue } from "../../../src/core/grid/cell";
import { INPUT_COLUMNS, INPUT_SHEET } from "../../../src/core/score/input-sheet-layout";
import { analyse } from "../../../src/core/analyse";
import { correction } from "../../../src/core/check/corrections/correction";
import { findingSentence } from "../../../src/i18n/finding-sentence";
import { messages } from "../../../src/i18n/messages";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { drawGrid } from "../../support/read-grid";
import { brief, checkSheets } from "./check-table";

const RATIO = String.raw`a = Số hồ sơ xử lý trực tuyến của đơn vị;\nb = Tổng số hồ sơ của đơn vị;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa`;
const OTHER_RATIO = String.raw`a = Số hồ sơ thanh toán trực tuyến;\nb = Tổng số hồ sơ của đơn vị;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa`;
const CHOICE = String.raw`- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.`;
const MONEY = String.raw`a = Kinh phí đầu tư cho chuyển đổi số (tỷ đồng);\nb = Tổng chi ngân sách nhà nước (tỷ đồng);\n- Tỷ lệ = a/b\n- Tỷ lệ ≥ 1%: Điểm tối đa;\n- Tỷ lệ < 1%: Tỷ lệ/1%*Điểm tối đa`;

const TABLE = drawGrid(`
  STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách xác định và tính điểm
  '1 | Hoạt động chính quyền số | 40 | |
  '1.1 | Tỷ lệ hồ sơ xử lý trực tuyến | 10 | | ${RATIO}
  '1.2 | Kế hoạch chuyển đổi số hằng năm | 10 | | ${CHOICE}
  '1.3 | Tổng chi cho chuyển đổi số | 10 | | ${MONEY}
  '1.4 | Tỷ lệ thanh toán trực tuyến | 10 | | ${OTHER_RATIO}`);

const KEYS = ["1.1/a", "1.1/b", "1.2/choice", "1.3/a", "1.3/b", "1.4/a", "1.4/b"] as const;
type Key = (typeof KEYS)[number];
const SOUND: Readonly<Record<Key, CellValue>> = { "1.1/a": 30, "1.1/b": 40, "1.2/choice": 1, "1.3/a": 1.5, "1.3/b": 200, "1.4/a": 12, "1.4/b": 40 };

/** The input sheet with its header in row 5, values in column F; 1.1/a stands in F6. */
function inputSheet(typed: Readonly<Partial<Record<Key, CellValue>>>, dates: readonly GridPlace[] = []): Grid {
  const header = INPUT_COLUMNS.map((column) => inputSheetLabels[column === "letter" ? "letter" : column]);
  const rows = KEYS.map((key) => ["", "", "", "", "", key in typed ? (typed[key] ?? null) : SOUND[key], "", "", key]);
  return new Grid({ sheet: INPUT_SHEET, row: 4, column: 0, values: [header, ...rows], dates });
}

const cases: readonly { readonly name: string; readonly typed: Readonly<Partial<Record<Key, CellValue>>>; readonly found: readonly string[] }[] = [
  { name: "sound figures", typed: {}, found: [] },
  { name: "nothing typed yet", typed: Object.fromEntries(KEYS.map((key) => [key, null])), found: [] },
  { name: "one of two figures", typed: { "1.1/b": null }, found: ["warning input-missing F7"] },
  { name: "a row not begun where the others are done", typed: { "1.2/choice": null }, found: ["info input-missing F8"] },
  { name: "words for a figure", typed: { "1.1/a": "ba mươi" }, found: ["error input-not-number F6"] },
  { name: "a number stored as text", typed: { "1.1/a": "30" }, found: ["error input-not-number F6"] },
  { name: "an error value", typed: { "1.1/a": { error: "#REF!" } }, found: ["error input-not-number F6"] },
  { name: "a decimal comma pasted as text", typed: { "1.1/a": "12,5" }, found: ["error input-not-number F6"] },
  { name: "the words of an option", typed: { "1.2/choice": "1. Đã ban hành" }, found: [] },
  { name: "words that are no option", typed: { "1.2/choice": "Đã ban hành" }, found: ["error input-invalid F8"] },
  { name: "option 5 of 2", typed: { "1.2/choice": 5 }, found: ["error input-invalid F8"] },
  { name: "a negative count", typed: { "1.1/a": -3 }, found: ["error input-invalid F6"] },
  { name: "a part larger than its whole", typed: { "1.1/a": 50 }, found: ["warning numerator-exceeds-denominator F6"] },
  { name: "đồng for tỷ đồng", typed: { "1.3/a": 1_500_000_000, "1.3/b": 200_000_000_000 }, found: ["warning unit-suspect F10", "warning unit-suspect F9"] },
  { name: "đồng for tỷ đồng in one of two", typed: { "1.3/b": 200_000_000_000 }, found: ["warning unit-suspect F10"] },
  { name: "one figure with two values", typed: { "1.4/b": 45 }, found: ["warning input-conflict F12"] },
];

test.each(cases)("$name", ({ typed, found }) => {
  expect(checkSheets([TABLE, inputSheet(typed)]).map(brief).sort()).toEqual(found);
});

test("a finding about a figure points to the input sheet and belongs to its indicator", () => {
  const [finding] = checkSheets([TABLE, inputSheet({ "1.1/a": "ba mươi" })]);
  expect(finding).toMatchObject({ sheet: INPUT_SHEET, row: 5, column: 5, indicator: "1.1", facts: { name: "a", actual: "ba mươi" } });
});

const DAY = { "7 May": 46_149, "7 October": 46_302 };

test.each<[string, CellValue, boolean, string, number | null]>([
  ["12,5 as text", "12,5", false, "Số liệu a của chỉ số 1.1 ghi “12,5” ở dạng chữ, công thức chưa tính đến. Sửa thành 12,5.", 12.5],
  ["a lone comma before three digits", "1,234", false, "Số liệu a của chỉ số 1.1 ghi “1,234” ở dạng chữ, công thức chưa tính đến. Có thể là 1,234, 1234; hãy gõ lại, phần thập phân dùng dấu phẩy.", null],
  ["a lone point before three digits", "1.234", false, "Số liệu a của chỉ số 1.1 ghi “1.234” ở dạng chữ, công thức chưa tính đến. Có thể là 1234, 1,234; hãy gõ lại, phần thập phân dùng dấu phẩy.", null],
  ["7.5 or 7.05 taken for 7 May", DAY["7 May"], true, "Số liệu a của chỉ số 1.1: Excel hiểu số đã gõ là ngày 7/5, không dùng làm số liệu được. Có thể là 7,5, 7,05; hãy gõ lại, phần thập phân dùng dấu phẩy.", null],
  ["7.10 taken for 7 October", DAY["7 October"], true, "Số liệu a của chỉ số 1.1: Excel hiểu số đã gõ là ngày 7/10, không dùng làm số liệu được. Sửa thành 7,1.", 7.1],
  ["as many things as a day's serial number", DAY["7 May"], false, "", null],
])("%s is explained, and corrected only where it means one number", (_, typed, isDate, sentence, corrected) => {
  const sheet = inputSheet({ "1.1/a": typed, "1.1/b": 50_000 }, isDate ? [{ row: 5, column: 5 }] : []);
  const [table] = analyse([TABLE, sheet], { labels: inputSheetLabels, year: 2024, checking: ALL_CHECKS }).tables;
  const finding = table?.findings.find(({ code }) => code === "input-not-number");
  expect(finding ? findingSentence(finding, messages("vi")) : "").toBe(sentence);
  const plan = table && finding ? correction(finding, { ...table, grids: [TABLE] }) : null;
  const cells = plan?.edits.find((edit) => edit.kind === "cells");
  expect(cells?.after ?? null).toEqual(corrected === null ? null : [[{ kind: "value", value: corrected }]]);
  expect(cells?.before ?? null).toEqual(corrected === null ? null : [[{ kind: "value", value: typed }]]);
});
