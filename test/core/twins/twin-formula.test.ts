import { twinFormula } from "../../../src/core/twins/twin-formula";
import { nativeTwin } from "../../../src/core/twins/native-twin";

const ratio = nativeTwin("RATIO", ["B2", "B3", "C2"]) ?? "";

test.each([
  ["=DTI.RATIO(B2,B3,C2)", `=${ratio}`],
  ["=2*DTI.RATIO( B2 , B3,C2)+1", `=2*${ratio}+1`],
  ["=dti.ratio(B2,B3,C2)", `=${ratio}`],
  ["=_xldudf_DTI_RATIO(B2,B3,C2)", `=${ratio}`],
  ["=IF(A1=\"DTI.RATIO(\",DTI.RATIO(B2,B3,C2),0)", `=IF(A1="DTI.RATIO(",${ratio},0)`],
  ["=SUM(DTI.RATIO(B2,B3,C2),DTI.RATIO(B2,B3,C2))", `=SUM(${ratio},${ratio})`],
  ["='Sổ DTI.RATIO(1)'!A1+DTI.COUNT(3,0.5,MAX(1,2))", `='Sổ DTI.RATIO(1)'!A1+${nativeTwin("COUNT", ["3", "0.5", "MAX(1,2)"]) ?? ""}`],
  ["=DTI.CHOICE(A1,5,{1,0.5,0})", `=${nativeTwin("CHOICE", ["A1", "5", "{1,0.5,0}"]) ?? ""}`],
  ["=DTI.COUNT(DTI.MISSING(1,9,0.5),1,5)", `=${nativeTwin("COUNT", [nativeTwin("MISSING", ["1", "9", "0.5"]) ?? "", "1", "5"]) ?? ""}`],
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
])("%s is given by %s", (typed, native) => {
  expect(twinFormula(typed)).toBe(native);
});

test.each(["=DTI.SCORE(E4,C4,B2,B3)", "=1+DTI.EXPLAIN(E4,C4)", "=DTI.RATIO(B2)", "=DTI.RATIO(B2,B3,C2", `=DTI.COUNT(${"A1+".repeat(2_000)}1,1,5)`])("%s has no native twin", (typed) => {
  expect(twinFormula(typed)).toBeNull();
});
