import { compileRule, evaluate, type RuleInputs } from "../../../src/core/rules";
import additive from "./cases/additive-slots.json";
import awards from "./cases/award-slots.json";
import formulas from "./cases/formula-slots.json";
import grades from "./cases/graded-slots.json";
import headings from "./cases/heading-slots.json";
import levels from "./cases/level-slots.json";
import losses from "./cases/loss-slots.json";
import measures from "./cases/measure-slots.json";
import options from "./cases/option-slots.json";
import parts from "./cases/part-slots.json";
import ratios from "./cases/ratio-slots.json";
import scopes from "./cases/scope-slots.json";
import words from "./cases/slots.json";
import things from "./cases/thing-slots.json";

interface Slot {
  readonly slot: string;
  readonly name: string;
  readonly max: number;
  readonly form: string;
  readonly wordings: readonly string[];
  readonly cases: readonly { readonly inputs: object; readonly score: number | null }[];
}

const tables = [
  words,
  levels,
  losses,
  awards,
  formulas,
  additive,
  headings,
  options,
  grades,
  scopes,
  measures,
  ratios,
  things,
  parts,
];
const read: readonly Slot[] = tables.flatMap((table): readonly Slot[] => table.read);
const refused = tables.flatMap((table) => table.refused);

/** A form whose "{}" is worded in many ways; "{1}", "{2}" … take what "|" parts in a wording. */
function worded(form: string, wording: string): string {
  const pieces = wording.split("|");
  return form.includes("{1}") ? form.replace(/\{(\d)\}/gu, (_, place: string) => pieces[Number(place) - 1] ?? "") : form.replaceAll("{}", wording);
}

describe.each(read)("$slot", ({ form, name, max, wordings, cases }) => {
  it.each(wordings)("reads %j", (wording) => {
    const rule = compileRule(worded(form, wording), { name, max });
    expect(cases.map(({ inputs }) => evaluate(rule, inputs as RuleInputs, max).score)).toEqual(cases.map(({ score }) => score));
  });
});

describe("neighbours that say more", () => {
  it.each(refused)("refuses $rule: $why", ({ rule, max }) => {
    expect(compileRule(rule, { max }).ast).toBeNull();
  });
});
