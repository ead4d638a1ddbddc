import { shownFormula, storedFormula } from "../../../src/workbench/xlsx/formula";

const cases: readonly { readonly story: string; readonly stored: string; readonly shown: string }[] = [
  { story: "an ordinary formula", stored: "SUM(C12:C20)", shown: "=SUM(C12:C20)" },
  { story: "a custom function of ours", stored: "_xldudf_DTI_RATIO(A1,B1,10)", shown: "=DTI.RATIO(A1,B1,10)" },
  { story: "a custom function within another", stored: "IF(A1,_xldudf_DTI_LEVEL(A1,5,{1,2},{1,0}),\"\")", shown: "=IF(A1,DTI.LEVEL(A1,5,{1,2},{1,0}),\"\")" },
  { story: "a function younger than Excel 2007", stored: "_xlfn.IFNA(A1,0)", shown: "=IFNA(A1,0)" },
  { story: "one of the worksheet's own", stored: "_xlfn._xlws.FILTER(A1:A9,B1:B9)", shown: "=FILTER(A1:A9,B1:B9)" },
  { story: "a mark inside a text stays", stored: 'A1&"_xlfn.IFNA("', shown: '=A1&"_xlfn.IFNA("' },
  { story: "a name inside a text stays", stored: '"DTI.RATIO("&A1', shown: '="DTI.RATIO("&A1' },
  { story: "a sheet named like a function stays", stored: "'IFNA(1)'!A1+'DTI – Số liệu'!B2", shown: "='IFNA(1)'!A1+'DTI – Số liệu'!B2" },
  { story: "a quote inside a text", stored: '"nói ""_xlfn.XOR("" rồi"&_xlfn.XOR(A1)', shown: '="nói ""_xlfn.XOR("" rồi"&XOR(A1)' },
];

describe("a formula of a file, as the sheet shows it", () => {
  test.each(cases)("$story", ({ stored, shown }) => expect(shownFormula(stored)).toBe(shown));
});

describe("a formula of the sheet, as the file keeps it", () => {
  test.each(cases)("$story", ({ stored, shown }) => expect(storedFormula(shown)).toBe(stored));
});

test("a name declared by LET loses its mark when shown", () => {
  expect(shownFormula("_xlfn.LET(_xlpm.x,2,_xlpm.x*3)")).toBe("=LET(x,2,x*3)");
});
