import { unzipSync, zipSync, strToU8 } from "fflate";
import { previewConsolidation } from "../../src/app/rank/consolidate-into";
import { exportBytes } from "../../src/cli/rank/export-flat";
import type { Consolidation } from "../../src/core/rank/consolidation";
import { wholePlan } from "../../src/core/rank/sheets/rank-plan";
import { SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import type { SampleFile } from "../../src/workbench/sample/province/sample-province";
import { partTexts, zipParts } from "../host/file/build-workbook";
import { comparedSet } from "../support/compared-set";
import { provinceFiles, readFiles } from "../support/sample-units";

jest.setTimeout(120_000);

/** Nobody may be asked for anything at this address. */
const ELSEWHERE = "https://example.invalid/lay-so-lieu.xlsx";
const HOSTILE_NAME = `=HYPERLINK("${ELSEWHERE}","Sở Tư pháp")`;
const HOSTILE_FILE = `=cmd|' ⁄C calc'!A0.xlsx`;
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

let consolidation: Consolidation;
let result: Record<string, string>;

/** A unit's workbook with macros, a picture from elsewhere and scores that are taken from another file. */
function withStrangers({ bytes }: SampleFile): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => new TextDecoder().decode(parts[path]);
  const sheet = text("xl/worksheets/sheet1.xml");
  const linked = sheet.replace(/<f>[^<]*<\/f>/g, "<f>'[1]Điểm'!$A$1+WEBSERVICE(&quot;https://example.invalid/&quot;)</f>");
  if (linked === sheet) throw new Error("the sample has no formulas");
  return zipSync({
    ...parts,
    "xl/worksheets/sheet1.xml": strToU8(linked),
    "xl/externalLinks/externalLink1.xml": strToU8(`<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></externalLink>`),
    "xl/externalLinks/_rels/externalLink1.xml.rels": strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/externalLinkPath" Target="${ELSEWHERE}" TargetMode="External"/></Relationships>`),
    "xl/vbaProject.bin": strToU8("Sub Auto_Open()"),
  });
}

beforeAll(async () => {
  const set = comparedSet();
  const hostile = { ...set, indicators: set.indicators.map((one) => (one.path === "1.1" ? { ...one, name: `@SUM(1+1)*cmd|' /C calc'!A0 ${one.name}` } : one)) };
  const [linked, named, plain] = await provinceFiles({ framework: hostile, year: 2024, units: ["Sở Nội vụ", HOSTILE_NAME.replaceAll("/", "⁄"), "Sở Y tế"], seed: 12 });
  if (!linked || !named || !plain) throw new Error("no sample");
  const bomb = zipParts({ "xl/workbook.xml": " ".repeat(64 * 1024 * 1024) });
  const files = [
    { name: "Sở Nội vụ.xlsm", bytes: withStrangers(linked) }, { name: HOSTILE_FILE, bytes: named.bytes }, plain,
    { name: "bom.xlsx", bytes: bomb }, { name: "Hàng nghìn trang.xlsx", bytes: zipParts(Object.fromEntries(Array.from({ length: 70_000 }, (_, index) => [`xl/x${index}.xml`, ""]))) },
  ];
  const preview = previewConsolidation(await readFiles(files), [], { scores: "auto", indexMethods: [], labels: rankLabels });
  if (!preview.ok) throw new Error(preview.reason);
  ({ consolidation } = preview);
  const workbook = newWorkbookFile(null, SUMMARY_SHEET);
  await workbook.write(wholePlan(preview));
  result = partTexts(workbook.save());
});

function problemsOf(file: string): readonly string[] {
  return consolidation.problems.filter((problem) => problem.file === file).map((problem) => (problem.code === "unreadable" ? problem.failure : problem.code));
}

describe("files of other people", () => {
  test("are ranked all the same, whatever else they hold", () => {
    expect(consolidation.units.map(({ file }) => file).sort()).toEqual([HOSTILE_FILE, "Sở Nội vụ.xlsm", "Sở Y tế.xlsx"].sort());
    expect(problemsOf("Sở Nội vụ.xlsm")).toContain("macros-ignored");
  });

  test("are refused where unpacking them would fill the computer", () => {
    expect(problemsOf("bom.xlsx")).toEqual(["too-large"]);
    expect(problemsOf("Hàng nghìn trang.xlsx")).toEqual([expect.stringMatching(/^(?:too-large|not-a-workbook)$/)]);
  });

  test("bring no link, no macro and no formula of their own into the result", () => {
    expect(Object.keys(result).filter((path) => /externalLink|vbaProject|\.bin$/.test(path))).toEqual([]);
    expect(Object.entries(result).filter(([path, text]) => path.endsWith(".rels") && text.includes("TargetMode=\"External\""))).toEqual([]);
    const formulas = Object.values(result).flatMap((text) => [...text.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = ""]) => formula));
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => /example|\[|cmd|HYPERLINK|WEBSERVICE|DDE/i.test(formula))).toEqual([]);
  });

  test("have their names written as text, in the sheets and in the export", () => {
    const written = Object.entries(result).filter(([path]) => path.startsWith("xl/worksheets/") || path === "xl/sharedStrings.xml").map(([, text]) => text).join("");
    expect(written).toContain("=HYPERLINK(");
    expect(written).toContain("@SUM(1+1)");
    const csv = new TextDecoder().decode(exportBytes(consolidation, "csv"));
    const cells = csv.split("\n").flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).map((cell) => cell.replace(/^"/, ""));
    expect(cells.filter((cell) => /^[=@+]|^-\D/.test(cell))).toEqual([]);
  });
});
