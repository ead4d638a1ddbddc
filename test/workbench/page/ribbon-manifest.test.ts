import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../src/workbench/page/ribbon-manifest";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test("the add-in's manifest gives the tab and its four buttons, in Vietnamese", () => {
  const { tabLabel, buttons, functionNamespace } = readRibbon(manifest);
  expect([tabLabel, functionNamespace]).toEqual(["DTI", "DTI"]);
  expect(buttons.map(({ label, action }) => ({ label, ...action }))).toEqual([
    { label: "Mở ngăn", kind: "show-task-pane" },
    { label: "Điền điểm", kind: "run-function", functionName: "fillScores" },
    { label: "Kiểm tra", kind: "run-function", functionName: "checkTable" },
    { label: "Hoàn tác", kind: "run-function", functionName: "undoLast" },
  ]);
});

test("every button has words that explain it and an icon", () => {
  for (const { tooltip, icon } of readRibbon(manifest).buttons) {
    expect(tooltip.length).toBeGreaterThan(20);
    expect(icon).toMatch(/^[\w-]+-32\.png$/);
  }
});

test("a new button appears by itself; what the page cannot do is passed over", () => {
  const control = (id: string, action: string): string =>
    `<Control xsi:type="Button" id="${id}"><Label resid="${id}.Label"/><Unknown/>${action}</Control>`;
  const xml = `<OfficeApp xmlns:xsi="i" xmlns:bt="b"><CustomTab id="T"><Label resid="T.Label"/>${control("New", '<Action xsi:type="ExecuteFunction"><FunctionName>report</FunctionName></Action>')}${control("Menu", "<Items/>")}</CustomTab>
    <bt:String id="T.Label" DefaultValue="DTI"/><bt:String id="New.Label" DefaultValue="Báo cáo"/></OfficeApp>`;
  expect(readRibbon(xml).buttons).toEqual([
    { id: "New", label: "Báo cáo", tooltip: "", icon: null, action: { kind: "run-function", functionName: "report" } },
  ]);
});
