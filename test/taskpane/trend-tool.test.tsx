import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { quarterName, quarterOf } from "../../src/core/trend/quarter";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { today } from "../../src/taskpane/state/today";
import { openSmallFile } from "../support/small-file";
import { RenderedPane } from "./rendered-pane";

/** The tool "Diễn biến theo quý" over a small appendix in memory. */

const NOW = quarterName(quarterOf(today()));

async function opened(): Promise<RenderedPane<Session>> {
  const session = createSession(openSmallFile(), { labels: inputSheetLabels, year: 2030 });
  await session.scan();
  const pane = await RenderedPane.over(session);
  await pane.click("Công cụ");
  await pane.click("Diễn biến theo quý");
  await pane.until("Chốt số liệu quý");
  return pane;
}

test("a quarter is kept, shown with its series, asked about before it is kept again, and taken back", async () => {
  const pane = await opened();
  expect(pane.text).toContain("Chưa chốt quý nào");
  await pane.click(`Chốt ${NOW}`);
  await pane.until("vào trang “DTI – Diễn biến”");
  await pane.until("Tìm chỉ số, số liệu");
  expect(pane.all("svg[role=img]").map((each) => each.getAttribute("aria-label"))).toContain(`${NOW}: 25; Hiện tại: 25`);
  await pane.click(`Chốt lại ${NOW}…`);
  expect(pane.text).toContain(`${NOW} đã chốt. Thay các số đã chốt bằng số đang có?`);
  await pane.click("Giữ như cũ");
  await pane.type("Tìm chỉ số, số liệu", "nhan luc");
  expect(pane.all("svg[role=img]")).toHaveLength(1);
  await pane.click("Hoàn tác");
  await pane.until("Chưa chốt quý nào");
});
