import { Deferred, FakeSession } from "./fake-session";
import { RenderedPane } from "./rendered-pane";

/** A pane that writes scores, as long as the gate is closed. */
async function writing() {
  const session = new FakeSession();
  const pane = await RenderedPane.open(session);
  await pane.click("Điền điểm");
  const gate = new Deferred<void>();
  session.gate = gate.promise;
  await pane.click("Áp dụng");
  const open = async (): Promise<void> => {
    session.gate = null;
    gate.resolve();
    await pane.settle();
  };
  return { session, pane, open };
}

test("while scores are written the pane says how many cells are", async () => {
  const { pane, open } = await writing();
  expect(pane.text).toContain("Đang ghi vào sổ tính: 3/10 ô");
  await open();
  expect(pane.text).not.toContain("Đang ghi");
  expect(pane.text).toContain("Đã điền 2 ô điểm.");
});

test("a stop while scores are written leaves the preview, and says that the workbook is as it was", async () => {
  const { session, pane, open } = await writing();
  await pane.click("Dừng");
  await open();
  expect(session.filled).toBeNull();
  expect(pane.text).toContain("Đã dừng theo yêu cầu, sổ tính vẫn như trước.");
  expect(pane.has("Áp dụng")).toBe(true);
});
