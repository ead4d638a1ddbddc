import { RenderedPane } from "./rendered-pane";

/** What was put on the clipboard by the last copy, by its kind. */
let clipboard: ReadonlyMap<string, string>;

/** jsdom has no clipboard: the command does what a browser does, an event whose data the page fills. */
beforeEach(() => {
  clipboard = new Map();
  document.execCommand = () => {
    const data = new Map<string, string>();
    const event = Object.assign(new Event("copy", { cancelable: true }), { clipboardData: { setData: (kind: string, text: string) => data.set(kind, text) } });
    document.dispatchEvent(event);
    clipboard = data;
    return event.defaultPrevented;
  };
});

afterEach(() => RenderedPane.closeAll());

test.each([
  ["Kiểm tra", "Mức độ\tTrang\tÔ\tChỉ số\tNội dung"],
  ["Gợi ý", "Mã\tChỉ số\tĐiểm mất\tTình trạng\tViệc cần làm\tCơ quan chủ trì"],
])("the tab “%s” is copied as a table for Excel and Word, and the pane says so", async (tab, header) => {
  const pane = await RenderedPane.open();
  await pane.click(tab);
  await pane.settle();
  await pane.click("Chép");
  const lines = (clipboard.get("text/plain") ?? "").split("\r\n");
  expect(lines[0]).toBe(header);
  expect(lines.length).toBeGreaterThan(1);
  expect(clipboard.get("text/html")).toMatch(/^<table>/);
  expect(pane.text).toContain(`Đã chép ${lines.length - 1} dòng`);
});

test("where the host forbids copying it is said, with another way", async () => {
  document.execCommand = () => false;
  const pane = await RenderedPane.open();
  await pane.click("Kiểm tra");
  await pane.settle();
  await pane.click("Chép");
  expect(pane.text).toContain("Không chép được");
});
