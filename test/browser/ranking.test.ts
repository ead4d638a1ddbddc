import { columnLetters } from "../../src/core/grid/address";
import { RANKING_SHEET, SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import { rankingHeaderRow } from "../../src/core/rank/sheets/ranking-layout";
import { FIRST_UNIT_ROW, KEY_ROW } from "../../src/core/rank/sheets/summary-layout";
import { eventually } from "./eventually";
import { useWorkbench } from "./use-workbench";

const fixture = useWorkbench();

/** The main indicators of the sample province's set. */
const GROUPS = 8;

describe("the sample province in the workbench", () => {
  test("is ranked with a few clicks, and an edited figure moves the ranks", async () => {
    const workbench = await fixture.open();
    const { page, pane } = workbench;
    await page.getByRole("button", { name: "Tỉnh mẫu" }).click();
    await workbench.notice.getByText("mở Công cụ").waitFor();
    await pane.getByRole("tab", { name: "Công cụ" }).click();
    await pane.getByRole("button", { name: /^Xếp hạng nhiều đơn vị/ }).click();
    await workbench.button("Chọn tệp…").waitFor();
    await page.getByRole("button", { name: "Tỉnh mẫu" }).click();
    await pane.getByText("Đã xếp hạng 14 đơn vị.").waitFor({ timeout: 180_000 });
    const best = await pane.getByRole("list", { name: "Các đơn vị đứng đầu" }).getByRole("button").first().innerText();
    const first = rankingHeaderRow(GROUPS) + 2;
    const leader = async (): Promise<string> => String((await workbench.cell(RANKING_SHEET, `B${first}`)).value);
    expect(best).toContain(await eventually("the leader's name", leader, (name) => name !== ""));

    const before = await leader();
    const row = await rowOf(workbench, before);
    const [column] = await columnsWith(workbench, /^score:/);
    const letters = columnLetters(column ?? 0);
    await workbench.openSheet(SUMMARY_SHEET);
    await workbench.type(`${letters}${row}`, "-900");
    await eventually("another unit in the lead", leader, (name) => name !== before);
    expect((await workbench.cell(RANKING_SHEET, `A${first}`)).value).toBe(1);
    expect({ errors: workbench.errors, strayRequests: workbench.strayRequests }).toEqual({ errors: [], strayRequests: [] });
    await workbench.close();
  });
});

type Opened = Awaited<ReturnType<typeof fixture.open>>;

/** The summary's row (from 1) of a unit. */
async function rowOf(workbench: Opened, unit: string): Promise<number> {
  for (let row = FIRST_UNIT_ROW + 1; row < FIRST_UNIT_ROW + 20; row++) if ((await workbench.cell(SUMMARY_SHEET, `B${row}`)).value === unit) return row;
  throw new Error(`${unit} is not on the summary`);
}

async function columnsWith(workbench: Opened, key: RegExp): Promise<readonly number[]> {
  const found: number[] = [];
  for (let column = 0; column < 60 && found.length === 0; column++) {
    const { value } = await workbench.cell(SUMMARY_SHEET, `${columnLetters(column)}${KEY_ROW + 1}`);
    if (typeof value === "string" && key.test(value)) found.push(column);
  }
  return found;
}
