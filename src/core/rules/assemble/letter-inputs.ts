import { pick, type Assembly } from "./assembly";
import type { Definition } from "../parse/definition";
import type { RuleDiagnostic, RuleInput } from "../rule";
import { diagnose } from "../text/source";

/** More figures than this belong to no real rule. */
const MAX_INPUTS = 40;

/** The inputs of a rule: its letters in the order of their definitions, then the others. A unit on its own ("Đơn vị: tỷ đồng") is for the inputs without one. Null: too many, or in different units of money. */
export function letterInputs(assembly: Assembly, others: readonly RuleInput[]): readonly RuleInput[] | null {
  const letters = [...assembly.scope.used.entries()].sort(([, one], [, other]) => one.range.from - other.range.from);
  const units = moneyUnits(letters.map(([, definition]) => definition));
  // "a (tỷ đồng)/b (triệu đồng)": the figures as they are typed make no ratio.
  if (units.length > 1) return null;
  const [shared = null] = units;
  const inputs = letters.map(([name, { label, unit, counted, money }]): RuleInput => ({
    name, kind: "number", label: label === "" ? (assembly.context.name ?? name) : label, unit: unit ?? (money ? shared : null), counted,
  }));
  const stated = pick(assembly.statements, "unit")[0];
  const all = [...inputs, ...others].map((input) => (stated === undefined || input.unit !== null || (input.kind !== "number" && input.kind !== "peers")
    ? input
    : { ...input, unit: stated.unit, counted: input.counted && stated.money === null }));
  return all.length > MAX_INPUTS ? null : all;
}

/** Amounts of money that are added and divided are in one unit: the one that the text names for any of them. */
function moneyUnits(definitions: readonly Definition[]): readonly string[] {
  return [...new Set(definitions.flatMap(({ money, unit }) => (money && unit !== null ? [unit] : [])))];
}

/** A letter that the text uses and explains nowhere; undefined: there is none. */
export function unexplainedLetter({ scope }: Assembly): Definition | undefined {
  return [...scope.used.entries()].find(([name, { label }]) => label === name && !scope.letters.has(name))?.[1];
}

/** Letters that the text defines and never uses. */
export function unusedLetters(assembly: Assembly): readonly RuleDiagnostic[] {
  return pick(assembly.statements, "definition")
    .flatMap(({ letters, range }) => letters.map((letter) => ({ letter, range })))
    .filter(({ letter }) => !assembly.scope.used.has(letter) && assembly.scope.letters.has(letter))
    .map(({ letter, range }) => diagnose(assembly.source, "rule-variable-unused", range, { letter }));
}
