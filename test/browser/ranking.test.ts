import type { Locator } from "playwright-core";
import { columnLetters } from "../../src/core/grid/address";
import { RANKING_SHEET, SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import { rankingHeaderRow } from "../../src/core/rank/sheets/ranking-layout";
import { FIRST_UNIT_ROW, KEY_ROW } from "../../src/core/rank/sheets/summary-layout";
import { eventually } from "./eventually";
import { useWorkbench } from "./use-workbench";

const fixture = useWorkbench();

/** The main indicators of the sample province's set. */
const GROUPS = 8;

/** A newcomer who is told nothing gets to the ranking and its charts with so many clicks. */
const CLICKS = 6;

describe("the sample province in the workbench", () => {
  test("is ranked with charts in six clicks, and an edited figure moves ranks and bars", async () => {
    const workbench = await fixture.open();
    const { page, pane } = workbench;
    let clicks = 0;
    const click = async (button: Locator): Promise<void> => {
      clicks += 1;
      await button.click();
    };
    await click(page.getByRole("button", { name: "Tỉnh mẫu" }));
    await workbench.notice.getByText("mở Công cụ").waitFor();
    await click(pane.getByRole("tab", { name: "Công cụ" }));
    await click(pane.getByRole("button", { name: /^Xếp hạng nhiều đơn vị/ }));
    await workbench.button("Chọn tệp…").waitFor();
    await click(page.getByRole("button", { name: "Tỉnh mẫu" }));
    await pane.getByText("Đã xếp hạng 14 đơn vị.").waitFor({ timeout: 180_000 });
    await click(workbench.button("Xem biểu đồ"));
    const bars = page.getByRole("img", { name: "Tổng điểm các đơn vị dẫn đầu" });
    await page.getByRole("img", { name: "So với trung bình và cao nhất" }).waitFor();
    expect(await drawnUnits(bars)).toHaveLength(14);
    const drawnFirst = await drawnUnits(bars);
    await click(workbench.button("Xem xếp hạng"));
    expect(clicks).toBe(CLICKS);
    // The ranking stands below the charts: when it is in view, they are gone upwards.
    await eventually("the ranking in view", () => bars.boundingBox(), (box) => box !== null && box.y + box.height < 400);
    const best = await pane.getByRole("list", { name: "Các đơn vị đứng đầu" }).getByRole("button").first().innerText();
    const first = rankingHeaderRow(GROUPS) + 2;
    const leader = async (): Promise<string> => String((await workbench.cell(RANKING_SHEET, `B${first}`)).value);
    expect(best).toContain(await eventually("the leader's name", leader, (name) => name !== ""));

    const before = await leader();
    const row = await rowOf(workbench, before);
    const totals = await Promise.all([first, first + 1].map(async (line) => Number((await workbench.cell(RANKING_SHEET, `C${line}`)).value)));
    const column = await scoreAbove(workbench, row, (totals[0] ?? 0) - (totals[1] ?? 0));
    await workbench.openSheet(SUMMARY_SHEET);
    await workbench.type(`${column}${row}`, "0");
    await eventually("another unit in the lead", leader, (name) => name !== before);
    expect((await workbench.cell(RANKING_SHEET, `A${first}`)).value).toBe(1);
    await click(workbench.button("Xem biểu đồ"));
    const drawnNow = await eventually("the bars of the new ranking", () => drawnUnits(bars), (names) => names[0] !== drawnFirst[0]);
    expect([...drawnNow].sort()).toEqual([...drawnFirst].sort());
    expect({ errors: workbench.errors, strayRequests: workbench.strayRequests }).toEqual({ errors: [], strayRequests: [] });
    await workbench.close();
  });
});

/** The units of the chart's bars, from the top. */
async function drawnUnits(chart: Locator): Promise<readonly string[]> {
  await chart.waitFor();
  const titles = await chart.locator("rect title").allTextContents();
  return titles.map((title) => title.replace(/ – .*$/, ""));
}

type Opened = Awaited<ReturnType<typeof fixture.open>>;

/** The summary's row (from 1) of a unit. */
async function rowOf(workbench: Opened, unit: string): Promise<number> {
  for (let row = FIRST_UNIT_ROW + 1; row < FIRST_UNIT_ROW + 20; row++) if ((await workbench.cell(SUMMARY_SHEET, `B${row}`)).value === unit) return row;
  throw new Error(`${unit} is not on the summary`);
}

/** The letters of the first column where a unit has a score above so many points: without it another unit leads. */
async function scoreAbove(workbench: Opened, row: number, points: number): Promise<string> {
  for (let column = 0; column < 150; column++) {
    const letters = columnLetters(column);
    const key = (await workbench.cell(SUMMARY_SHEET, `${letters}${KEY_ROW + 1}`)).value;
    if (typeof key !== "string" || !key.startsWith("score:")) continue;
    const { value } = await workbench.cell(SUMMARY_SHEET, `${letters}${row}`);
    if (typeof value === "number" && value > points) return letters;
  }
  throw new Error(`no single score is above ${points}`);
}
