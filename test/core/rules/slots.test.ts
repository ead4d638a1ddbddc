import { compileRule, evaluate, type RuleInputs } from "../../../src/core/rules";
import levels from "./cases/level-slots.json";
import table from "./cases/slots.json";

/** One place of a form, its wordings and what the text then gives. JSON has no closed unions: inputs that do not fit show in the tests. */
interface Slot {
  readonly slot: string;
  readonly form: string;
  readonly name: string;
  readonly max: number;
  readonly wordings: readonly string[];
  readonly cases: readonly { readonly inputs: object; readonly score: number }[];
}

/** A form whose "{}" is worded in many ways; "{1}", "{2}" … take what "|" parts in a wording. */
function worded(form: string, wording: string): string {
  const pieces = wording.split("|");
  return form.includes("{1}") ? form.replace(/\{(\d)\}/gu, (_, place: string) => pieces[Number(place) - 1] ?? "") : form.replaceAll("{}", wording);
}

const READ: readonly Slot[] = [...table.read, ...levels.read];

describe.each(READ)("$slot", ({ form, name, max, wordings, cases }) => {
  it.each(wordings)("reads %j", (wording) => {
    const rule = compileRule(worded(form, wording), { name, max });
    expect(cases.map(({ inputs }) => evaluate(rule, inputs as RuleInputs, max).score)).toEqual(cases.map(({ score }) => score));
  });
});

describe("neighbours that say more", () => {
  it.each([...table.refused, ...levels.refused])("refuses $rule: $why", ({ rule, max }) => {
    expect(compileRule(rule, { max }).ast).toBeNull();
  });
});
