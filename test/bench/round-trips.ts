import { createSession } from "../../src/app/create-session";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { loadXlsx } from "../../src/workbench/xlsx/file";
import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { excelWorkbook } from "../support/excel-workbook";
import { fixtureBytes } from "../support/fixture";
import type { OfficePane } from "../support/office-harness";
import { openPane } from "../support/office-harness";
import { snapshotOf } from "../support/snapshots";

/** Requests that office.js sends for each step, on the real appendix and on a table of 1,000 rows. */
export async function benchRoundTrips(): Promise<void> {
  const appendix = toUniverSnapshot(await loadXlsx(fixtureBytes("clean-4-bach-thong.xlsx")), "Phụ lục");
  await measure("Bạch Thông, 105 rows", await openPane(appendix));
  await measure("1,000 rows", await openPane(snapshotOf({ "Phụ lục": thousandRows() }, { rows: 1_100, columns: 30 })));
}

async function measure(title: string, pane: OfficePane): Promise<void> {
  const session = createSession(excelWorkbook(pane), { labels: inputSheetLabels, year: 2024 });
  const counted = async (work: () => Promise<{ readonly ok: boolean }>): Promise<number> => {
    pane.host.requests.reset();
    const result = await work();
    if (!result.ok) throw new Error(`${title}: ${JSON.stringify(result)}`, { cause: "failure" in result ? result.failure : result });
    return pane.host.requests.roundTrips;
  };
  const scan = await counted(() => session.scan());
  const scanSize = pane.host.requests.answeredSize;
  // An apply and an undo end with a scan of their own, which is not theirs: the same scan again is taken off.
  const alone = async (work: () => Promise<{ readonly ok: boolean }>): Promise<number> => (await counted(work)) - (await counted(() => session.scan()));
  const fill = await alone(() => session.applyFill(session.previewFill(0, "native")));
  const undo = await alone(() => session.undo());
  console.log(`  ${title}: scan ${scan} (${(scanSize / 1e6).toFixed(2)} MB answered), fill ${fill}, undo ${undo}`);
  await pane.close();
}

function thousandRows(): (string | number | null)[][] {
  const header = ["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt", "Cách xác định và tính điểm"];
  const rule = "a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa";
  const rows = Array.from({ length: 10 }, (_, group) => [
    [String(group + 1), `Nhóm ${group + 1}`, 990, 495, null],
    ...Array.from({ length: 99 }, (_, index) => [`${group + 1}.${index + 1}`, `Tỷ lệ dịch vụ công trực tuyến loại ${index + 1} phát sinh hồ sơ`, 10, 5, rule]),
  ]);
  return [header, ...rows.flat()];
}
