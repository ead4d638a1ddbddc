import { resetColumn } from "../../../src/app/use-cases/correct-column";
import { askAboutTable, declineTable } from "../../../src/app/use-cases/decline-table";
import { takeDoubtfulTable } from "../../../src/app/use-cases/take-doubtful-table";
import type { DeclinedTable } from "../../../src/core/recognize/declined-table";
import { must, sit } from "../../support/desk";
import { workbookFile } from "../../support/workbook-file";

/** Laid out like an appendix; nothing says what its criteria are about. */
const CULTURE = [
  ["TT", "Nội dung tiêu chí", "Điểm tối đa", "Đơn vị tự chấm"],
  ["I", "Giao tiếp, ứng xử", 40, 38],
  [1, "Trang phục lịch sự", 20, 20],
  [2, "Niềm nở với công dân", 20, 18],
  ["II", "Bài trí công sở", 60, 55],
  [1, "Khuôn viên có cây xanh", 60, 55],
  [null, "Tổng điểm", 100, 93],
];

const desk = (): ReturnType<typeof sit> => sit(workbookFile({ "Công sở": CULTURE }));

test("a table whose words do not speak of digital transformation is asked about and not used", async () => {
  const { session } = await desk();
  const { tables, doubtful, otherSheets } = await must(session.scan());
  expect(tables).toEqual([]);
  expect(otherSheets).toEqual([]);
  expect(doubtful).toMatchObject([{ sheet: "Công sở", firstRow: 1, lastRow: 6, columns: { code: 0, name: 1, max: 2 } }]);
});

test("taken by a person, it is a table in this and later scans, until that is taken back", async () => {
  const { session } = await desk();
  const { doubtful: [asked] } = await must(session.scan());
  if (!asked) throw new Error("Nothing is asked.");
  const taken = await must(session.perform((context) => takeDoubtfulTable(context, asked)));
  expect(taken.doubtful).toEqual([]);
  expect(taken.tables[0]?.table.rows.map(({ level }) => level)).toEqual(["group", "indicator", "indicator", "group", "indicator", "total"]);
  const later = await must(session.scan());
  expect(later.tables).toHaveLength(1);
  const back = await must(session.perform((context) => resetColumn(context, { sheet: "Công sở", column: 1, header: "Nội dung tiêu chí" })));
  expect([back.tables.length, back.doubtful.length]).toEqual([0, 1]);
});

test("declined by a person, it is not asked about again, wherever it stands in its sheet, until that is taken back", async () => {
  const { session } = await desk();
  const { doubtful: [asked] } = await must(session.scan());
  if (!asked) throw new Error("Nothing is asked.");
  const declined = await must(session.perform((context) => declineTable(context, asked)));
  expect([declined.tables, declined.doubtful, declined.otherSheets]).toEqual([[], [], ["Công sở"]]);
  expect((await must(session.scan())).doubtful).toEqual([]);
  const listed = (): Promise<readonly DeclinedTable[]> => must(session.perform((context) => Promise.resolve(context.state.declined)));
  const [kept] = await listed();
  expect(kept).toEqual({ sheet: "Công sở", title: "", header: "TT | Nội dung tiêu chí | Điểm tối đa | Đơn vị tự chấm" });
  const back = kept ? await must(session.perform((context) => askAboutTable(context, kept))) : declined;
  expect([back.doubtful.length, await listed()]).toEqual([1, []]);
});

test("another table of the same sheet is still asked about", async () => {
  const { session } = await sit(workbookFile({ "Công sở": [...CULTURE, [], ["PHẦN 2"], ["TT", "Nội dung", "Điểm tối đa", "Tự chấm"], ...CULTURE.slice(1)] }));
  const { doubtful } = await must(session.scan());
  expect(doubtful).toHaveLength(2);
  const [first] = doubtful;
  const left = first ? await must(session.perform((context) => declineTable(context, first))) : null;
  expect(left?.doubtful.map(({ firstRow }) => firstRow)).toEqual([10]);
});

test("a table of persons or of units that is laid out the same is not even asked about", async () => {
  const units = CULTURE.map(([code, name, ...points], row) => [code ?? null, row === 0 ? "Đơn vị" : ["Khối sở", "Sở Nội vụ", "Sở Tài chính", "Xã Tân Lập", "Phường Âu Cơ"][row - 1] ?? name ?? null, ...points]);
  const { session } = await sit(workbookFile({ "Xếp hạng": units }));
  const { tables, doubtful } = await must(session.scan());
  expect([tables, doubtful]).toEqual([[], []]);
});
