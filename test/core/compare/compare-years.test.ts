import type { TableAnalysis } from "../../../src/core/analysis";
import { analyse } from "../../../src/core/analyse";
import type { YearChange } from "../../../src/core/compare/compare-years";
import { compareYears } from "../../../src/core/compare/compare-years";
import { earlierMark, keptCrosswalk, withPair } from "../../../src/core/compare/kept-crosswalk";
import { summariseYears } from "../../../src/core/compare/year-summary";
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
  expect(of(changes, "1.3")).toMatchObject({ verdict: "rose", points: 10, confirmed: true, setChanges: ["name"] });
  expect(of(changes, "1.2")).toMatchObject({ verdict: "added" });
});

test("a set whose codes all changed is paired by names", () => {
  const renumbered = LATER.map(([code, name, ...rest]) => [String(code).replace("1", "7"), name ?? null, ...rest]);
  const changes = compareYears({ analysis: small(renumbered), column: null }, { analysis: small(EARLIER), column: null });
  expect(of(changes, "7.1")).toMatchObject({ verdict: "same", setChanges: ["max", "code"] });
});

/** An indicator that is the same in both years. */
const OTHER = ["1.9", "Tỷ lệ người dân có điện thoại thông minh", 10, null, 0, null];

const ASKED: readonly (readonly [string, string, string])[] = [
  ["another kind of unit", "Tỷ lệ xã có Cổng thông tin điện tử", "Tỷ lệ huyện có Cổng thông tin điện tử"],
  ["a narrower thing", "Tỷ lệ hồ sơ giải quyết trực tuyến", "Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình cấp xã"],
];

test.each(ASKED)("at one code, %s may be another indicator: the user is asked, and nothing is counted meanwhile", (_, now, before) => {
  const year = (name: string, score: number): TableAnalysis => small([["1", "Hạ tầng số", 30, null, score, null], ["1.1", name, 20, null, score, null], OTHER]);
  const [later, earlier] = [{ analysis: year(now, 20), column: null }, { analysis: year(before, 0), column: null }];
  expect(of(compareYears(later, earlier), "1.1")).toMatchObject({ verdict: "unsure", points: null });
  expect(of(compareYears(later, earlier, new Map([["1.1", "1.1"]])), "1.1")).toMatchObject({ verdict: "rose", points: 20 });
  expect(compareYears(later, earlier, new Map([["1.1", null]])).map(({ verdict }) => verdict)).toEqual(["added", "same", "gone"]);
});

test("an indicator that was named anew is asked for by its scoring text", () => {
  const rule = "a = Số văn bản do người đứng đầu ký.\nb = Tổng số văn bản chỉ đạo.\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa.";
  const year = (code: string, name: string): TableAnalysis => small([["1", "Nhận thức số", 30, null, 5, null], [code, name, 20, null, 5, rule], OTHER]);
  const changes = compareYears({ analysis: year("1.4", "Vai trò của người đứng đầu"), column: null }, { analysis: year("1.2", "Văn bản chỉ đạo về chuyển đổi số"), column: null });
  expect(of(changes, "1.4")).toMatchObject({ verdict: "unsure", before: { row: { code: "1.2" } } });
});

const OBSTACLES: readonly (readonly [string, number | string | null, number | string | null, string])[] = [
  ["no score now", null, 5, "no-score-now"],
  ["no score before", 5, null, "no-score-before"],
  ["not assessed now", "Không đánh giá", 5, "not-assessed"],
];

test.each(OBSTACLES)("%s: it is said that the two cannot be compared, and why", (_, now, before, obstacle) => {
  const year = (score: number | string | null): TableAnalysis =>
    small([["1", "Hạ tầng số", 30, null, 5, null], ["1.1", "Tỷ lệ phủ sóng băng rộng", 20, null, score, null], ["1.2", "Tỷ lệ người dân có điện thoại thông minh", 10, null, 5, null]]);
  const changes = compareYears({ analysis: year(now), column: null }, { analysis: year(before), column: null });
  expect(of(changes, "1.1")).toMatchObject({ verdict: "not-comparable", obstacle, points: null });
});

test("what the unit did is told apart from what the set did, and the rest adds up to the totals", () => {
  const summary = summariseYears(compareYears({ analysis: small(LATER), column: null }, { analysis: small(EARLIER), column: null }));
  expect(summary).toMatchObject({ totalNow: 25, totalBefore: 15, alike: { won: 0, lost: 0 }, changed: { won: 0, lost: -5 } });
  expect(summary.counts).toMatchObject({ same: 1, fell: 1, added: 1, gone: 1, unsure: 0 });
});

test("two score columns of one table are two years", () => {
  const both = small([["1", "Nhận thức số", 20, 8, 15, null], ["1.1", "Trưởng ban chỉ đạo", 10, 3, 10, null], ["1.2", "Chuyên mục chuyển đổi số", 10, 5, 5, null]]);
  const changes = compareYears({ analysis: both, column: 1 }, { analysis: both, column: 0 });
  expect(changes.map(({ verdict, points }) => [verdict, points])).toEqual([["rose", 7], ["same", 0]]);
});

test("what the user said is found again for the same earlier set, and can be taken back", () => {
  const [later, earlier] = [small(LATER), small(EARLIER)];
  const mark = earlierMark(earlier);
  const said = withPair(later, mark, { path: "1.3", before: "1.3" }, []);
  expect(keptCrosswalk(later, mark, said)).toEqual(new Map([["1.3", "1.3"]]));
  expect(keptCrosswalk(later, "another", said)).toEqual(new Map());
  expect(withPair(later, mark, { path: "1.2", before: "1.3" }, said).map(({ key }) => key)).toEqual(["1.2"]);
  expect(withPair(later, mark, { path: "1.3", before: undefined }, said)).toEqual([]);
});

test("Gia Lai's scores of 2022 stand beside Đắk Lắk's of 2021 by the same set", async () => {
  const changes = compareYears({ analysis: await tableOf("clean-1-gia-lai.xlsx"), column: null }, { analysis: await tableOf("clean-7-dak-lak.xlsx"), column: null });
  const paired = changes.filter(({ now, before }) => now && before);
  expect(paired.length).toBeGreaterThan(80);
  expect(paired.filter(({ now, before }) => now?.row.code === before?.row.code).length / paired.length).toBeGreaterThan(0.9);
  expect(of(changes, "1.1")).toMatchObject({ scoreBefore: 5, scoreNow: 10, verdict: "rose", points: 5 });
  expect(changes.filter(({ verdict, scoreNow }) => verdict === "not-comparable" && scoreNow !== null).every(({ scoreBefore, before }) => scoreBefore === null || before?.row.max?.value == null)).toBe(true);
});
