import { act } from "react";
import { createSession } from "../../src/app/create-session";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { buildWorkbook } from "../host/file/build-workbook";
import { sheetData } from "../support/small-file";
import { RenderedPane } from "../taskpane/rendered-pane";

/** A workbook full of markup: the pane shows it as the text that it is. */

jest.setTimeout(60_000);

const EVIL = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

const rows = [
  [`STT`, "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm", "Cơ quan chủ trì", "Giải pháp"],
  ["1", `Chính quyền số ${EVIL}`, 30, 45, null, EVIL, EVIL],
  ["1.1", `Mức độ ${EVIL}`, 20, 25, `Hội đồng xem xét ${EVIL} để chấm điểm.`, EVIL, EVIL],
  ["1.2", `Kế hoạch ${EVIL}`, 10, `${EVIL}`, `a = Số hồ sơ ${EVIL};\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa`, EVIL, EVIL],
];

test("markup in a workbook never becomes a part of the page", async () => {
  const bytes = buildWorkbook({ sheets: { "<b>Phụ lục": sheetData(rows) } });
  const pane = await RenderedPane.over(createSession(openWorkbookFile(bytes, `${EVIL}.xlsx`), { labels: inputSheetLabels, year: 2030 }));
  await pane.until("Tổng quan");
  const seen: string[] = [];
  const look = (): void => {
    seen.push(pane.text);
    expect(pane.all("img, script, iframe, object, embed, b, [onerror], [onload], [onclick]")).toEqual([]);
  };
  look();
  for (const tab of ["Kiểm tra", "Gợi ý", "Công cụ"]) {
    await pane.click(tab);
    await pane.settle();
    look();
  }
  const nodes = pane.session.analysis?.tables[0]?.tree.nodes ?? [];
  for (const { index } of nodes) {
    act(() => pane.controller.showRule(index));
    await pane.settle();
    look();
  }
  act(() => pane.controller.openFill());
  await pane.settle();
  look();
  expect(seen.some((text) => text.includes("<img src=x onerror="))).toBe(true);
  expect(document.title).toBe("");
});
