import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { files } from "./run-in-memory";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "dti-"));
const bundle = join(folder, "dti.cjs");

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, "scripts/build-cli.mjs"), bundle], { encoding: "utf8" });
  expect([built.status, built.stderr]).toEqual([0, ""]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built program from another folder, as an office would. */
function dti(args: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bundle, ...args], { encoding: "utf8", input, cwd: folder, maxBuffer: 1e8 });
}

describe("the built program", () => {
  it("can be run as it is", () => {
    expect(statSync(bundle).mode & 0o111).not.toBe(0);
  });

  it("reads rules from a pipe", () => {
    const { status, stdout } = dti(["rule"], '{"id":1,"rule":"a/b*Điểm tối đa","max":1,"cases":[]}\n');
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ id: 1 })]);
  });

  it("ends with 1 where a table has errors, and prints all of its JSON", () => {
    const { status, stdout, stderr } = dti(["inspect", files.bachThong, "--json"]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toHaveProperty("tables.0.sheet", "PL");
  });

  it("writes the filled workbook", () => {
    expect(dti(["fill", files.giaLai, "-o", "điền.xlsx"])).toMatchObject({ status: 0, stderr: "" });
    expect(statSync(join(folder, "điền.xlsx")).size).toBeGreaterThan(10_000);
  });

  it("ends with 2 and a line on stderr for input that it cannot use", () => {
    expect(dti(["check", "không có.xlsx"])).toEqual(expect.objectContaining({ status: 2, stdout: "", stderr: "dti: không tìm thấy tệp không có.xlsx.\n" }));
  });
});
