import { compileRule, evaluate, toDtiFormula, toNativeFormula, type FormulaReferences, type Rule, type RuleInputs } from "../../src/core/rules";
import type { OfficePane } from "../support/office-harness";
import { openPane } from "../support/office-harness";
import { callRows, randomCalls } from "../support/random-calls";
import { randomFrom } from "../support/random-inputs";
import { snapshotOf, type SheetRows } from "../support/snapshots";
import bachThong from "../core/rules/cases/bach-thong.json";
import giaLai from "../core/rules/cases/gia-lai.json";
import register from "../core/rules/cases/register.json";
import { EACH, GROWTH } from "../core/rules/cases/texts";
import { associateFunctions, dtiFunctions } from "./dti-functions";

const SEED = Number(process.env["SEED"] ?? 20260303);

jest.setTimeout(180_000);

/** The first two columns, once there is a result in every cell. */
async function results(pane: OfficePane, rowCount: number): Promise<readonly (readonly [unknown, unknown])[]> {
  for (let attempt = 0; ; attempt++) {
    await pane.host.calculation.settled();
    const values = pane.workbook.getSheetByName("A")?.getRange(0, 0, rowCount, 2).getRawValues() ?? [];
    const pairs = values.map(([own, twin]) => [own, twin] as const);
    if (attempt === 20 || pairs.every((pair) => !pair.includes(null) && !pair.includes(undefined))) return pairs;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What the grid shows in the first two columns of each row. */
async function calculated(rows: SheetRows): Promise<readonly (readonly [unknown, unknown])[]> {
  const columns = Math.max(...rows.map((row) => row.length));
  const pane = await openPane(snapshotOf({ A: [[]] }, { rows: rows.length, columns }), { functions: await dtiFunctions() });
  await associateFunctions(pane);
  // A calculation that a change cuts short leaves the grid's channels open, and the test runner waiting.
  await pane.host.calculation.settled();
  const sheet = pane.workbook.getSheetByName("A");
  sheet?.getRange(0, 0, rows.length, columns).setValues(rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? "")));
  const shown = await results(pane, rows.length);
  await pane.close();
  return shown;
}

function near(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : a === b;
}

test(`in the grid every DTI function and its native twin show the same (seed ${SEED})`, async () => {
  // The grid hands a cell that shows nothing to a function as 0, as Excel hands a blank one: what functions do with "" is LibreOffice's to judge.
  const calls = randomCalls(220, SEED).filter(({ args: [first, second] }) => ![first, second].flat().includes(""));
  const shown = await calculated(callRows(calls));
  const wrong = calls.flatMap((call, row) => {
    const [own, twin] = shown[row] ?? [];
    // Where a function answers with an error value, its twin stays empty.
    const expected = typeof own === "number" ? own : "";
    return near(expected, twin) ? [] : [{ ...call, own, twin }];
  });
  expect(wrong).toEqual([]);
});

interface Situation {
  readonly rule: Rule;
  readonly max: number;
  readonly inputs: RuleInputs;
}

function situations(count: number): readonly Situation[] {
  const random = randomFrom(SEED);
  const texts = [...[...bachThong, ...giaLai, ...register].map(({ text, max }) => ({ text: text.join("\n"), max })), { text: GROWTH, max: 10 }, { text: EACH, max: 5 }];
  const rules = texts.map(({ text, max }) => ({ rule: compileRule(text, { max }), max })).filter(({ rule }) => rule.ast !== null && rule.kind !== "sum");
  const figure = (whole: boolean): number => (whole ? Math.floor(random() * 60) : Math.round(random() * 300) / 100);
  return Array.from({ length: count }, (_, index) => {
    const { rule, max } = rules[index % rules.length] ?? { rule: compileRule(""), max: 0 };
    const value = ({ kind, options, counted }: Rule["inputs"][number]): number | readonly number[] => {
      if (kind === "flag") return random() < 0.5 ? 1 : 0;
      if (kind === "choice") return 1 + Math.floor(random() * (options?.length ?? 1));
      return kind === "peers" ? [figure(false), figure(false), figure(false)] : figure(counted);
    };
    return { rule, max, inputs: Object.fromEntries(rule.inputs.map((input) => [input.name, value(input)])) };
  });
}

/** The figures themselves in the place of references. */
function literals({ inputs, max }: Situation): FormulaReferences {
  const list = (name: string): readonly number[] => [inputs[name] ?? []].flat();
  return { input: (name) => String(list(name)[0]), peers: (name) => `{${list(name).join(",")}}`, max: String(max) };
}

test(`evaluate, the DTI formula and the native formula agree in the grid (seed ${SEED})`, async () => {
  const all = situations(220).map((situation) => ({ ...situation, dti: toDtiFormula(situation.rule, literals(situation)), native: toNativeFormula(situation.rule, literals(situation)) }));
  const written = all.filter(({ dti, native }) => dti !== null && native !== null);
  const shown = await calculated(written.map(({ dti, native }) => [`=${dti ?? ""}`, `=${native ?? ""}`]));
  const wrong = written.flatMap(({ rule, inputs, max, dti }, row) => {
    const score = evaluate(rule, inputs, max).score ?? "";
    const [own, twin] = shown[row] ?? [];
    return near(score, own) && near(score, twin) ? [] : [{ dti, inputs, score, own, twin }];
  });
  expect(wrong).toEqual([]);
  const called = new Set(written.flatMap(({ dti }) => (dti ?? "").match(/DTI\.[A-Z]+/g) ?? []));
  expect([...called]).toEqual(expect.arrayContaining(["DTI.RATIO", "DTI.LEVEL", "DTI.CHOICE", "DTI.MINMAX", "DTI.COUNT", "DTI.GROWTH"]));
});
