import { BuiltPane } from "./built-pane";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

const built = new BuiltPane();
let workbench: WorkbenchPage;

const { url } = useFreshWorkbench((fresh) => {
  workbench = fresh;
});

beforeAll(() => built.build());
afterAll(() => built.remove());

/** Opens the pane anew while the server refuses these files, each so many times as it is asked. */
async function reopenWithout(...files: readonly string[]): Promise<{ readonly arrive: () => void }> {
  const { page } = workbench;
  await built.serveTo(page, url());
  let arrives = false;
  await page.route((address) => files.some((file) => address.pathname.endsWith(`/${file}`)), (route) => (arrives ? route.fallback() : route.abort()));
  await page.reload();
  return { arrive: () => (arrives = true) };
}

test("the pane opens once: no file of it is run twice, and nothing breaks", async () => {
  const scripts: string[] = [];
  // What is fetched ahead is no script as yet.
  workbench.page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
  await reopenWithout();
  await workbench.recognised();
  await workbench.pane.getByRole("tab", { name: /^Kiểm tra \(\d+\)$/ }).waitFor();
  expect(scripts.filter((path, index) => scripts.indexOf(path) !== index)).toEqual([]);
  expect(scripts).toContain("/engine.js");
});

test("checks that did not arrive: the table is there, the findings say that they are not all, and asking again brings the rest", async () => {
  const { arrive } = await reopenWithout("checks.js");
  await workbench.recognised();
  expect(await workbench.total()).toBe("391,73/1000");
  const tab = workbench.pane.getByRole("tab", { name: /^Kiểm tra/ });
  await workbench.pane.getByRole("tab", { name: /^Kiểm tra \(…\)$/ }).click();
  await workbench.pane.getByText("Chưa kiểm tra hết").waitFor();
  arrive();
  await workbench.button("Kiểm tra tiếp").click();
  await workbench.pane.getByRole("tab", { name: /^Kiểm tra \(\d+\)$/ }).waitFor();
  expect(await workbench.pane.getByText("Chưa kiểm tra hết").count()).toBe(0);
  expect(await tab.innerText()).toMatch(/^Kiểm tra \(\d+\)$/);
});

test("a view that did not arrive is opened by trying again", async () => {
  const { arrive } = await reopenWithout("findings-view.js");
  await workbench.recognised();
  await workbench.pane.getByRole("tab", { name: /^Kiểm tra/ }).click();
  await workbench.pane.getByText("Không mở được phần này").waitFor();
  arrive();
  await workbench.button("Thử lại").click();
  await workbench.pane.getByText(/39,5 .*39,05/).waitFor();
});

test("a pane whose engine did not arrive can be opened by trying again", async () => {
  const { arrive } = await reopenWithout("engine.js");
  await workbench.pane.getByText("Không mở được phần này").waitFor();
  arrive();
  await workbench.button("Thử lại").click();
  await workbench.recognised();
  expect(await workbench.total()).toBe("391,73/1000");
});
