import { act } from "react";
import { RenderedPane } from "./rendered-pane";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { openFixture } from "../support/fixture";

/** The tool "Số liệu" over Gia Lai's appendix in memory. */

const ENTERPRISES = "Tổng số doanh nghiệp trên địa bàn";

async function opened(): Promise<RenderedPane<Session>> {
  const session = createSession(openFixture("clean-1-gia-lai.xlsx"), { labels: inputSheetLabels, year: 2024 });
  const pane = await RenderedPane.over(session);
  await until(pane, () => pane.has("Công cụ"));
  await pane.click("Công cụ");
  await until(pane, () => pane.has("Số liệu"));
  await pane.click("Số liệu");
  await until(pane, () => pane.text.includes("Theo đơn vị cung cấp"));
  return pane;
}

/** Waits until the pane has got there: a real workbook takes more than one turn. */
async function until(pane: RenderedPane<Session>, there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !there(); turn++) await pane.settle();
  if (!there()) throw new Error(`The pane shows: ${pane.text.slice(0, 500)}`);
}

function cardOf(pane: RenderedPane<Session>, label: string): HTMLElement {
  const button = pane.all("section[aria-label='Có thể là một số liệu'] button").find((each) => each.parentElement?.textContent?.includes(`${label} (`));
  if (!button) throw new Error(`no proposal "${label}"`);
  return button;
}

test("suppliers are listed with what they still owe, and a figure asked for five times is joined, split and undone", async () => {
  const pane = await opened();
  expect(pane.text).toContain("Công an tỉnh");
  expect(pane.text).toMatch(/đã có 0\/\d+/);
  const proposal = cardOf(pane, ENTERPRISES);
  expect(proposal.parentElement?.textContent).toContain("Dùng cho chỉ số 7.2, 7.3, 7.6, 7.7, 7.10");
  act(() => proposal.click());
  await until(pane, () => pane.text.includes(`Đã nối “${ENTERPRISES}”`));
  expect(pane.has(`Tách “${ENTERPRISES}”`)).toBe(true);
  await pane.click(`Tách “${ENTERPRISES}”`);
  await until(pane, () => pane.text.includes(`Đã tách “${ENTERPRISES}”`));
  expect(pane.has(`Tách “${ENTERPRISES}”`)).toBe(false);
});

test("rows a, b, c of the table are linked to the column that is named", async () => {
  const pane = await opened();
  expect(pane.text).toContain("Giá trị của các dòng 5.12.1/a, 5.12.1/b, 6.22/a, 6.22/b, 6.22/c ghi ở cột nào?");
  const select = pane.all("section[aria-label='Số liệu nằm ngay trong bảng'] select")[0];
  if (!(select instanceof window.HTMLSelectElement)) throw new Error("no column to choose");
  const column = [...select.options].find((option) => option.value !== "")?.value ?? "";
  Object.getOwnPropertyDescriptor(window.HTMLSelectElement.prototype, "value")?.set?.call(select, column);
  act(() => void select.dispatchEvent(new window.Event("change", { bubbles: true })));
  await until(pane, () => pane.text.includes("Công thức lấy số liệu của các dòng này ở cột"));
  expect(pane.session.analysis?.tables[0]?.inputs.filter(({ inTable }) => inTable).map(({ key }) => key)).toEqual(["5.12.1/a", "5.12.1/b", "6.22/a", "6.22/b", "6.22/c"]);
});
