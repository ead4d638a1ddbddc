import "./dom";
import type { Session } from "../../src/app/session";
import { createSession } from "../../src/app/create-session";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { doubtfulAppendix } from "../app/faults/appendix";
import { workbookFile } from "../support/workbook-file";
import { RenderedPane } from "./rendered-pane";
import { until } from "./tool-desk";

jest.setTimeout(60_000);

const ASKED = "đây có phải bảng chấm điểm chuyển đổi số không?";

const REMARK = "1 bảng giống phụ lục nhưng chưa rõ có chấm điểm chuyển đổi số không";

/** The pane over a workbook, as it opens. */
async function opened(workbook: FileWorkbook): Promise<RenderedPane<Session>> {
  const pane = await RenderedPane.over<Session>(createSession(workbook, { labels: inputSheetLabels, year: 2026 }));
  await until(pane, () => pane.has("Công cụ"));
  return pane;
}

test("a table that is none of ours is declined once, shown as declined, and asked about again with one click", async () => {
  const workbook = workbookFile(doubtfulAppendix());
  const pane = await opened(workbook);
  await pane.click(REMARK);
  await until(pane, () => pane.text.includes(ASKED));
  await pane.click("Không phải, đừng hỏi lại");
  await until(pane, () => pane.text.includes("Bảng không phải phụ lục"));
  expect(pane.text).not.toContain(ASKED);

  const later = await opened(openWorkbookFile(workbook.save(), "lai.xlsx"));
  expect(later.has(REMARK)).toBe(false);

  await pane.click("Hỏi lại");
  await until(pane, () => pane.text.includes(ASKED));
  expect(pane.has("Hỏi lại")).toBe(false);
});
