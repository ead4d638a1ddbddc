import { act } from "react";
import { createSession } from "../../src/app/create-session";
import { makeFormFiles } from "../../src/app/collect/form-files";
import type { Session } from "../../src/app/session";
import { formsToSend } from "../../src/app/use-cases/collect-forms";
import { UNWATCHED } from "../../src/app/watched";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { mustAnswer } from "../support/answered-form";
import { openFixture } from "../support/fixture";
import { RenderedPane } from "./rendered-pane";

/** The tool "Thu thập số liệu" over Gia Lai's appendix in memory. */

jest.setTimeout(180_000);

async function opened(): Promise<RenderedPane<Session>> {
  const session = createSession(openFixture("clean-1-gia-lai.xlsx"), { labels: inputSheetLabels, year: 2024 });
  const pane = await RenderedPane.over(session);
  await until(pane, () => pane.has("Công cụ"));
  await pane.click("Công cụ");
  await until(pane, () => pane.has("Thu thập số liệu"));
  await pane.click("Thu thập số liệu");
  await until(pane, () => pane.text.includes("1. Phát phiếu"));
  await pane.click("Xem cả 17 cơ quan");
  return pane;
}

/** Waits until the pane has got there: a real workbook takes more than one turn. */
async function until(pane: RenderedPane<Session>, there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !there(); turn++) await pane.settle();
  if (!there()) throw new Error(`The pane shows: ${pane.text.slice(0, 1500)}`);
}

/** The form of the province's police with something typed into it. */
async function policeForm(session: Session, answers: Readonly<Record<string, string | number>>): Promise<Uint8Array> {
  const forms = await session.perform((context) => formsToSend(context, { day: "2024-12-01", year: null }));
  if (!forms.ok) throw new Error("no forms");
  const police = forms.value.forms.filter(({ supplier }) => supplier === "Công an tỉnh");
  const [form] = await makeFormFiles({ ...forms.value, forms: police }, (sheet) => newWorkbookFile(null, sheet), UNWATCHED);
  return mustAnswer(form?.bytes, answers);
}

async function chooseFiles(pane: RenderedPane<Session>, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const input = pane.all("input[type=file]")[0];
  if (!input) throw new Error("no button for files");
  const list = Object.entries(files).map(([name, bytes]) => ({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }));
  Object.defineProperty(input, "files", { value: list, configurable: true });
  await act(async () => {
    input.dispatchEvent(new window.Event("change", { bubbles: true }));
    await Promise.resolve();
  });
  await until(pane, () => pane.text.includes("Bỏ các tệp này"));
}

function valueOf({ analysis }: Session, key: string): unknown {
  return analysis?.tables[0]?.inputs.find((row) => row.key === key)?.cell.value;
}

test("agencies are listed with their forms, under the names of the day", async () => {
  const pane = await opened();
  expect(pane.has("Tải phiếu của Công an tỉnh")).toBe(true);
  expect(pane.text).toMatch(/Tải cả \d+ phiếu/);
  expect(pane.text).toContain("trong bảng ghi: Sở Thông tin và Truyền thông");
  expect(pane.text).toContain("Sở Khoa học và Công nghệ");
});

test("returned forms are shown before anything is written: new values, a choice for each conflict, what could not be taken and why, and who is silent", async () => {
  const pane = await opened();
  const { session } = pane;
  await chooseFiles(pane, {
    "cong-an.xlsx": await policeForm(session, { "8.1/a": 900, "8.1/b": "khoảng 1000" }),
    "cong-an (2).xlsx": await policeForm(session, { "8.1/a": 950 }),
    "anh.pdf": new Uint8Array([1, 2, 3]),
    "so khac.xlsx": newWorkbookFile(null, "Trang1").save(),
  });
  expect(pane.text).toContain("Giá trị khác nhau (1)");
  expect(pane.text).toContain("cong-an (2).xlsx");
  expect(pane.text).toContain("“khoảng 1000” không phải là số");
  expect(pane.text).toContain("tệp hỏng hoặc không phải sổ tính Excel");
  expect(pane.text).toContain("không phải phiếu số liệu của tiện ích này");
  expect(pane.text).toMatch(/Chưa trả lời hoặc còn thiếu \(\d+\).*Báo Gia Lai/);
  expect(pane.control("Ghi 0 số liệu vào sổ")).toHaveProperty("disabled", true);
  expect(valueOf(session, "8.1/a")).toBeNull();

  const second = pane.all("input[type=radio]")[1];
  act(() => second?.click());
  await pane.click("Ghi 1 số liệu vào sổ");
  await until(pane, () => pane.text.includes("Đã ghi 1 số liệu"));
  expect(valueOf(session, "8.1/a")).toBe(950);
  await pane.click("Hoàn tác");
  await until(pane, () => valueOf(session, "8.1/a") === null);
});

test("a succession of the user's own is kept, asks under the new name, and can be taken out", async () => {
  const pane = await opened();
  await pane.type("Cơ quan cũ", "Công an tỉnh");
  await pane.type("Cơ quan mới", "Công an tỉnh Gia Lai (mới)");
  await pane.click("Thêm");
  await until(pane, () => pane.has("Tải phiếu của Công an tỉnh Gia Lai (mới)"));
  await pane.click("Xóa dòng về Công an tỉnh");
  await until(pane, () => !pane.has("Tải phiếu của Công an tỉnh Gia Lai (mới)"));
});
