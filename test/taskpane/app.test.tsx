import type { Finding } from "../../src/core/check/finding";
import type { Analysis } from "../../src/core/analysis";
import { compileRule } from "../../src/core/rules";
import type { Evaluation, Rule } from "../../src/core/rules/rule";
import { HostError } from "../../src/host/port";
import { createSession } from "../../src/app/create-session";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { fixtureBytes } from "../support/fixture";
import { workbookFile } from "../support/workbook-file";
import { Deferred, FakeSession } from "./fake-session";
import { RenderedPane } from "./rendered-pane";
import { ratioRule, sampleAnalysis, sampleTable } from "./sample-analysis";

const ratioText = "a = Tổng số hồ sơ;\nb = Số hồ sơ trực tuyến;\n- Tỷ lệ = b/a\n- Tỷ lệ ≥ 80%: Điểm tối đa\n- Tỷ lệ < 80%: Điểm = Tỷ lệ/80%*Điểm tối đa";

/** The sample, its first advice being about a row with this rule. */
function withRule(rule: Rule): Analysis {
  return { ...sampleAnalysis, tables: [{ ...sampleTable, rules: sampleTable.rules.map((each, node) => (node === 7 ? rule : each)) }] };
}

const explained: Evaluation = {
  score: 7.22,
  reason: null,
  clause: null,
  measure: 0.525,
  steps: [{ kind: "measure", expression: "b/a", substituted: "252/480", value: 0.525, unit: "ratio" }],
};

describe("opening the pane", () => {
  test("shows the table, its total and one obvious next step", async () => {
    const pane = await RenderedPane.open();
    expect(pane.text).toContain("PHỤ LỤC PHÂN CÔNG");
    expect(pane.text).toContain("Trang “Phụ lục” · 5 chỉ số");
    expect(pane.text).toContain("391,73/1000");
    expect(pane.text).toContain("2/5 chỉ số có số liệu");
    expect(pane.has("Điền điểm")).toBe(true);
  });

  test("shows a progress and a way to stop while it reads", async () => {
    const session = new FakeSession();
    session.gate = new Deferred<void>().promise;
    const pane = await RenderedPane.open(session);
    expect(pane.text).toContain("Đã đọc 1/3 trang");
    expect(pane.all("[role=progressbar]")).toHaveLength(1);
    expect(pane.has("Dừng")).toBe(true);
  });

  test("says what a table looks like where there is none", async () => {
    const session = new FakeSession();
    session.next = { tables: [], doubtful: [], otherSheets: ["Sheet1"], emptyWorkbook: false };
    const pane = await RenderedPane.open(session);
    expect(pane.text).toContain("Không thấy bảng phụ lục nào");
    expect(pane.text).toContain("Mã (hoặc STT), Chỉ số và Điểm tối đa");
    expect(pane.text).toContain("Đã xem các trang: Sheet1.");
    session.next = sampleAnalysis;
    await pane.click("Quét lại");
    expect(pane.text).toContain("391,73");
  });

  test("says so where the workbook is empty", async () => {
    const session = new FakeSession();
    session.next = { tables: [], doubtful: [], otherSheets: ["Sheet1"], emptyWorkbook: true };
    expect((await RenderedPane.open(session)).text).toContain("đang trống");
  });

  test("a failed scan says why and can be tried again", async () => {
    const session = new FakeSession();
    session.failure = new HostError("busy", "RichApi.Error");
    const pane = await RenderedPane.open(session);
    expect(pane.text).toContain("Excel đang bận");
    await pane.click("Thử lại");
    expect(pane.text).toContain("391,73/1000");
  });

  test("speaks English where Office does", async () => {
    const pane = await RenderedPane.open(new FakeSession(), "en");
    expect(pane.text).toContain("391.73/1000");
    expect(pane.has("Fill scores")).toBe(true);
  });
});

describe("filling", () => {
  test("previews cell by cell, marks what is overwritten, names what is kept and why", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Điền điểm");
    expect(pane.text).toContain("2 ô sẽ thay đổi");
    expect(pane.text).toContain("Ghi đè");
    expect(pane.text).toContain("1,33");
    expect(pane.text).toContain("chưa hiểu chắc chắn cách tính");
    expect(pane.text).toContain("Thêm cột mới I “Điểm tự chấm 2024”");
    expect(pane.session.filled).toBeNull();
  });

  test("writes in the mode that was chosen", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Điền điểm");
    await pane.click("Công thức Excel thường");
    await pane.click("Áp dụng");
    expect(pane.session.filled).toBe("native");
    expect(pane.text).toContain("Đã điền 2 ô điểm. Đã thêm trang “DTI – Số liệu”.");
  });

  test("leads on to the figures that are missing", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Điền điểm");
    await pane.click("Áp dụng");
    expect(pane.text).toContain("Còn thiếu 1/2 số liệu");
    await pane.click("Nhập số liệu");
    expect(pane.view.selected).toEqual(["Phụ lục!I13", "DTI – Số liệu!F9"]);
  });

  test("can be taken back from the message", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Điền điểm");
    await pane.click("Áp dụng");
    await pane.click("Hoàn tác");
    expect(pane.session.filled).toBeNull();
    expect(pane.text).toContain("Ô I12 đã có người sửa nên được giữ nguyên.");
  });

  test("writes nothing where the user cancels", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Điền điểm");
    await pane.click("Hủy");
    expect(pane.session.filled).toBeNull();
    expect(pane.text).toContain("391,73/1000");
  });
});

describe("errors", () => {
  test("the cause stands first with its consequence below, each with a word for its severity", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Kiểm tra (3)");
    const order = ["Mục 4 ghi 39,5 điểm", "Kéo theo", "Dòng tổng ghi 391,73 điểm", "Cần xem", "Chỉ số 4.7 chưa có điểm"];
    const list = pane.all("[role=tabpanel] ul")[0]?.textContent ?? "";
    const places = order.map((words) => list.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("a click selects the cell", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Kiểm tra (3)");
    await pane.click("Mục 4 ghi 39,5");
    expect(pane.view.selected).toEqual(["Phụ lục!D14"]);
  });

  test("many of one kind are folded after the first three", async () => {
    const session = new FakeSession();
    const [first] = sampleTable.findings.slice(1);
    const findings = Array.from({ length: 40 }, (_, row) => ({ ...first, id: `missing/${row}`, row })) as Finding[];
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, findings }] };
    const pane = await RenderedPane.open(session);
    await pane.click("Kiểm tra (40)");
    expect(pane.all("[role=tabpanel] button[title^='Chọn ô']")).toHaveLength(3);
    await pane.click("Xem thêm 37 chỗ cùng loại");
    expect(pane.all("[role=tabpanel] button[title^='Chọn ô']")).toHaveLength(40);
  });

  test("can be narrowed to one severity", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Kiểm tra (3)");
    await pane.click("Cần xem (1)");
    expect(pane.text).toContain("Chỉ số 4.7 chưa có điểm");
    expect(pane.text).not.toContain("Mục 4 ghi 39,5 điểm");
    await pane.click("Tất cả (3)");
    expect(pane.text).toContain("Mục 4 ghi 39,5 điểm");
  });

  test("one that is meant is set aside with a reason, and can be brought back", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Kiểm tra (3)");
    await pane.click("Cần xem (1)");
    await pane.click("Bỏ qua…");
    expect(pane.control("Bỏ qua")).toHaveProperty("disabled", true);
    await pane.type("Vì sao bỏ qua?", "Chờ số liệu của Sở");
    await pane.click("Bỏ qua");
    expect([...pane.session.ignored.values()]).toEqual(["Chờ số liệu của Sở"]);
    expect(pane.text).toContain("Kiểm tra (2)");
    expect(pane.text).toContain("Đã bỏ qua (1)");
    expect(pane.text).toContain("Lý do: Chờ số liệu của Sở");
    await pane.click("Khôi phục");
    expect(pane.text).toContain("Kiểm tra (3)");
  });

  test("the errors of other tables are a click away", async () => {
    const session = new FakeSession();
    session.next = { ...sampleAnalysis, tables: [sampleTable, { ...sampleTable, table: { ...sampleTable.table, sheet: "Bảng 2" } }] };
    const pane = await RenderedPane.open(session);
    await pane.click("Kiểm tra (3)");
    expect(pane.text).toContain("Bảng khác trong tệp này");
    await pane.click("2. Bảng 2 – ");
    expect(pane.text).toContain("Trang “Bảng 2”");
  });

  test("a table without errors says so", async () => {
    const session = new FakeSession();
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, findings: [] }] };
    const pane = await RenderedPane.open(session);
    await pane.click("Kiểm tra");
    expect(pane.text).toContain("Không thấy lỗi nào");
  });
});

describe("advice", () => {
  test("says so where it rests on last year's scores", async () => {
    const scores = [...sampleTable.table.scores, { role: "self" as const, column: 4, year: 2025, header: "Tự chấm 2025" }];
    const session = new FakeSession();
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, table: { ...sampleTable.table, scores } }] };
    const pane = await RenderedPane.open(session);
    await pane.click("Gợi ý (4)");
    expect(pane.text).toContain("Chưa có điểm kỳ này: gợi ý đang dựa vào cột D “Điểm đạt”.");
  });

  test("says what to do, who leads, and on demand the table's own solution", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Gợi ý (4)");
    expect(pane.text).toContain("Mất 12,78 điểm. Cần thêm 132 hồ sơ trực tuyến (b: 252 → 384) để đạt 80% và được 20/20 điểm.");
    expect(pane.text).toContain("Chủ trì: Văn phòng HĐND-UBND huyện");
    expect(pane.text).not.toContain("Bộ phận Một cửa");
    await pane.click("Chi tiết");
    expect(pane.text).toContain("Bộ phận Một cửa");
    expect(pane.text).toContain("Trước 30/11/2024");
  });

  test("asks to fill for the figures' sake only while figures are missing", async () => {
    const session = new FakeSession();
    const missing = await RenderedPane.open(session);
    await missing.click("Gợi ý (4)");
    expect(missing.text).toContain("Bấm Điền điểm để tạo trang nhập số liệu");
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, summary: { ...sampleTable.summary, computed: 4 } }] };
    const known = await RenderedPane.open(session);
    await known.click("Gợi ý (4)");
    expect(known.text).not.toContain("Bấm Điền điểm để tạo trang nhập số liệu");
  });

  test("explains on demand how the figures gave the score", async () => {
    const session = new FakeSession();
    const scores = sampleTable.scores.map((score) => ({ ...score, evaluation: explained }));
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, scores }] };
    const pane = await RenderedPane.open(session);
    await pane.click("Gợi ý (4)");
    await pane.click("Chi tiết");
    expect(pane.text).toContain("b/a = 252/480 = 52,5%");
  });

  test("tells on demand what it rests on, each cell a click away", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Gợi ý (4)");
    await pane.click("Chi tiết");
    expect(pane.text).toMatch(/Căn cứ.*C18 · Điểm tối đa.*D18 · Điểm/);
    await pane.click("C18");
    expect(pane.view.selected).toEqual(["Phụ lục!C18"]);
  });

  test("a click selects the row", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Gợi ý (4)");
    await pane.click("6.6 Tỷ lệ");
    expect(pane.view.selected).toEqual(["Phụ lục!D18"]);
  });

  test("where figures are missing it says which and where", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Gợi ý (4)");
    expect(pane.text).toContain("Nhập các số liệu sau ở trang “DTI – Số liệu”");
    expect(pane.text).toContain("b – Số hồ sơ trực tuyến");
  });
});

describe("the rule of a row", () => {
  test("shows the official text, how it is understood, and the score of figures that are tried", async () => {
    const session = new FakeSession();
    session.next = withRule(compileRule(ratioText, { name: "Tỷ lệ hồ sơ trực tuyến", max: 20 }));
    const pane = await RenderedPane.open(session);
    await pane.click("Gợi ý (4)");
    await pane.click("Cách tính");
    expect(pane.all("mark").map((mark) => mark.textContent)).toEqual(["Tỷ lệ ≥ 80%: Điểm tối đa", "Tỷ lệ < 80%: Điểm = Tỷ lệ/80%*Điểm tối đa"]);
    expect(pane.text).toContain("Tỷ lệ so với ngưỡng");
    expect(pane.text).toContain("từ 80% trở lên20 điểm");
    expect(pane.text).toContain("dưới 80%giá trị / 80% × 20");
    expect(pane.text).toContain("thiếu số liệu b");
    await pane.type("b – Số hồ sơ trực tuyến", "240");
    expect(pane.text).toContain("b/a = 240/480 = 50,0%");
    expect(pane.text).toContain("12,5/20");
    await pane.type("b – Số hồ sơ trực tuyến", "");
    expect(pane.text).toContain("thiếu số liệu b");
    await pane.click("Quay lại");
    expect(pane.all("section[aria-label='Cách tính điểm']")).toEqual([]);
  });

  test("where it was refused, says why and marks the place; there is nothing to try", async () => {
    const session = new FakeSession();
    session.next = withRule({ ...ratioRule, kind: "unreadable", inputs: [], ast: null, diagnostics: [{ code: "rule-unreadable", start: 18, end: 41, facts: { expected: "measure" } }] });
    const pane = await RenderedPane.open(session);
    await pane.click("Gợi ý (4)");
    await pane.click("Cách tính");
    expect(pane.all("mark").map((mark) => mark.textContent)).toEqual(["b = Số hồ sơ trực tuyến"]);
    expect(pane.text).toContain("Chưa tự chấm vì chưa rõ tỷ lệ hoặc số lượng nào được xét");
    expect(pane.text).not.toContain("Số liệu và tính thử");
  });

  test("opens from a finding about it", async () => {
    const session = new FakeSession();
    const about: Finding = { id: "x", code: "rule-gap", severity: "warning", sheet: "Phụ lục", row: 17, column: 4, indicator: "6.6", facts: { from: 0.5, to: 0.6, unit: "ratio" } };
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, findings: [about] }] };
    const pane = await RenderedPane.open(session);
    await pane.click("Kiểm tra (1)");
    await pane.click("Cách tính");
    expect(pane.text).toContain("Nguyên văn");
  });
});

describe("the overview", () => {
  test("keeps the indicators of a group folded until they are asked for", async () => {
    const pane = await RenderedPane.open();
    expect(pane.has("Người đứng đầu huyện là Trưởng ban")).toBe(false);
    await pane.click("Các chỉ số của 1");
    expect(pane.has("Người đứng đầu huyện là Trưởng ban")).toBe(true);
  });

  test.each([
    ["figures of some indicators only", { computed: 2, computedTotal: 22.5 }, "Mới có số liệu của 2/5 chỉ số, cộng được 22,5 điểm. Bảng đang ghi 391,73."],
    ["figures of all, below the printed total", { computed: 5, computedTotal: 391.28 }, "Cộng lại điểm từng chỉ số chỉ được 391,28, thấp hơn 0,45"],
    ["figures of all, above the printed total", { computed: 5, computedTotal: 392 }, "Cộng lại điểm từng chỉ số được 392, cao hơn 0,27"],
  ])("says why the two totals differ: %s", async (_, summary, sentence) => {
    const session = new FakeSession();
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, summary: { ...sampleTable.summary, ...summary } }] };
    expect((await RenderedPane.open(session)).text).toContain(sentence);
  });
});

describe("what was kept in the workbook", () => {
  test("by a newer version is left alone, and said", async () => {
    const session = new FakeSession();
    session.stateProblem = "newer-version";
    expect((await RenderedPane.open(session)).text).toContain("bản DTI mới hơn");
  });
});

describe("marking unmet indicators", () => {
  test("is switched on and off", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Tô màu chỉ số chưa đạt");
    expect(pane.session.highlighted).toBe(true);
    expect(pane.text).toContain("Đã tô màu các chỉ số chưa đạt.");
    await pane.click("Tô màu chỉ số chưa đạt");
    expect(pane.session.highlighted).toBe(false);
  });
});

describe("several tables", () => {
  test("can be chosen among", async () => {
    const session = new FakeSession();
    session.next = { ...sampleAnalysis, tables: [sampleTable, { ...sampleTable, table: { ...sampleTable.table, sheet: "Bảng 2" } }] };
    const pane = await RenderedPane.open(session);
    expect(pane.all("option").map((option) => option.textContent)).toEqual([expect.stringMatching(/^1\. Phụ lục – /), expect.stringMatching(/^2\. Bảng 2 – /)]);
  });
});

describe("keyboard and screen readers", () => {
  test("everything that can be clicked is a control with a name", async () => {
    const pane = await RenderedPane.open();
    const controls = pane.all("button, input, [role=tab]");
    expect(controls.filter((control) => (control.getAttribute("aria-label") ?? control.textContent ?? "") === "" && !(control as HTMLInputElement).labels?.length)).toEqual([]);
    expect(pane.all("[onclick], div[role=button]")).toEqual([]);
  });

  test("the arrow keys go from tab to tab, round at the end", async () => {
    const pane = await RenderedPane.open();
    await pane.press("Tổng quan", "ArrowRight");
    expect(pane.all("[role=tab][aria-selected=true]").map((tab) => tab.id)).toEqual(["tab-findings"]);
    await pane.press("Kiểm tra", "End");
    await pane.press("Gợi ý", "ArrowRight");
    expect(pane.all("[role=tab][aria-selected=true]").map((tab) => tab.id)).toEqual(["tab-overview"]);
  });

  test("the tabs and their panel belong together", async () => {
    const pane = await RenderedPane.open();
    const selected = pane.all("[role=tab][aria-selected=true]");
    expect(pane.all("[role=tabpanel]").map((panel) => panel.getAttribute("aria-labelledby"))).toEqual(selected.map((tab) => tab.id));
  });
});

describe("tools", () => {
  test("stand beside the readings of the table, each with what it is for, and lead back", async () => {
    const pane = await RenderedPane.open();
    await pane.click("Công cụ");
    expect(pane.text).toContain("Xem và chỉnh lại từng cột được hiểu là gì.");
    await pane.click("Cột của bảng");
    expect(pane.all("section[aria-label='Cột của bảng']")).toHaveLength(1);
    await pane.click("Quay lại");
    expect(pane.all("section[aria-label='Cột của bảng']")).toHaveLength(0);
    expect(pane.all("[role=tab][aria-selected=true]")[0]?.textContent).toBe("Công cụ");
  });
});

describe("columns that are not certain", () => {
  test("are said above the table and asked one by one, with the first cells; the answer is in the workbook", async () => {
    const workbook = workbookFile({
      "Phụ lục": [["STT", "Chỉ số", "Điểm", "Điểm"], ["1", "Nhận thức số", 20, 5], ["1.1", "Có kế hoạch năm", 10, 5], ["1.2", "Có ban chỉ đạo", 10, 0], ["2", "Thể chế số", 15, 7], ["2.1", "Có quy chế số", 10, 2], ["2.2", "Có quy trình số hóa", 5, 5]],
    });
    const pane = await RenderedPane.over(createSession(workbook, { labels: inputSheetLabels, year: 2030 }));
    expect(pane.text).toContain("2 cột chưa chắc là gì");
    await pane.click("Xác nhận");
    expect(pane.text).toContain("Cột C “Điểm” là gì?");
    expect(pane.text).toContain("Ví dụ: 20 · 10 · 10");
    await pane.click("Đúng như vậy");
    expect(pane.text).toContain("Cột D “Điểm” là gì?");
    await pane.click("Đúng như vậy");
    expect(pane.text).not.toContain("là gì?");
    expect(await workbook.readState()).toContain("published");
  });
});

describe("one-click corrections", () => {
  test("are shown as old and new before anything is written, and can be taken back from the message", async () => {
    const workbook = workbookFile({ "Phụ lục": [["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt"], ["1", "Nhận thức số", 20, 13], ["1.1", "Có kế hoạch năm", 10, 5], ["1.2", "Có ban chỉ đạo", 10, 7.5]] });
    const pane = await RenderedPane.over(createSession(workbook, { labels: inputSheetLabels, year: 2030 }));
    await pane.click("Kiểm tra (");
    await pane.click("Sửa…");
    expect(pane.text).toContain("Ô D2: 13 → công thức tự cộng, hiện ra 12,5");
    await pane.click("Sửa ngay");
    expect(pane.text).toContain("Đã sửa ô D2.");
    expect((await workbook.read()).sheets[0]?.formula(1, 3)).toContain("SUM(D3:D4)");
    await pane.click("Hoàn tác");
    expect((await workbook.read()).sheets[0]?.value(1, 3)).toBe(13);
  });
});

describe("advice", () => {
  test("a row whose text was not understood says so, and leads to where it is chosen how to read it", async () => {
    const text = "Tỷ lệ đạt 80%: Điểm tối đa. Trường hợp đặc biệt do Hội đồng xem xét.";
    const workbook = workbookFile({ "Phụ lục": [["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt", "Cách xác định và tính điểm"], ["1", "Nhận thức số", 20, 13, ""], ["1.1", "Tỷ lệ hồ sơ trực tuyến", 10, 5, text], ["1.2", "Có ban chỉ đạo", 10, 8, "- Có: 10 điểm; - Chưa: 0 điểm"]] });
    const pane = await RenderedPane.over(createSession(workbook, { labels: inputSheetLabels, year: 2030 }));
    await pane.click("Gợi ý (");
    await pane.until("Chưa hiểu chắc chắn cách tính điểm ghi trong bảng: mở “Cách tính”");
    await pane.click("Cách tính");
    await pane.until("Nguyên văn");
    expect(pane.text).toContain(text);
  });
});

describe("indicator sets", () => {
  test("the set that a table follows is said above it; its tool compares, saves and inserts", async () => {
    const workbook = openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), "bach-thong.xlsx");
    const pane = await RenderedPane.over(createSession(workbook, { labels: inputSheetLabels, year: 2030 }));
    await pane.until("Giống hệt “");
    await pane.click("Giống hệt “");
    await pane.until("Bảng này theo bộ nào?");
    expect(pane.text).toContain("Thêm bảng chính thức");
    await pane.click("Thêm trang");
    await pane.until("Đã thêm trang");
    await pane.until("Trang “Bộ chỉ số chuyển đổi số cấp” · 111 chỉ số");
    expect(pane.view.selected).toEqual(["Bộ chỉ số chuyển đổi số cấp!A1"]);
    expect(pane.text).toContain("Tô màu chỉ số chưa đạt");
    expect((await workbook.read()).sheets).toHaveLength(2);
    await pane.click("Hoàn tác");
    expect((await workbook.read()).sheets).toHaveLength(1);
  });
});
