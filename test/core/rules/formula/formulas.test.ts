import { compileRule, toDtiFormula, toNativeFormula, type FormulaReferences } from "../../../../src/core/rules";
import { ARTICLES, CHAIR, EACH, GROWTH, MIN_MAX, MONEY_LEVELS, ONLINE_FILES, PARTS, PORTAL, SIMPLE_TARGET } from "../cases/texts";
import bachThong from "../cases/bach-thong.json";
import giaLai from "../cases/gia-lai.json";

const braces: FormulaReferences = { input: (name) => `{${name}}`, peers: (name) => `{${name}}`, max: "{max}" };

describe("with the add-in's functions", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["a target", SIMPLE_TARGET, 'IF(COUNT({a},{b},{max})<3,"",IF(MIN({a},{b})<0,"",IF({b}=0,"",ROUND(DTI.RATIO({a},{b},{max},0.8),2))))'],
    ["a sum over a total", ONLINE_FILES, 'IF(COUNT({b},{c},{a},{max})<4,"",IF(MIN({a},{b},{c})<0,"",IF({a}=0,"",ROUND(DTI.RATIO({b}+{c},{a},{max},0.8),2))))'],
    ["a plain ratio", "a = Số A\nb = Tổng số A\nTỷ lệ = a/b\nĐiểm = Tỷ lệ*Điểm tối đa", 'IF(COUNT({a},{b},{max})<3,"",IF(MIN({a},{b})<0,"",IF({b}=0,"",ROUND(DTI.RATIO({a},{b},{max}),2))))'],
    ["all or nothing", "a = Số A\nb = Tổng số A\nTỷ lệ = a/b\nTỷ lệ = 100%: Điểm tối đa\nTỷ lệ < 100%: 0 điểm", 'IF(COUNT({a},{b},{max})<3,"",IF(MIN({a},{b})<0,"",IF({b}=0,"",ROUND(DTI.RATIO({a},{b},{max},1,0),2))))'],
    ["levels", MONEY_LEVELS, 'IF(COUNT({value},{max})<2,"",ROUND(DTI.LEVEL({value},{max},{200,100,50},{1,0.7,0.3,0}),2))'],
    ["a choice", CHAIR, 'IF(COUNT({choice},{max})<2,"",IF(OR({choice}<1,{choice}>3,INT({choice})<>{choice}),"",ROUND(DTI.CHOICE({choice},{max},{1,0.5,0}),2)))'],
    ["Min-Max", MIN_MAX, 'IF(COUNT({a},{b},{max})<3,"",IF(MIN({a},{b})<0,"",IF(OR({b}=0,COUNT({peers})<1),"",IF(MAX({peers})=MIN({peers}),"",ROUND(DTI.MINMAX({a}/{b},{peers},{max}),2)))))'],
    ["growth", GROWTH, 'IF(COUNT({a},{b},{max})<3,"",IF({b}<=0,"",ROUND(DTI.GROWTH({a},{b},{max},0.07),2)))'],
    ["points for each", EACH, 'IF(COUNT({count},{max})<2,"",IF({count}<0,"",ROUND(DTI.COUNT({count},1,{max}),2)))'],
    ["two parts", PARTS, 'IF(COUNT({a},{b},{c},{d},{max})<5,"",IF(MIN({a},{b},{c},{d})<0,"",IF(OR({b}=0,{d}=0),"",ROUND(0.5*DTI.RATIO({a},{b},{max})+0.5*DTI.RATIO({c},{d},{max}),2))))'],
  ];
  test.each(rows)("%s", (_name, text, formula) => {
    expect(toDtiFormula(compileRule(text), braces)).toBe(formula);
  });
});

describe("with functions of Excel 2016", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["a target", SIMPLE_TARGET, 'IF(COUNT({a},{b},{max})<3,"",IF(MIN({a},{b})<0,"",IF({b}=0,"",ROUND(MIN(1,{a}/{b}/0.8)*{max},2))))'],
    ["levels", MONEY_LEVELS, 'IF(COUNT({value},{max})<2,"",ROUND(LOOKUP(ROUND({value},10),{-1E+307,50,100,200},{0,0.3,0.7,1})*{max},2))'],
    ["a choice", CHAIR, 'IF(COUNT({choice},{max})<2,"",IF(OR({choice}<1,{choice}>3,INT({choice})<>{choice}),"",ROUND(CHOOSE({choice},1,0.5,0)*{max},2)))'],
    ["growth", GROWTH, 'IF(COUNT({a},{b},{max})<3,"",IF({b}<=0,"",ROUND(MAX(0,MIN(1,({a}/{b}-1)/0.07))*{max},2)))'],
    ["points for each", EACH, 'IF(COUNT({count},{max})<2,"",IF({count}<0,"",ROUND(MIN({max},{count}*1),2)))'],
  ];
  test.each(rows)("%s", (_name, text, formula) => {
    expect(toNativeFormula(compileRule(text), braces)).toBe(formula);
  });

  test.each([ARTICLES, PORTAL, PARTS, MIN_MAX, GROWTH])("no function of a later Excel, none of ours: %s", (text) => {
    const formula = toNativeFormula(compileRule(text), braces) ?? "";
    const called = [...formula.matchAll(/([A-Z.]+)\(/gu)].map(([, name]) => name);
    expect(called.filter((name) => !["IF", "AND", "OR", "COUNT", "ROUND", "MIN", "MAX", "INDEX", "MATCH", "CHOOSE", "LOOKUP", "INT"].includes(name ?? ""))).toEqual([]);
  });
});

describe("with long references every formula of both appendices stays within what Excel takes", () => {
  const long = (name: string): string => `INDEX('DTI – Số liệu'!$G:$G,MATCH("6.7.10.12/${name}",'DTI – Số liệu'!$A:$A,0))`;
  const references: FormulaReferences = { input: long, peers: () => "'DTI – Số liệu'!$K$100:$AZ$100", max: "$C$1234" };
  const texts = [...bachThong, ...giaLai].map(({ code, text, max }) => [code, text.join("\n"), max] as const);
  test.each(texts)("%s", (_code, text, max) => {
    const rule = compileRule(text, { max });
    for (const formula of [toDtiFormula(rule, references), toNativeFormula(rule, references)]) {
      expect(formula === null).toBe(rule.ast === null || rule.kind === "sum");
      expect((formula ?? "").length).toBeLessThanOrEqual(8192);
    }
  });
});
