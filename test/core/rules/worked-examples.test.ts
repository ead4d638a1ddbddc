import { compileRows } from "../../../src/core/compile-rows";
import { compileRule, type Rule } from "../../../src/core/rules";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { treesOf } from "../../../src/core/score/whole-table";
import { readGrids, readTruth } from "../../support/read-grid";
import { branchesOf, branchesTaken } from "./cases/branches";
import bachThong from "./cases/bach-thong.json";
import giaLai from "./cases/gia-lai.json";
import type { RuleCase } from "./cases/rule-case";

/** The worked examples of both appendices are complete: no rule of the real workbook is without them, and none has a branch that no example takes. */

// JSON has no closed unions: `kind` is checked against the compiler's answer in official-texts.test.ts.
const appendices: readonly (readonly [workbook: string, cases: readonly RuleCase[]])[] = [
  ["clean-4-bach-thong", bachThong as unknown as readonly RuleCase[]],
  ["clean-1-gia-lai", giaLai as unknown as readonly RuleCase[]],
];

const compiled = (one: RuleCase): Rule => compileRule(one.text.join("\n"), { name: one.name, max: one.max });
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

describe.each(appendices)("%s", (workbook, cases) => {
  test("every rule of the workbook has its worked examples", async () => {
    const trees = treesOf((await readGrids(workbook)).flatMap((grid) => recognizeTables(grid)));
    const rules = trees.flatMap((tree) => compileRows(tree, "", []).flatMap((rule, index) => (rule === null ? [] : [{ rule, row: tree.nodes[index]?.row }])));
    const known = new Set(cases.filter(({ examples, kind }) => examples.length > 0 || kind === "sum" || kind === "unreadable").map(({ text, max }) => `${max} ${plain(text.join("\n"))}`));
    expect(rules.filter(({ rule, row }) => !known.has(`${row?.max?.value} ${plain(rule.text)}`)).map(({ row }) => `${row?.code} ${row?.name}`)).toEqual([]);
    const scored = readTruth(workbook).flatMap(({ rows }) => rows.filter(({ max, ["rule"]: text }) => max !== null && typeof text === "string"));
    expect(rules.map(({ row }) => row?.code)).toEqual(scored.map(({ code }) => code));
  });

  test.each(cases.map((one) => [`${one.code} ${one.name.slice(0, 60)}`, one] as const))("%s: an example takes each of its branches", (_name, one) => {
    const rule = compiled(one);
    if (rule.ast === null) return expect(one.kind).toBe("unreadable");
    const { ast } = rule;
    const taken = new Set(one.examples.flatMap(({ given }) => branchesTaken(rule, ast, given, one.max)));
    expect(branchesOf(ast).filter((branch) => !taken.has(branch))).toEqual([]);
  });
});
