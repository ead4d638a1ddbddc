import { readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { useWorkbench } from "./use-workbench";
import { eventually } from "./eventually";
import type { WorkbenchPage } from "./workbench-page";

const fixture = useWorkbench();
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await fixture.open();
});

afterEach(() => workbench.expectUnharmed());

const workbookBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../workbooks", name)));

describe("a file that cannot be opened gets a sentence, and the workbook in front stays", () => {
  test.each([
    { story: "an .xls of Excel 97", name: "phụ lục.xls", bytes: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), sentence: /Excel cũ \(\.xls\).*\.xlsx/ },
    { story: "a damaged workbook", name: "hỏng.xlsx", bytes: () => workbookBytes("clean-4-bach-thong.xlsx").subarray(0, 9_000), sentence: /“hỏng\.xlsx” bị hỏng/ },
    { story: "a text file", name: "ghi chú.txt", bytes: () => new TextEncoder().encode("Phụ lục"), sentence: /không phải là sổ tính Excel/ },
    { story: "an empty file", name: "trống.xlsx", bytes: () => new Uint8Array(), sentence: /trống, không có gì để mở/ },
  ])("$story", async ({ name, bytes, sentence }) => {
    await workbench.choose(name, bytes());
    await workbench.notice.getByText(sentence).waitFor();
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toContain("Bạch Thông 2024");
    expect(await workbench.total()).toBe("391,73/1000");
  });
});

describe("other appendices are recognised", () => {
  test("Gia Lai: 4.2 has more points than its maximum", async () => {
    await workbench.openWorkbook("clean-1-gia-lai.xlsx");
    await workbench.pane.getByRole("tab", { name: /^Kiểm tra/ }).click();
    await workbench.pane.getByText(/4\.2.*100.*10/).first().waitFor();
  });

  test("Bạch Thông as exported page by page: the same total", async () => {
    await workbench.openWorkbook("messy-4-bach-thong.xlsx");
    // The pane shows the table of before until it has read this one.
    await eventually("the printed total", () => workbench.total(), (total) => total === "391,73/1000");
  });

  test("a workbook without an appendix: the pane says what it looks for", async () => {
    const book = new Workbook();
    book.addWorksheet("Danh bạ").getCell("A1").value = "Họ và tên";
    await workbench.choose("danh bạ.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    await workbench.pane.getByRole("heading", { name: "Không thấy bảng phụ lục nào" }).waitFor();
    await workbench.pane.getByText("Danh bạ").waitFor();
  });
});

describe("the server hands out its own files and nothing else", () => {
  /** The status and type of a path, sent exactly as written. */
  const ask = (path: string): Promise<{ readonly status: number | undefined; readonly type: string | undefined }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(fixture.url());
      get({ hostname, port, path }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, type: answer.headers["content-type"] });
      }).on("error", reject);
    });

  test.each([
    { path: "/", status: 200, type: "text/html; charset=utf-8" },
    { path: "/page.js", status: 200, type: "text/javascript; charset=utf-8" },
    { path: "/sample.xlsx", status: 200, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    { path: "/office-js/office.js", status: 200, type: "text/javascript; charset=utf-8" },
    { path: "/office-js/../package.json", status: 404 },
    { path: "/office-js/..%2f..%2f..%2f..%2fpackage.json", status: 404 },
    { path: "/assets/../../etc/passwd", status: 404 },
    { path: "/%", status: 404 },
  ])("$path: $status", async ({ path, status, type = "text/plain; charset=utf-8" }) => {
    expect(await ask(path)).toEqual({ status, type });
  });
});
