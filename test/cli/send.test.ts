import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { partTexts, zipParts } from "../host/file/build-workbook";
import { files, runInMemory } from "./run-in-memory";

/** A workbook filled with our functions, some figures typed. */
async function filledBytes(): Promise<Uint8Array> {
  const inputs = JSON.stringify([{ sheet: "PL", path: "1.1", inputs: { choice: 2 } }, { sheet: "PL", row: 14, inputs: { a: 3, b: 4 } }]);
  const run = await runInMemory(["fill", files.bachThong, "-o", "out.xlsx", "--mode", "dti", "--inputs", "INPUTS.json"], { "INPUTS.json": inputs });
  return run.written.get("out.xlsx") ?? new Uint8Array();
}

async function send(...options: string[]): Promise<{ readonly out: string; readonly sheets: Awaited<ReturnType<ReturnType<typeof openWorkbookFile>["read"]>>["sheets"] }> {
  const run = await runInMemory(["send", "filled.xlsx", "-o", "sent.xlsx", ...options], { "filled.xlsx": await filledBytes() });
  expect([run.code, run.err]).toEqual([0, ""]);
  const { sheets } = await openWorkbookFile(run.written.get("sent.xlsx") ?? new Uint8Array(), null).read();
  return { out: run.out, sheets };
}

describe("dti send", () => {
  it("makes native formulas, hides our sheets and says so", async () => {
    const { out, sheets } = await send();
    const formula = sheets.find(({ sheet }) => sheet === "PL")?.formula(13, 8);
    expect(formula).toMatch(/^=IF\(COUNT\(/);
    expect(formula).not.toContain("DTI.");
    expect(sheets.filter(({ sheet }) => sheet.startsWith("DTI – ")).map(({ hidden }) => hidden)).toEqual([true, true, true].slice(0, sheets.length - 1));
    expect(out).toMatch(/công thức DTI thành công thức Excel[\s\S]*Ẩn trang “DTI – Số liệu”[\s\S]*Đã ghi sent\.xlsx/);
  });

  it("makes values and takes our sheets out", async () => {
    const { sheets } = await send("--mode", "values", "--sheets", "remove");
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["PL"]);
    expect([sheets[0]?.content(11, 8), sheets[0]?.content(13, 8)]).toEqual([{ kind: "value", value: 5 }, { kind: "value", value: 7.5 }]);
  });

  it.each([
    ["takes out who made the file and who saved it last", [], ""],
    ["keeps them where names are to be kept", ["--keep-names"], "Nguyễn Văn A"],
  ])("%s", async (_, options, creator) => {
    const filled = openWorkbookFile(await filledBytes(), null).save();
    const named = partTexts(filled)["docProps/core.xml"]?.replace(/<dc:creator>[^<]*<\/dc:creator>/, "<dc:creator>Nguyễn Văn A</dc:creator>") ?? "";
    expect(named).toContain("Nguyễn Văn A");
    const run = await runInMemory(["send", "filled.xlsx", "-o", "sent.xlsx", ...options], { "filled.xlsx": zipParts({ ...partTexts(filled), "docProps/core.xml": named }) });
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(partTexts(run.written.get("sent.xlsx") ?? new Uint8Array())["docProps/core.xml"]).toContain(`<dc:creator>${creator}</dc:creator>`);
  });

  it("tells what it did as JSON", async () => {
    const told: unknown = JSON.parse((await send("--json")).out);
    expect(told).toMatchObject({ file: "filled.xlsx", out: "sent.xlsx", stuck: [], printing: [{ sheet: "PL" }] });
  });

  it.each([
    [["send", files.bachThong], "-o"],
    [["send", files.bachThong, "-o", "x.xlsx", "--mode", "dti"], "--mode"],
    [["send", files.bachThong, "-o", "x.xlsx", "--sheets", "remove"], "--sheets"],
  ])("says in one line what is wrong: %j", async (argv, named) => {
    const run = await runInMemory(argv);
    expect([run.code, run.written.size, run.err.trim().split("\n").length]).toEqual([2, 0, 1]);
    expect(run.err).toContain(named);
  });
});
