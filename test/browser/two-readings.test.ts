import { buildWorkbook } from "../host/file/build-workbook";
import { sheetData } from "../support/small-file";
import { eventually } from "./eventually";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

/** A scoring text that can be understood in two ways: the user picks one, what is filled follows, and the choice is taken back. */

const SHEET = "Phụ lục";
const INPUTS = "DTI – Số liệu";
const CHANNELS = "Hội đồng chấm:\n- Có trang thông tin điện tử: 12 điểm.\n- Có kênh Zalo: 5 điểm.";
const ADDING_UP = "Đạt ý nào cộng điểm ý ấy";
const ONE_OF = "Chỉ chọn một phương án";
/** The self-score of row 1.1, whose text this is. */
const SCORE = "D3";

function appendix(): Uint8Array {
  const rows = [
    ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"],
    ["1", "Chính quyền số", 30, null, null],
    ["1.1", "Kênh thông tin về chuyển đổi số", 20, null, CHANNELS],
    ["1.2", "Ban hành kế hoạch chuyển đổi số", 10, null, "- Đã ban hành: Điểm tối đa.\n- Chưa ban hành: 0 điểm."],
  ];
  const columns = '<cols><col min="2" max="2" width="34" customWidth="1"/><col min="5" max="5" width="40" customWidth="1"/></cols>';
  return buildWorkbook({ sheets: { [SHEET]: `${columns}${sheetData(rows)}` } });
}

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

const score = async (): Promise<unknown> => (await workbench.cell(SHEET, SCORE)).value;

/** Opens the row's rule from the finding that says it was not understood beyond doubt. */
async function openRuleOfFinding(): Promise<void> {
  await workbench.pane.getByRole("tab", { name: /^Kiểm tra/ }).click();
  await workbench.pane.getByText(/Chưa hiểu chắc chắn cách tính của chỉ số 1\.1/).waitFor();
  await workbench.button("Cách tính").click();
  await workbench.pane.getByText(/Nguyên văn hiểu được hai cách/).waitFor();
}

/** Opens the row's rule from the advice on it: it stands first. */
async function openRuleOfAdvice(): Promise<void> {
  await workbench.advice();
  await workbench.button("Cách tính").first().click();
  await workbench.pane.getByRole("heading", { name: "Cách tính điểm" }).waitFor();
}

/** Picks a reading; the pane says that scores follow with the next fill. */
async function pick(reading: string): Promise<void> {
  await workbench.button(`Hiểu là: ${reading}`).click();
  await workbench.pane.getByText(`Anh/chị đã chọn cách hiểu: ${reading}.`).waitFor();
  await workbench.pane.getByText(/Ô điểm đổi theo khi bấm Điền điểm/).waitFor();
}

async function enterFigures(figures: Readonly<Record<string, number>>): Promise<void> {
  const entries = await Promise.all(Object.entries(figures).map(async ([key, value]) => [`F${await workbench.figureRow(key)}`, value] as const));
  await workbench.enter(INPUTS, Object.fromEntries(entries));
}

test("of two readings one is picked and filled, then the other, and the choice is taken back", async () => {
  const { pane } = workbench;
  await workbench.openFile("hai cách hiểu.xlsx", appendix());
  await openRuleOfFinding();
  await pane.getByRole("region", { name: ADDING_UP }).getByText("17/20 điểm").waitFor();
  await pane.getByRole("region", { name: ONE_OF }).getByText("12/20 điểm").waitFor();

  await pick(ADDING_UP);
  await workbench.fill();
  await enterFigures({ "1.1/option1": 1, "1.1/option2": 1 });
  await eventually("the points of both options", score, (points) => points === 17);

  await openRuleOfAdvice();
  await pick(ONE_OF);
  expect(await score()).toBe(17);
  await workbench.fill();
  await enterFigures({ "1.1/choice": 1 });
  await eventually("the points of the first option", score, (points) => points === 12);

  await openRuleOfAdvice();
  await workbench.button("Bỏ lựa chọn").click();
  await pane.getByText(/Nguyên văn hiểu được hai cách/).waitFor();
  await workbench.ribbonButton("Điền điểm").click();
  await pane.getByText("Bảng đã được điền, không có gì thay đổi.").waitFor();
  await pane.getByText("1 dòng giữ nguyên").click();
  await pane.getByText(/chưa hiểu chắc chắn cách tính/).waitFor();
  expect(await score()).toBe(12);
});
