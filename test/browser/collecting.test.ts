import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { INPUT_SHEET } from "../../src/core/score/input-sheet-layout";
import { answeredForm } from "../support/answered-form";
import { eventually } from "./eventually";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

/** Two figures of the sample that the same agency gives. */
const KEYS = ["1.2.1/a", "1.2.1/b"] as const;

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

/** The forms that the pane hands out, by name. */
async function formsOut(): Promise<Readonly<Record<string, Uint8Array>>> {
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), workbench.pane.getByRole("button", { name: /^Tải cả \d+ phiếu/ }).click()]);
  return unzipSync(new Uint8Array(await readFile(await download.path())));
}

async function firstAnswer(forms: Readonly<Record<string, Uint8Array>>, answers: Readonly<Record<string, number>>): Promise<Buffer> {
  for (const form of Object.values(forms)) {
    const filled = await answeredForm(form, answers);
    if (filled) return Buffer.from(filled);
  }
  throw new Error(`no form asks for ${Object.keys(answers).join(", ")}`);
}

test("forms go out, two return with a conflict, the chosen value is written, and undo takes it back", async () => {
  const { pane } = workbench;
  const rows = await Promise.all(KEYS.map((key) => workbench.figureRow(key)));
  const typed = async (): Promise<readonly unknown[]> => (await Promise.all(rows.map((row) => workbench.cell(INPUT_SHEET, `F${row}`)))).map(({ value }) => value);
  await workbench.openSheet(INPUT_SHEET);
  await workbench.goTo(`F${rows[1]}`);
  await workbench.page.keyboard.press("Delete");
  await eventually("the cleared figure", typed, ([, second]) => second === "");
  const before = await typed();

  await workbench.openTool("Thu thập số liệu");
  const forms = await formsOut();
  expect(Object.keys(forms).every((name) => name.endsWith(".xlsx"))).toBe(true);
  await pane.getByText(`Đã tạo ${Object.keys(forms).length} phiếu`).waitFor();

  const mimeType = "application/octet-stream";
  await pane.locator("input[type=file]").setInputFiles([
    { name: "phieu-1.xlsx", mimeType, buffer: await firstAnswer(forms, { [KEYS[0]]: 7, [KEYS[1]]: 9 }) },
    { name: "phieu-2.xlsx", mimeType, buffer: await firstAnswer(forms, { [KEYS[0]]: 8 }) },
    { name: "ghi chu.txt", mimeType, buffer: Buffer.from("không phải phiếu") },
  ]);
  await pane.getByText("Giá trị khác nhau (1)").waitFor();
  await pane.getByText("Số liệu mới (1)").waitFor();
  await pane.getByText("tệp hỏng hoặc không phải sổ tính Excel.").waitFor();
  await pane.getByRole("radio", { name: /^8 .*\(phieu-2\.xlsx\)/ }).check();
  expect(await typed()).toEqual(before);

  await workbench.button("Ghi 2 số liệu vào sổ").click();
  await pane.getByText("Đã ghi 2 số liệu").waitFor();
  expect(await typed()).toEqual([8, 9]);
  await pane.getByText("Không có số liệu mới để ghi.").waitFor();
  await workbench.button("Hoàn tác").click();
  await eventually("the figures as they were", typed, (values) => JSON.stringify(values) === JSON.stringify(before));
});
