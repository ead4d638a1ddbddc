import { dueGroup, dueItems } from "../../../src/core/deadline/due-items";
import { parseDeadline } from "../../../src/core/deadline/parse-deadline";
import { createSession } from "../../../src/app/create-session";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { openFixture } from "../../support/fixture";

const TODAY = "2024-11-22";

test.each([
  ["Trước 30/11/2024", "soon"],
  ["Quý IV năm 2024", "later"],
  ["22/12/2024", "soon"],
  ["23/12/2024", "later"],
  ["22/11/2024", "soon"],
  ["21/11/2024", "overdue"],
  ["Quý III/2024", "overdue"],
  ["Quý IV hằng năm", "recurring"],
  ["Thường xuyên", "recurring"],
  ["Trong vòng 02 tháng kể từ khi Chính phủ ban hành", "relative"],
  ["Thống kê số liệu", "statistic"],
  ["Hoàn thành", "done"],
  ["Theo kế hoạch", "unknown"],
])("on 22 November 2024 “%s” is %s", (cell, group) => {
  const deadline = parseDeadline(cell);
  expect(deadline && dueGroup(deadline, TODAY)).toBe(group);
});

test("what Gia Lai's appendix owes: by its cells and by sentences of its remedies, and nothing that is at its maximum", async () => {
  const session = createSession(openFixture("clean-1-gia-lai.xlsx"), { labels: inputSheetLabels, year: 2024 });
  await session.scan();
  const [table] = session.analysis?.tables ?? [];
  if (!table) throw new Error("no table");
  const items = dueItems(table.tree, table.scores);
  expect(items.some(({ from }) => from === "deadline")).toBe(true);
  for (const { node } of items) {
    const { max } = table.tree.nodes[node]?.row ?? {};
    const score = table.scores[node]?.computed ?? table.scores[node]?.printed ?? null;
    expect(score === null || score < (max?.value ?? 0)).toBe(true);
  }
  const owed = new Set(items.map(({ node }) => node));
  expect(table.advice.filter(({ node, deadlines }) => deadlines.length > 0 && !owed.has(node)).map(({ code }) => code)).toEqual([]);
});
