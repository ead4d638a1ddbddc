import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

let pane: OfficePane;

beforeAll(async () => {
  pane = await openPane(snapshotOf({ "Phụ lục": [["TT"]] }));
});

afterAll(() => pane.close());

test("office.js takes the window for a pane of Vietnamese Excel on Windows", () => {
  const { context } = pane.window.Office;
  expect([context.host, context.platform, context.displayLanguage, context.contentLanguage]).toEqual(["Excel", "PC", "vi-VN", "vi-VN"]);
});

test.each([
  ["ExcelApi", "1.14", true],
  ["ExcelApi", "1.17", false],
  ["CustomFunctionsRuntime", "1.3", true],
  ["SharedRuntime", "1.1", true],
])("requirement set %s %s: %s", (name, version, supported) => {
  expect(pane.window.Office.context.requirements.isSetSupported(name, version)).toBe(supported);
});

test("settings are written into the document", async () => {
  const { settings } = pane.window.Office.context.document;
  settings.set("language", "vi");
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(settings.get("language")).toBe("vi");
});

test("a ribbon button runs its function and waits for it to complete", async () => {
  const pressed: string[] = [];
  pane.window.Office.actions.associate("fill", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await pane.host.runCommand("fill", "FillButton");
  expect(pressed).toEqual(["FillButton"]);
});

test("a member that is not emulated fails loudly and is listed", async () => {
  const asked = pane.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Phụ lục").pivotTables.load("items");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.PivotTables") });
  expect(pane.host.unsupported()).toEqual(["Worksheet.PivotTables"]);
});

test("a sheet that is not there is ItemNotFound; what stood before it in the batch is done", async () => {
  const asked = pane.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Phụ lục").getRange("B1").values = [["trước"]];
    context.workbook.worksheets.getItem("Không có").load("name");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(pane.workbook.getSheetByName("Phụ lục")?.getRange("B1").getValue()).toBe("trước");
});

test("everything reached through a null object is a null object", async () => {
  const isNull = await pane.window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject("Không có").getRange("A1");
    range.load("values");
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a property that was not loaded is refused by the library itself", async () => {
  const asked = pane.window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Phụ lục").getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(asked).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a chosen request fails with a chosen error, and the next one works", async () => {
  pane.host.requests.reset();
  pane.host.requests.failRequest(2, { code: "AccessDenied", message: "no" });
  const load = (): Promise<string> =>
    pane.window.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });
  expect(await load()).toBe("Phụ lục.xlsx");
  await expect(load()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await load()).toBe("Phụ lục.xlsx");
  expect(pane.host.requests.roundTrips).toBe(3);
});
