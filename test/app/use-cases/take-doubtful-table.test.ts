import { resetColumn } from "../../../src/app/use-cases/correct-column";
import { takeDoubtfulTable } from "../../../src/app/use-cases/take-doubtful-table";
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

test("a table of persons or of units that is laid out the same is not even asked about", async () => {
  const units = CULTURE.map(([code, name, ...points], row) => [code ?? null, row === 0 ? "Đơn vị" : ["Khối sở", "Sở Nội vụ", "Sở Tài chính", "Xã Tân Lập", "Phường Âu Cơ"][row - 1] ?? name ?? null, ...points]);
  const { session } = await sit(workbookFile({ "Xếp hạng": units }));
  const { tables, doubtful } = await must(session.scan());
  expect([tables, doubtful]).toEqual([[], []]);
});
