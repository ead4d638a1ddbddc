import type { LaterPart } from "../../src/app/later-parts";
import type { Finding } from "../../src/core/check/finding";
import { messages } from "../../src/i18n/messages";
import { noticeSentence } from "../../src/taskpane/parts/notice-sentence";
import { PaneController } from "../../src/taskpane/state/pane-controller";
import { Deferred, FakeSession, FakeView } from "./fake-session";
import { RenderedPane } from "./rendered-pane";
import { sampleAnalysis, sampleTable } from "./sample-analysis";

const late: Finding = { id: "late", code: "word-repeated", severity: "warning", sheet: "Phụ lục", row: 20, column: 1, indicator: null, facts: { word: "của" } };

/** A session whose further checks find one thing more, and whose files arrive when and as far as the test says. */
function lackingSession(): FakeSession {
  const session = new FakeSession();
  session.lacking = ["checks", "sets"];
  session.whole = { ...sampleAnalysis, tables: [{ ...sampleTable, findings: [...sampleTable.findings, late] }] };
  return session;
}

describe("checks that come after the first table", () => {
  test("the table is there before; meanwhile the findings say that they are not all, then the rest comes by itself", async () => {
    const session = lackingSession();
    const arrival = new Deferred<readonly LaterPart[]>();
    session.arrival = arrival.promise;
    const pane = await RenderedPane.open(session);
    expect(pane.text).toContain("391,73/1000");
    expect(pane.has("Kiểm tra (3…)")).toBe(true);
    await pane.click("Kiểm tra");
    expect(pane.text).toContain("Đang kiểm tra…");
    arrival.resolve(["checks", "sets"]);
    await pane.settle();
    expect(pane.has("Kiểm tra (4)")).toBe(true);
    expect(pane.text).not.toContain("Đang kiểm tra…");
    expect(pane.text).not.toContain("Chưa kiểm tra hết");
  });

  test("where they do not arrive, the findings say so until a retry brings them", async () => {
    const session = lackingSession();
    session.arrival = Promise.resolve(["sets"]);
    const pane = await RenderedPane.open(session);
    expect(pane.has("Kiểm tra (3…)")).toBe(true);
    await pane.click("Kiểm tra");
    expect(pane.text).toContain("Chưa kiểm tra hết, có thể còn lỗi chưa thấy");
    session.arrival = Promise.resolve(["checks"]);
    await pane.click("Kiểm tra tiếp");
    expect(pane.has("Kiểm tra (4)")).toBe(true);
    expect(pane.text).not.toContain("Chưa kiểm tra hết");
    expect(pane.has("Kiểm tra tiếp")).toBe(false);
  });

  test("a table without findings so far is not called free of errors", async () => {
    const session = lackingSession();
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, findings: [] }] };
    session.arrival = Promise.resolve(["sets"]);
    const pane = await RenderedPane.open(session);
    await pane.click("Kiểm tra (…)");
    expect(pane.text).not.toContain("Không thấy lỗi nào trong bảng");
    expect(pane.text).toContain("Chưa kiểm tra hết");
  });

  test("reading again asks for them again", async () => {
    const session = lackingSession();
    session.arrival = Promise.resolve([]);
    const pane = await RenderedPane.open(session);
    session.arrival = Promise.resolve(["checks", "sets"]);
    await pane.click("Quét lại");
    expect(pane.has("Kiểm tra (4)")).toBe(true);
  });
});

test("the ribbon's check counts what all checks find, and says where only a part was checked", async () => {
  const session = lackingSession();
  const arrival = new Deferred<readonly LaterPart[]>();
  session.arrival = arrival.promise;
  const pane = new PaneController(session, new FakeView());
  const said = (): string => {
    const { notice } = pane.state.get();
    return notice ? noticeSentence(notice, messages("vi")) : "";
  };
  await pane.scan();
  const check = pane.run("checkTable");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(said()).toBe("");
  arrival.resolve(["checks", "sets"]);
  await check;
  expect(said()).toBe("Đã kiểm tra: 2 lỗi, 2 chỗ cần xem.");

  session.lacking = ["checks"];
  session.arrival = Promise.resolve([]);
  await pane.run("checkTable");
  expect(said()).toBe("Chưa kiểm tra hết nên chưa biết bảng có bao nhiêu lỗi.");
});

test("nobody waits for a file that is long in coming: filling goes on meanwhile", async () => {
  const session = lackingSession();
  session.arrival = new Deferred<readonly LaterPart[]>().promise;
  const pane = await RenderedPane.open(session);
  await pane.click("Điền điểm");
  await pane.click("Áp dụng");
  expect(pane.text).toContain("Đã điền 2 ô điểm.");
});

test("official sets that did not arrive are told in the header, with a retry", async () => {
  const session = lackingSession();
  session.arrival = Promise.resolve(["checks"]);
  const pane = await RenderedPane.open(session);
  expect(pane.text).toContain("Chưa so được với bộ chỉ số chính thức nào");
  session.arrival = Promise.resolve(["sets"]);
  await pane.click("Thử lại");
  expect(pane.text).not.toContain("Chưa so được với bộ chỉ số chính thức nào");
});
