import { buildWorkbook } from "../host/file/build-workbook";
import { files, runInMemory } from "./run-in-memory";

jest.setTimeout(60_000);

const inputs = (content: unknown): Record<string, string> => ({ "INPUTS.json": typeof content === "string" ? content : JSON.stringify(content) });
const fill = [ "fill", files.bachThong, "-o", "out.xlsx"];
const withInputs = [...fill, "--inputs", "INPUTS.json"];
const noAppendix = { "a.xlsx": buildWorkbook({ sheets: { A: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } }) };
const emptyWorkbook = { "a.xlsx": buildWorkbook({ sheets: { A: "<sheetData/>" } }) };
const oldWorkbook = { "a.xls": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]) };

describe("unusable input and arguments", () => {
  it.each<[string, readonly string[], Readonly<Record<string, string | Uint8Array>>, RegExp]>([
    ["no command", [], {}, /thiếu lệnh/],
    ["an unknown command", ["score"], {}, /không có lệnh “score”/],
    ["an unknown option", ["inspect", "a.xlsx", "--nhanh"], {}, /--nhanh/],
    ["an option without its value", ["fill", "a.xlsx", "-o"], {}, /tham số không hợp lệ/],
    ["no file", ["inspect"], {}, /cần đúng một tệp/],
    ["two files", ["check", "a.xlsx", "b.xlsx"], {}, /cần đúng một tệp/],
    ["a file that is not there", ["inspect", "khong-co.xlsx"], {}, /không tìm thấy tệp khong-co\.xlsx/],
    ["a directory", ["inspect", __dirname], {}, /là thư mục/],
    ["an .xls", ["inspect", "a.xls"], oldWorkbook, /a\.xls: Tệp \.xls/],
    ["a damaged .xlsx", ["check", "a.xlsx"], { "a.xlsx": "PK\u0003\u0004…" }, /a\.xlsx: .*hỏng/],
    ["an empty file", ["check", "a.xlsx"], { "a.xlsx": "" }, /a\.xlsx: .*hỏng/],
    ["a workbook without an appendix, inspected", ["inspect", "a.xlsx", "--json"], noAppendix, /không thấy bảng phụ lục/],
    ["a workbook without an appendix, filled", ["fill", "a.xlsx", "-o", "b.xlsx"], noAppendix, /không thấy bảng phụ lục/],
    ["an empty workbook", ["check", "a.xlsx"], emptyWorkbook, /không thấy bảng phụ lục/],
    ["a language that there is not", ["inspect", "a.xlsx", "--lang", "fr"], {}, /--lang “fr”/],
    ["no file to write", ["fill", files.bachThong], {}, /thiếu -o/],
    ["a place that cannot be written", ["fill", files.bachThong, "-o", "/no-such/b.xlsx"], {}, /không ghi được \/no-such\/b\.xlsx/],
    ["an unknown mode", [...fill, "--mode", "nhanh"], {}, /--mode “nhanh”.*native, dti, values/],
    ["a column that is none", [...fill, "--column", "điểm"], {}, /không có cột điểm “điểm”/],
    ["a column beyond the table", [...fill, "--column", "ZZ"], {}, /không có cột điểm “ZZ”/],
    ["a column that holds the names", [...fill, "--column", "B"], {}, /không có cột điểm “B”/],
    ["a role that no column has", [...fill, "--column", "council"], {}, /không có cột điểm “council”; .*new/],
    ["an INPUTS.json that is not there", withInputs, {}, /không tìm thấy tệp INPUTS\.json/],
    ["an INPUTS.json that is no JSON", withInputs, inputs("[{"), /INPUTS\.json không phải JSON/],
    ["an INPUTS.json that is no list", withInputs, inputs({ sheet: "PL" }), /INPUTS\.json phải là một danh sách/],
    ["an input without its row", withInputs, inputs([{ sheet: "PL", inputs: { a: 1 } }]), /INPUTS\.json: mục 1: .*path \| row/],
    ["an input that is a text", withInputs, inputs([{ sheet: "PL", path: "1.1", inputs: {} }, { sheet: "PL", path: "1.2.1", inputs: { a: "1" } }]), /INPUTS\.json: mục 2: inputs\.a/],
    ["an input for an indicator that is not there", withInputs, inputs([{ sheet: "PL", path: "99.9", inputs: { a: 1 } }]), /mục 1: .*không có chỉ số 99\.9/],
    ["an input for a sheet that is not there", withInputs, inputs([{ sheet: "Phụ lục", row: 12, inputs: { choice: 1 } }]), /mục 1: trang “Phụ lục”/],
    ["an input that the rule does not ask for", withInputs, inputs([{ sheet: "PL", path: "1.2.1", inputs: { z: 1 } }]), /không có số liệu “z”.*a, b/],
  ])("%s: exit code 2 and one clear line, nothing written", async (_, argv, given, line) => {
    const run = await runInMemory(argv, given);
    expect([run.code, run.out, run.written.size]).toEqual([2, "", 0]);
    expect(run.err).toMatch(/^dti: [^\n]+\n$/);
    expect(run.err).toMatch(line);
  });

  it("says it in English where asked", async () => {
    expect((await runInMemory(["inspect", "none.xlsx", "--lang", "en"])).err).toBe("dti: there is no file none.xlsx.\n");
  });

  it("tells how to use it", async () => {
    expect(await runInMemory(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("dti inspect") as string });
  });
});
