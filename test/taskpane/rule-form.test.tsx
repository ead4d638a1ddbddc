import { act } from "react";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { buildWorkbook } from "../host/file/build-workbook";
import { sheetData } from "../support/small-file";
import { RenderedPane } from "./rendered-pane";

/** Where a scoring text was refused the user says how the row is scored; nothing is scored before. */

jest.setTimeout(60_000);

const REFUSED = "Hội đồng xem xét tỷ lệ nhiệm vụ hoàn thành (từ 80%) để chấm điểm.";

function openFile(text = REFUSED): FileWorkbook {
  const rows = [
    ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"],
    ["1", "Chính quyền số", 30, null, null],
    ["1.1", "Mức độ hoàn thành nhiệm vụ", 20, null, text],
    ["1.2", "Ban hành kế hoạch", 10, null, "- Đã ban hành: Điểm tối đa.\n- Chưa ban hành: 0 điểm."],
  ];
  return openWorkbookFile(buildWorkbook({ sheets: { "Phụ lục": sheetData(rows) } }), "phu-luc.xlsx");
}

/** The pane with the rule of row 1.1 on the screen. */
async function openRule(workbook: FileWorkbook): Promise<RenderedPane<Session>> {
  const pane = await RenderedPane.over(createSession(workbook, { labels: inputSheetLabels, year: 2030 }));
  await pane.until("Phụ lục");
  act(() => pane.controller.showRule(pane.session.analysis?.tables[0]?.tree.nodes.findIndex(({ path }) => path === "1.1") ?? -1));
  await pane.until("Nguyên văn");
  return pane;
}

const rule = (pane: RenderedPane<Session>): unknown => pane.session.analysis?.tables[0]?.rules.find((each) => each?.text !== undefined && each.text.startsWith("Hội đồng"));

async function fillIn(pane: RenderedPane<Session>): Promise<void> {
  await pane.click("Chọn cách tính…");
  await pane.choose("Cách tính", "Tỷ lệ: đạt mức thì đủ điểm");
  await pane.type("Tử số là gì?", "Số nhiệm vụ hoàn thành");
  await pane.type("Mẫu số là gì?", "Tổng số nhiệm vụ");
}

test("the form begins with what the text says, but chooses nothing by itself", async () => {
  const pane = await openRule(openFile());
  await pane.until("Chọn cách tính…");
  await pane.click("Chọn cách tính…");
  const [kind] = pane.all("select") as readonly HTMLSelectElement[];
  expect([kind?.value, pane.control("Dùng cách tính này").hasAttribute("disabled")]).toEqual(["", true]);
  expect([...(kind?.options ?? [])].map(({ textContent }) => textContent).filter((option) => option?.includes("gợi ý"))).toEqual(["Tỷ lệ: đạt mức thì đủ điểm (gợi ý)"]);
  await pane.choose("Cách tính", "Tỷ lệ");
  expect((pane.control("Từ bao nhiêu thì đủ điểm?") as HTMLInputElement).value).toBe("80%");
  expect(pane.text).toContain("Điền đủ các ô để tính thử.");
});

test("a form is tried before it is used, then kept, shown as the user's choice, and taken back", async () => {
  const workbook = openFile();
  const pane = await openRule(workbook);
  await pane.until("Chọn cách tính…");
  await fillIn(pane);
  await pane.choose("Chưa đạt mức thì", "chia cho mức đó");
  await pane.type("tử số", "65");
  await pane.type("mẫu số", "100");
  expect(pane.text).toContain("16,25/20");
  expect(rule(pane)).toMatchObject({ kind: "unreadable" });
  expect(await workbook.readState()).toBeNull();

  await pane.click("Dùng cách tính này");
  await pane.until("Cách tính này do anh/chị chọn");
  expect(rule(pane)).toMatchObject({ kind: "ratio", chosen: { isOutdated: false } });
  expect(await workbook.readState()).not.toBeNull();

  await pane.click("Sửa cách tính…");
  expect((pane.control("Mẫu số là gì?") as HTMLInputElement).value).toBe("Tổng số nhiệm vụ");
  await pane.click("Hủy");
  await pane.click("Bỏ lựa chọn");
  await pane.until("Chọn cách tính…");
  expect(rule(pane)).toMatchObject({ kind: "unreadable" });
  expect(await workbook.readState()).toBeNull();
});

test("a target without its per cent sign is refused with a sentence", async () => {
  const pane = await openRule(openFile());
  await pane.until("Chọn cách tính…");
  await fillIn(pane);
  await pane.choose("Chưa đạt mức thì", "0 điểm");
  await pane.type("Từ bao nhiêu thì đủ điểm?", "80");
  expect(pane.text).toContain("gõ 80%, không gõ 80");
  expect(pane.control("Dùng cách tính này").hasAttribute("disabled")).toBe(true);
});

test("levels are typed in any order, with shares as percentages or parts", async () => {
  const pane = await openRule(openFile());
  await pane.until("Chọn cách tính…");
  await pane.click("Chọn cách tính…");
  await pane.choose("Cách tính", "Các mức");
  await pane.type("Mức 1: từ", "5");
  await pane.type("Phần điểm của dòng 1", "1/2");
  await pane.type("Mức 2: từ", "10");
  await pane.type("Phần điểm của dòng 2", "100%");
  await pane.type("Dưới mọi mức: phần điểm", "0");
  await pane.click("Dùng cách tính này");
  await pane.until("Cách tính này do anh/chị chọn");
  expect(rule(pane)).toMatchObject({ chosen: { form: { kind: "levels", levels: [{ from: 10, share: 1 }, { from: 5, share: 0.5 }], rest: 0 } } });
});

test("a text with two readings shows both with what they score; one click takes one, another the other, another none", async () => {
  const workbook = openFile("Hội đồng chấm:\n- Có trang thông tin điện tử: 12 điểm.\n- Có kênh Zalo: 5 điểm.");
  const pane = await openRule(workbook);
  await pane.until("Nguyên văn hiểu được hai cách");
  expect(pane.text).toContain("Ví dụ đạt mọi ý: 12/20 điểm");
  expect(pane.text).toContain("Ví dụ đạt mọi ý: 17/20 điểm");
  expect(rule(pane)).toMatchObject({ kind: "unreadable" });

  await pane.click("Hiểu là: Đạt ý nào cộng điểm ý ấy");
  await pane.until("Anh/chị đã chọn cách hiểu: Đạt ý nào cộng điểm ý ấy.");
  expect(rule(pane)).toMatchObject({ ast: { kind: "additive" }, chosen: { form: { kind: "reading", reading: "adding-up" }, isOutdated: false } });
  await pane.click("Hiểu là: Chỉ chọn một phương án");
  await pane.until("Anh/chị đã chọn cách hiểu: Chỉ chọn một phương án.");
  expect(rule(pane)).toMatchObject({ ast: { kind: "choice" } });
  expect(await workbook.readState()).toContain("one-of");

  await pane.click("Bỏ lựa chọn");
  await pane.until("Nguyên văn hiểu được hai cách");
  expect(rule(pane)).toMatchObject({ kind: "unreadable" });
  expect(await workbook.readState()).toBeNull();
});

test("a sentence that may change the score is named; one click says that it does not, and the text is scored until that is taken back", async () => {
  const workbook = openFile("Hội đồng chấm theo mức:\n- Đã hoàn thành: Điểm tối đa.\n- Chưa hoàn thành: 0 điểm.\nĐồng thời phải có báo cáo.");
  const pane = await openRule(workbook);
  await pane.until("câu này có thể làm thay đổi điểm: “Đồng thời phải có báo cáo”");
  expect(rule(pane)).toMatchObject({ kind: "unreadable" });

  await pane.click("Câu này không làm thay đổi điểm");
  await pane.until("Anh/chị đã chọn cách hiểu: Câu này không làm thay đổi điểm.");
  expect(rule(pane)).toMatchObject({ kind: "choice", chosen: { form: { kind: "reading", reading: "remarks-idle" }, isOutdated: false } });
  expect(await workbook.readState()).toContain("remarks-idle");

  await pane.click("Bỏ lựa chọn");
  await pane.until("có câu có thể làm thay đổi điểm");
  expect(rule(pane)).toMatchObject({ kind: "unreadable" });
});

test("options of the text's list are offered with their words, and without points", async () => {
  const pane = await openRule(openFile("Hội đồng chấm theo hồ sơ:\n- Hoàn thành tốt\n- Hoàn thành\n- Chưa hoàn thành"));
  await pane.until("Chọn cách tính…");
  await pane.click("Chọn cách tính…");
  await pane.choose("Cách tính", "Chọn một phương án");
  const values = pane.all("form input").map((input) => (input as HTMLInputElement).value);
  expect(values).toEqual(["Hoàn thành tốt", "", "Hoàn thành", "", "Chưa hoàn thành", ""]);
});

test("a row in several parts is said part by part, tried, kept and found again", async () => {
  const pane = await openRule(openFile());
  await pane.until("Chọn cách tính…");
  await pane.click("Chọn cách tính…");
  await pane.choose("Cách tính", "Nhiều phần");
  await pane.type("Phần 1 là gì?", "Tỷ lệ hồ sơ");
  await pane.type("Phần 1 chiếm bao nhiêu", "60%");
  await pane.choose("Cách tính phần 1", "Tăng so với năm trước");
  await pane.type("Tên số liệu", "Số hồ sơ");
  await pane.type("Tăng bao nhiêu thì đủ điểm?", "10%");
  await pane.type("Phần 2 là gì?", "Mô hình");
  await pane.type("Phần 2 chiếm bao nhiêu", "50%");
  await pane.choose("Cách tính phần 2", "Mỗi mục được một số điểm");
  await pane.type("Đếm gì?", "mô hình");
  await pane.type("Điểm mỗi mục", "2");
  expect(pane.text).toContain("cộng lại đúng bằng 100%");
  await pane.type("Phần 2 chiếm bao nhiêu", "4/10");
  await pane.click("Dùng cách tính này");
  await pane.until("Cách tính này do anh/chị chọn");
  expect(rule(pane)).toMatchObject({ kind: "parts", chosen: { form: { kind: "parts", parts: [{ label: "Tỷ lệ hồ sơ", share: 0.6 }, { label: "Mô hình", share: 0.4, form: { kind: "count", pointsEach: 2 } }] } } });
  await pane.click("Sửa cách tính…");
  expect((pane.control("Phần 2 chiếm bao nhiêu") as HTMLInputElement).value).toBe("40%");
});

test("points for each may end at a cap, and exceed the maximum only where the user says so", async () => {
  const pane = await openRule(openFile());
  await pane.until("Chọn cách tính…");
  await pane.click("Chọn cách tính…");
  await pane.choose("Cách tính", "Mỗi mục được một số điểm");
  await pane.type("Đếm gì?", "sáng kiến");
  await pane.type("Điểm mỗi mục", "3");
  await pane.choose("Điểm có được vượt điểm tối đa không?", "có");
  expect(pane.text).toContain("được vượt điểm tối đa thì phải ghi số này");
  await pane.type("Được nhiều nhất bao nhiêu điểm?", "26");
  await pane.type("sáng kiến", "8");
  expect(pane.text).toContain("24/20");
  await pane.click("Dùng cách tính này");
  await pane.until("Cách tính này do anh/chị chọn");
  expect(rule(pane)).toMatchObject({ chosen: { form: { kind: "count", cap: 26, mayExceedMaximum: true } } });
});
