import { compileRule, evaluate, type RuleInputs } from "../../../src/core/rules";
import table from "./cases/slots.json";

/** A form whose "{}" is worded in many ways; "{1}", "{2}" … take what "|" parts in a wording. */
function worded(form: string, wording: string): string {
  const pieces = wording.split("|");
  return form.includes("{1}") ? form.replace(/\{(\d)\}/gu, (_, place: string) => pieces[Number(place) - 1] ?? "") : form.replaceAll("{}", wording);
}

describe.each(table.read)("$slot", ({ form, name, max, wordings, cases }) => {
  it.each(wordings)("reads %j", (wording) => {
    const rule = compileRule(worded(form, wording), { name, max });
    expect(cases.map(({ inputs }) => evaluate(rule, inputs as RuleInputs, max).score)).toEqual(cases.map(({ score }) => score));
  });
});

describe("neighbours that say more", () => {
  it.each(table.refused)("refuses $rule: $why", ({ rule, max }) => {
    expect(compileRule(rule, { max }).ast).toBeNull();
  });
});
