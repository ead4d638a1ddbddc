import * as fc from "fast-check";
import { drawGrid } from "../../support/read-grid";
import { brief, checkGrid, checkSheets } from "./check-table";

const CLEAN: readonly string[] = [
  "STT | Chỉ số | Điểm tối đa | Điểm đạt",
  "'1 | Nhận thức số | 30 | 12.5",
  "'1.1 | Có kế hoạch năm | 10 | 5",
  "'1.2 | Có ban chỉ đạo | 10 | 7.5",
  "'1.3 | Có quy chế riêng | 10 | 0",
  "'2 | Thể chế số | 20 | 10",
  "'2.1 | Có nghị quyết riêng | 20 | 10",
  "'2.1.1 | Có ban hành đúng hạn | 10 | 10",
  "'2.1.2 | Có cập nhật hằng năm | 10 | 0",
  "'3 | Đô thị thông minh (chưa chấm điểm) | | ",
  "'3.1 | Có đề án riêng | | ",
  "Tổng | | 50 | 22.5",
];

/** The clean table with some of its lines (by row number of the sheet) put otherwise. */
function withLines(lines: Readonly<Record<number, string>>): ReturnType<typeof drawGrid> {
  return drawGrid(CLEAN.map((line, index) => lines[index + 1] ?? line).join("\n"));
}

test("a clean table has no findings", () => {
  expect(checkGrid(withLines({}))).toEqual([]);
});

test.each([
  { name: "a leaf above its maximum, its sums made from it", lines: { 3: "'1.1 | Có kế hoạch năm | 10 | 12", 2: "'1 | Nhận thức số | 30 | 19.5", 12: "Tổng | | 50 | 29.5" }, found: ["error score-above-max D3"] },
  { name: "a leaf above its maximum, its group made from a possible score", lines: { 3: "'1.1 | Có kế hoạch năm | 10 | 50" }, found: ["error score-above-max D3", "warning group-score-sum D2"] },
  { name: "a leaf above its maximum that does not explain its group", lines: { 3: "'1.1 | Có kế hoạch năm | 10 | 50", 2: "'1 | Nhận thức số | 30 | 29", 12: "Tổng | | 50 | 39" }, found: ["error group-score-sum D2", "error score-above-max D3", "error total-score-sum D12"] },
  { name: "a negative score", lines: { 5: "'1.3 | Có quy chế riêng | 10 | -1", 2: "'1 | Nhận thức số | 30 | 11.5", 12: "Tổng | | 50 | 21.5" }, found: ["error score-negative D5"] },
  { name: "points taken off on purpose", lines: { 5: "'1.3 | Điểm trừ do chậm | 10 | -1", 2: "'1 | Nhận thức số | 30 | 11.5", 12: "Tổng | | 50 | 21.5" }, found: [] },
  { name: "a slip of the keyboard for a score", lines: { 5: "'1.3 | Có quy chế riêng | 10 | 'O,5" }, found: ["error score-not-number D5"] },
  { name: "a remark for a score", lines: { 5: "'1.3 | Có quy chế riêng | 10 | 'đang rà soát" }, found: ["warning score-not-number D5"] },
  { name: "an error value for a score", lines: { 5: "'1.3 | Có quy chế riêng | 10 | #REF!" }, found: ["error score-not-number D5"] },
  { name: "a group that is wrong, the total right", lines: { 2: "'1 | Nhận thức số | 30 | 13.5" }, found: ["error group-score-sum D2"] },
  { name: "a group that is wrong and a total made from it", lines: { 2: "'1 | Nhận thức số | 30 | 13.5", 12: "Tổng | | 50 | 23.5" }, found: ["error group-score-sum D2", "error total-score-sum D12"] },
  { name: "a wrong sum two levels down goes up to the total", lines: { 7: "'2.1 | Có nghị quyết riêng | 20 | 11", 6: "'2 | Thể chế số | 20 | 11", 12: "Tổng | | 50 | 23.5" }, found: ["error group-score-sum D6", "error group-score-sum D7", "error total-score-sum D12"] },
  { name: "a total that is wrong by itself", lines: { 12: "Tổng | | 50 | 25.2" }, found: ["error total-score-sum D12"] },
  { name: "a difference that rounding explains", lines: { 12: "Tổng | | 50 | 22.51" }, found: [] },
  { name: "a maximum that its parts do not make", lines: { 6: "'2 | Thể chế số | 25 | 10", 12: "Tổng | | 55 | 22.5" }, found: ["error group-max-sum C6"] },
  { name: "a total maximum that the groups do not make", lines: { 12: "Tổng | | 60 | 22.5" }, found: ["error total-max-sum C12"] },
  { name: "a forgotten maximum", lines: { 4: "'1.2 | Có ban chỉ đạo | | 7.5" }, found: ["error max-missing C4"] },
  { name: "one maximum for two rows", lines: { 8: "'2.1.1 | Có ban hành đúng hạn | 20 | 10", 9: "'2.1.2 | Có cập nhật hằng năm | | 0" }, found: ["info max-shared C9"] },
  { name: "a forgotten score", lines: { 4: "'1.2 | Có ban chỉ đạo | 10 |" }, found: ["warning score-missing D4"] },
  { name: "a forgotten 0", lines: { 5: "'1.3 | Có quy chế riêng | 10 |" }, found: ["warning score-missing D5"] },
  { name: "a score kept as text", lines: { 4: "'1.2 | Có ban chỉ đạo | 10 | '7,5" }, found: ["warning number-as-text D4"] },
  { name: "a maximum kept as text", lines: { 4: "'1.2 | Có ban chỉ đạo | '10 | 7.5" }, found: ["warning number-as-text C4"] },
  { name: "a code that stands twice", lines: { 4: "'1.1 | Có ban chỉ đạo | 10 | 7.5", 5: "'1.2 | Có quy chế riêng | 10 | 0" }, found: ["error code-duplicate A4"] },
  { name: "a code that stands twice where the next is free", lines: { 5: "'1.2 | Có quy chế riêng | 10 | 0" }, found: ["error code-duplicate A5"] },
  { name: "a code left out", lines: { 5: "'1.4 | Có quy chế riêng | 10 | 0" }, found: ["warning code-gap A5"] },
  { name: "a roman numeral among arabic ones", lines: { 2: "I | Nhận thức số | 30 | 12.5" }, found: ["warning code-numeral A2"] },
])("$name", ({ lines, found }) => {
  expect(checkGrid(withLines(lines)).map(brief).sort()).toEqual([...found].sort());
});

test("a total that carries an error names the group, and the group the sum below it", () => {
  const lines = { 7: "'2.1 | Có nghị quyết riêng | 20 | 11", 6: "'2 | Thể chế số | 20 | 11", 12: "Tổng | | 50 | 23.5" };
  const findings = checkGrid(withLines(lines));
  expect(findings.map(({ indicator }) => indicator)).toEqual(["2.1", "2", "total"]);
  const [leaf, group] = findings;
  expect(findings.map(({ facts }) => facts.causedBy)).toEqual([undefined, [leaf?.id], [group?.id]]);
});

test("each score column is checked by itself, and its findings keep their own ids", () => {
  const findings = checkGrid(
    drawGrid(`
      STT | Chỉ số | Điểm tối đa | Điểm năm 2022 | Điểm tự chấm
      '1 | Nhận thức số | 20 | 11 | 30
      '1.1 | Có kế hoạch năm | 10 | 5 | 10
      '1.2 | Có ban chỉ đạo | 10 | 5 | 20`),
  );
  expect(findings.map(({ id }) => id)).toEqual(["PL/1/group-score-sum/published:2022", "PL/1.2/score-above-max/self", "PL/1/score-above-max/self"]);
  expect(findings[2]?.facts.causedBy).toEqual(["PL/1.2/score-above-max/self"]);
});

test("a column that has only been begun is not full of missing scores", () => {
  expect(checkGrid(withLines({ 2: "'1 | Nhận thức số | 30 |", 3: "'1.1 | Có kế hoạch năm | 10 | 5", 4: "'1.2 | Có ban chỉ đạo | 10 |", 5: "'1.3 | Có quy chế riêng | 10 |", 6: "'2 | Thể chế số | 20 |", 7: "'2.1 | Có nghị quyết riêng | 20 |", 8: "'2.1.1 | Có ban hành đúng hạn | 10 |", 9: "'2.1.2 | Có cập nhật hằng năm | 10 |", 12: "Tổng | | 50 |" }))).toEqual([]);
});

test("a table whose sums are rounded from its scores has no findings", () => {
  const cents = fc.integer({ min: 0, max: 1000 }).map((value) => value / 100);
  fc.assert(
    fc.property(fc.array(cents, { minLength: 2, maxLength: 9 }), (scores) => {
      const sum = Number(scores.reduce((total, score) => total + score, 0).toFixed(2));
      const max = scores.length * 10;
      const rows = scores.map((score, index) => `'1.${index + 1} | Chỉ số thứ ${index + 1} | 10 | ${score}`);
      const grid = drawGrid([CLEAN[0], `'1 | Nhận thức số | ${max} | ${sum}`, ...rows, `Tổng | | ${max} | ${sum}`].join("\n"));
      expect(checkGrid(grid)).toEqual([]);
    }),
    { seed: 17, numRuns: 60, verbose: true },
  );
});

test("sums are followed from sheet to sheet: what is right there is not accused, what follows from a wrong one is", () => {
  const first = drawGrid(`
    STT | Chỉ số | Điểm tối đa | Điểm đạt
    '1 | Nhận thức số | 20 | 11
    '1.1 | Có kế hoạch năm | 10 | 5
    '1.2 | Có ban chỉ đạo | 10 | 5
    '2 | Thể chế số | 30 | 12
    '2.1 | Có quy chế số | 10 | 4`, "Trang 1");
  const second = drawGrid(`
    STT | Chỉ số | Điểm tối đa | Điểm đạt
    '2.2 | Có quy trình số hóa | 20 | 8
    '3 | Hạ tầng số | 10 | 5
    '3.1 | Có mạng nội bộ | 5 | 2
    '3.2 | Có máy tính | 5 | 3
    Tổng | | 60 | 28`, "Trang 2");
  expect(checkSheets([first, second]).map((finding) => `${finding.sheet} ${brief(finding)}`)).toEqual(["Trang 1 error group-score-sum D2", "Trang 2 error total-score-sum D6"]);
});
