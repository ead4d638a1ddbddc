import type { Session } from "../../src/app/session";
import { columnsOf, correctColumn, resetColumn } from "../../src/app/use-cases/correct-column";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { runInMemory } from "../cli/run-in-memory";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { workbookFile } from "../support/workbook-file";

/** Two columns say "Điểm": which is the maximum is asked, answered by hand, and remembered. */
const ROWS = [
  ["STT", "Chỉ số", "Điểm", "Điểm"],
  ["1", "Nhận thức số", 20, 5],
  ["1.1", "Có kế hoạch năm", 10, 5],
  ["1.2", "Có ban chỉ đạo", 10, 0],
  ["2", "Thể chế số", 15, 7],
  ["2.1", "Có quy chế số", 10, 2],
  ["2.2", "Có quy trình số hóa", 5, 5],
];

function opened(workbook = workbookFile({ "Phụ lục": ROWS })): Promise<Desk> {
  return sit(workbook);
}

/** Says of the second column of points whose score it is. */
async function correct(session: Session, role: "self" | "none"): Promise<void> {
  await must(session.perform(async (context) => {
    const column = columnsOf(context, 0).find((each) => each.column === 3);
    if (!column) throw new Error("The column is not there.");
    await correctColumn(context, column, role);
  }));
}

test("a doubtful column is shown with its header, its first cells and what it may be", async () => {
  const { session } = await opened();
  const columns = await must(session.perform((context) => Promise.resolve(columnsOf(context, 0))));
  expect(columns.map(({ header, role }) => [header, role])).toEqual([["STT", "code"], ["Chỉ số", "name"], ["Điểm", "max"], ["Điểm", "published"]]);
  expect(columns[3]).toMatchObject({ byHand: false, samples: ["5", "5", "0"] });
  expect(columns[3]?.doubt?.map(({ role }) => role)).toContain("self");
});

test("what is said about a column counts at once, after reopening, and on the command line", async () => {
  const { workbook, session } = await opened();
  await correct(session, "self");
  expect(session.analysis?.tables[0]?.table.scores).toMatchObject([{ column: 3, role: "self" }]);
  const again = await opened(openWorkbookFile(workbook.save(), "bang.xlsx"));
  expect(again.session.analysis?.tables[0]?.table.scores).toMatchObject([{ column: 3, role: "self" }]);
  const { out } = await runInMemory(["inspect", "bang.xlsx", "--json"], { "bang.xlsx": workbook.save() });
  expect(JSON.parse(out)).toMatchObject({ tables: [{ columns: { selfScore: "D" } }] });
});

test("taking it back leaves nothing of ours in the workbook", async () => {
  const { workbook, session } = await opened();
  await correct(session, "none");
  expect(session.analysis?.tables[0]?.table.scores).toEqual([]);
  await must(session.perform((context) => resetColumn(context, { sheet: "Phụ lục", column: 3, header: "Điểm" })));
  expect(session.analysis?.tables[0]?.table.scores).toMatchObject([{ column: 3, role: "published" }]);
  expect(await workbook.readState()).toBeNull();
});
