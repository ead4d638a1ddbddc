import type { TableAnalysis } from "../../../src/core/analysis";
import { analyse } from "../../../src/core/analyse";
import type { YearChange } from "../../../src/core/compare/compare-years";
import { compareYears } from "../../../src/core/compare/compare-years";
import { Grid } from "../../../src/core/grid/grid";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { openFixture } from "../../support/fixture";

async function tableOf(file: string): Promise<TableAnalysis> {
  const { sheets } = await openFixture(file).read();
  return first(sheets);
}

function first(sheets: readonly Grid[]): TableAnalysis {
  const [table] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  if (!table) throw new Error("No table was found.");
  return table;
}

/** A small appendix: code, name, maximum, scores of two years, rule. */
function small(rows: readonly (readonly (string | number | null)[])[]): TableAnalysis {
  const header = ["STT", "Chỉ số/Chỉ số thành phần", "Điểm tối đa", "Điểm năm 2023", "Điểm năm 2024", "Cách xác định và tính điểm"];
  return first([new Grid({ sheet: "PL", row: 0, column: 0, values: [header, ...rows] })]);
}

const EARLIER = [
  ["1", "Nhận thức số", 30, null, 15, null],
  ["1.1", "Người đứng đầu là Trưởng ban chỉ đạo chuyển đổi số", 10, null, 5, "- Đã có: Điểm tối đa.\n- Chưa có: 0 điểm."],
  ["1.2", "Cổng thông tin điện tử có chuyên mục chuyển đổi số", 10, null, 10, "- Đã có: Điểm tối đa.\n- Chưa có: 0 điểm."],
  ["1.3", "Tần suất truyền thanh về chuyển đổi số", 10, null, 0, "- Đã có: Điểm tối đa.\n- Chưa có: 0 điểm."],
];
const LATER = [
  ["1", "Nhận thức số", 40, null, 25, null],
  ["1.1", "Người đứng đầu là Trưởng ban chỉ đạo chuyển đổi số", 20, null, 10, "- Đã có: Điểm tối đa.\n- Chưa có: 0 điểm."],
  ["1.2", "Cổng thông tin điện tử có chuyên mục chuyển đổi số", 10, null, 5, "- Từ 20 tin trở lên: Điểm tối đa.\n- Dưới 20 tin: 1/2*Điểm tối đa."],
  ["1.3", "Sổ tay hướng dẫn công dân học tập suốt đời", 10, null, 10, "- Đã có: Điểm tối đa.\n- Chưa có: 0 điểm."],
];

function of(changes: readonly YearChange[], code: string): Partial<YearChange> | undefined {
  return changes.find(({ now, before }) => (now ?? before)?.row.code === code);
}

test("a score that only follows another maximum has not risen; a changed rule, new and gone indicators are told", () => {
  const changes = compareYears({ analysis: small(LATER), column: null }, { analysis: small(EARLIER), column: null });
  expect(of(changes, "1.1")).toMatchObject({ scoreBefore: 5, scoreNow: 10, verdict: "same", points: 0, setChanges: ["max"] });
  expect(of(changes, "1.2")).toMatchObject({ verdict: "fell", points: -5, setChanges: ["rule"] });
  expect(changes.filter(({ verdict }) => verdict === "added").map(({ now }) => now?.row.name)).toEqual(["Sổ tay hướng dẫn công dân học tập suốt đời"]);
  expect(changes.filter(({ verdict }) => verdict === "gone").map(({ before }) => before?.row.name)).toEqual(["Tần suất truyền thanh về chuyển đổi số"]);
});

test("the user's crosswalk pairs what names do not, and parts what they do", () => {
  const changes = compareYears({ analysis: small(LATER), column: null }, { analysis: small(EARLIER), column: null }, new Map([["1.3", "1.3"], ["1.2", null]]));
  expect(of(changes, "1.3")).toMatchObject({ verdict: "rose", points: 10, likeness: 1 });
  expect(of(changes, "1.2")).toMatchObject({ verdict: "added" });
});

test("Gia Lai's scores of 2022 stand beside Đắk Lắk's of 2021 by the same set", async () => {
  const changes = compareYears({ analysis: await tableOf("clean-1-gia-lai.xlsx"), column: null }, { analysis: await tableOf("clean-7-dak-lak.xlsx"), column: null });
  const paired = changes.filter(({ now, before }) => now && before);
  expect(paired.length).toBeGreaterThan(80);
  expect(paired.filter(({ now, before }) => now?.row.code === before?.row.code).length / paired.length).toBeGreaterThan(0.9);
  expect(of(changes, "1.1")).toMatchObject({ scoreBefore: 5, scoreNow: 10, verdict: "rose", points: 5 });
  expect(changes.filter(({ verdict, scoreNow }) => verdict === "not-comparable" && scoreNow !== null).every(({ scoreBefore, before }) => scoreBefore === null || before?.row.max?.value == null)).toBe(true);
});
