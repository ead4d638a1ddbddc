import "./dom";
import { act } from "react";
import { createSession } from "../../src/app/create-session";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { fixtureBytes } from "../support/fixture";
import { RenderedPane } from "./rendered-pane";

/** The pane over the Bạch Thông appendix, with a tool open. */
async function opened(tool: string) {
  const workbook = openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), "bach-thong.xlsx");
  const pane = await RenderedPane.over(createSession(workbook, { labels: inputSheetLabels, year: 2026 }));
  await until(pane, () => pane.has("Công cụ"));
  await pane.click("Công cụ");
  await until(pane, () => pane.has(tool));
  await pane.click(tool);
  await until(pane, () => pane.all(`section[aria-label="${tool}"] :is(li, input, select)`).length > 0);
  return { pane, sheets: async () => (await workbook.read()).sheets.map(({ sheet }) => sheet) };
}

async function until(pane: { settle(): Promise<void> }, isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isThere(); tries++) await pane.settle();
}

test("one click makes a document, the notice takes it back, and again it is made without losing anything", async () => {
  const { pane, sheets } = await opened("Lập kế hoạch và báo cáo");
  await pane.click("Lập trang: Kế hoạch khắc phục");
  await until(pane, () => pane.text.includes("Đã lập trang"));
  expect(await sheets()).toEqual(["PL", "DTI – Khắc phục"]);
  expect(pane.text).toContain("Đã lập trang “DTI – Khắc phục”.");
  await pane.click("Lập trang: Kế hoạch khắc phục");
  await until(pane, () => pane.text.includes("Đã lập lại"));
  expect(pane.text).toContain("Đã lập lại trang “DTI – Khắc phục”");
  await act(() => pane.controller.undo());
  await act(() => pane.controller.undo());
  expect(await sheets()).toEqual(["PL"]);
});

test("the path to fifty points is shown at once, and what is out of reach leaves it", async () => {
  const { pane } = await opened("Đường ngắn nhất tới mục tiêu");
  expect(pane.text).toMatch(/Tăng \d+(,\d+)? điểm với \d+ việc/);
  const out = pane.all("button").map((button) => button.getAttribute("aria-label") ?? "").find((label) => label.startsWith("Không làm được")) ?? "";
  await pane.click(out);
  expect(pane.all("button").some((button) => button.getAttribute("aria-label") === out)).toBe(false);
  expect(pane.text).toContain("Đã bỏ ra 1 chỉ số");
});

test("a goal that nothing reaches is said to be so, and so is one that is no number", async () => {
  const { pane } = await opened("Đường ngắn nhất tới mục tiêu");
  await pane.type("Số điểm cần tăng thêm", "900");
  expect(pane.text).toContain("Chưa có cách nào tới mục tiêu");
  await pane.type("Số điểm cần tăng thêm", "nhiều");
  expect(pane.text).toContain("Nhập số điểm lớn hơn 0");
});

test("another option of an indicator is tried, kept beside the present and dropped, and the workbook stays as it is", async () => {
  const { pane, sheets } = await opened("Thử trước");
  await choose(pane, "Chỉ số", "2.3");
  await choose(pane, "phương án", "1");
  expect(pane.text).toContain("Tổng điểm 391,28 → 401,28");
  await pane.click("Giữ làm phương án");
  expect(pane.text).toContain("401,28 điểm (+10) · 1 chỉ số thay đổi");
  await pane.click("Bỏ các giả định");
  expect(pane.text).toContain("Tổng điểm 391,28 → 391,28");
  expect(await sheets()).toEqual(["PL"]);
});

test("last year's file is compared, a doubtful pair is confirmed and kept, and one click makes a sheet of it", async () => {
  const { pane, sheets } = await opened("So sánh với năm trước");
  expect(pane.text).toContain("Hai cột đang chọn là một");
  const [input] = pane.all('input[type="file"]');
  Object.defineProperty(input, "files", { value: [new File([new Uint8Array(fixtureBytes("clean-1-gia-lai.xlsx"))], "năm trước.xlsx")], configurable: true });
  await act(async () => {
    input?.dispatchEvent(new window.Event("change", { bubbles: true }));
    await Promise.resolve();
  });
  await until(pane, () => pane.text.includes("Cần xác nhận ("));
  expect(pane.text).toMatch(/Tổng điểm các chỉ số: [\d,]+ → 391,28/);
  const asked = (): number => pane.all("button").filter((button) => (button.getAttribute("aria-label") ?? "").startsWith("Cùng một chỉ số")).length;
  const before = asked();
  expect(before).toBeGreaterThan(3);
  await pane.click(pane.all("button").map((button) => button.getAttribute("aria-label") ?? "").find((label) => label.startsWith("Cùng một chỉ số")) ?? "");
  await until(pane, () => asked() < before);
  expect(asked()).toBe(before - 1);
  expect(pane.text).toContain("Đã ghi nhớ trong tệp này.");
  await pane.click("Chèn trang so sánh");
  await until(pane, () => pane.text.includes("Đã lập trang"));
  expect(await sheets()).toEqual(["PL", "DTI – So sánh năm"]);
});

/** Chooses in the drop-down whose label contains the words. */
async function choose(pane: { all(selector: string): readonly HTMLElement[]; settle(): Promise<void> }, label: string, value: string): Promise<void> {
  const selects = pane.all("select") as readonly HTMLSelectElement[];
  const select = selects.find((each) => labelOf(each).includes(label));
  if (!select) throw new Error(`No drop-down "${label}" among: ${selects.map(labelOf).join(" | ")}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new window.Event("change", { bubbles: true }));
    await Promise.resolve();
  });
  await pane.settle();
}

function labelOf(select: HTMLSelectElement): string {
  return select.getAttribute("aria-label") ?? [...select.labels].map(({ textContent }) => textContent).join(" ");
}
