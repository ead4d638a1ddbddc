import "./dom";
import { act } from "react";
import { fixtureBytes, openFixture } from "../support/fixture";
import { notesOnSheet } from "../support/notes-on-sheet";
import { choose, chooseFile, openedTool as opened, until } from "./tool-desk";

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
  expect(lines(pane)).toEqual(["Hiện tại|Phương án 1", "Tổng điểm|391,28|401,28", "Tăng, giảm|–|+10", "Chỉ số|39,13%|40,13%", "Số chỉ số thay đổi|–|1"]);
  await pane.click("Bỏ các giả định");
  expect(pane.text).toContain("Tổng điểm 391,28 → 391,28");
  expect(await sheets()).toEqual(["PL"]);
});

test("an indicator that is not assessed is tried, shown with its state, and written for good only when it is told", async () => {
  const { pane, sheets } = await opened("Thử trước");
  await choose(pane, "Chỉ số", "6.7");
  await choose(pane, "Chỉ số này", "not-assessed");
  expect(pane.text).toContain("Tổng điểm 391,28 → 384,06");
  expect(pane.text).toMatch(/6\.7 [^:]+: Không đánh giá/);
  await pane.click("Ghi vào sổ tính");
  await until(pane, () => pane.text.includes("Chưa có ô để ghi"));
  expect(pane.text).toContain("Chưa có ô để ghi cho chỉ số 6.7");
  expect(await sheets()).toEqual(["PL"]);
});

test("an index to reach says how many points it takes, and that the path is the least", async () => {
  const { pane } = await opened("Đường ngắn nhất tới mục tiêu");
  await choose(pane, "Mục tiêu", "index");
  await pane.type("Chỉ số cần đạt (%)", "42");
  await until(pane, () => pane.text.includes("Cần thêm ít nhất"));
  // 41,995% of 1000 points are 42,00% once rounded.
  expect(pane.text).toContain("Cần thêm ít nhất 28,67 điểm để tới mục tiêu.");
  expect(pane.text).toMatch(/Đã xét mọi cách kết hợp của \d+ chỉ số/);
  expect(pane.text).toMatch(/Khi đó chỉ số là 42,\d+%/);
  await pane.type("Chỉ số cần đạt (%)", "30");
  expect(pane.text).toContain("Đã đạt mục tiêu này");
  await pane.type("Chỉ số cần đạt (%)", "101");
  expect(pane.text).toContain("Dù mọi chỉ số của bảng đều đạt điểm tối đa");
});

test("only what is due in time is in the path", async () => {
  const { pane } = await opened("Đường ngắn nhất tới mục tiêu");
  const most = (): string => /nhiều nhất ([\d,]+) điểm/.exec(pane.text)?.[1] ?? "";
  await pane.type("Số điểm cần tăng thêm", "900");
  const everything = most();
  await pane.type("Chỉ tính việc có hạn đến ngày", "2020-01-01");
  expect(most()).not.toBe(everything);
});

test("last year's file is compared, a doubtful pair is confirmed and kept, and one click makes a sheet of it", async () => {
  const { pane, sheets } = await opened("So sánh với năm trước");
  expect(pane.text).toContain("Hai cột đang chọn là một");
  await chooseFile(pane, "năm trước.xlsx", fixtureBytes("clean-1-gia-lai.xlsx"));
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

test("that two indicators differ can be said, and taken back", async () => {
  const { pane } = await opened("So sánh với năm trước");
  await chooseFile(pane, "năm trước.xlsx", fixtureBytes("clean-1-gia-lai.xlsx"));
  await until(pane, () => pane.text.includes("Cần xác nhận ("));
  const labels = (start: string): readonly string[] => pane.all("button").map((button) => button.getAttribute("aria-label") ?? "").filter((label) => label.startsWith(start));
  const before = labels("Khác nhau");
  await pane.click(before[0] ?? "");
  await until(pane, () => labels("Khác nhau").length < before.length);
  await choose(pane, "Hiện", "answered");
  expect(pane.text).toContain("Bạn đã cho biết đây là chỉ số khác.");
  const [takeBack = ""] = labels("Bỏ xác nhận");
  expect(takeBack.split(": ")[1]).toBe(before[0]?.split(": ")[1]);
  await pane.click(takeBack);
  await until(pane, () => labels("Khác nhau").length === before.length);
  expect(labels("Khác nhau")).toEqual(before);
});

/** The lines of the table of scenarios, its buttons aside. */
function lines(pane: { all(selector: string): readonly HTMLElement[] }): readonly string[] {
  return pane.all("table tr").slice(0, -1).map((row) => [...row.children].map(({ textContent }) => textContent).filter((text) => text !== "").join("|"));
}

test("the advice is written as notes on the score cells, taken back from the notice, and taken out", async () => {
  const workbook = openFixture("clean-4-bach-thong.xlsx");
  const { pane } = await opened("Lập kế hoạch và báo cáo", workbook);
  const notes = async (): Promise<number> => (await notesOnSheet(workbook, "PL")).length;
  await until(pane, () => pane.has("Ghi chú vào ô điểm"));
  await pane.click("Ghi chú vào ô điểm");
  await until(pane, () => pane.text.includes("Đã ghi"));
  const written = await notes();
  expect(pane.text).toContain(`Đã ghi ${written} ghi chú.`);
  await act(() => pane.controller.undo());
  expect(await notes()).toBe(0);
  await pane.click("Ghi chú vào ô điểm");
  await until(pane, () => pane.text.includes("Đã ghi"));
  await pane.click("Xóa ghi chú của DTI");
  await until(pane, () => pane.text.includes(`xóa ${written} ghi chú cũ`));
  expect(await notes()).toBe(0);
});
