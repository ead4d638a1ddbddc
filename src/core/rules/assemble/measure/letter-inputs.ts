import { pick, type Assembly } from "../scope/assembly";
import type { Definition } from "../../parse/clause/definition";
import type { RuleDiagnostic, RuleInput } from "../../rule";
import { diagnose } from "../../text/source";
import { knownOf, replaced, valuesOf } from "../../lists";

const SCALE = /^(nghìn|ngàn|triệu|‰)(?: |$)/u;
/** More figures than this belong to no real rule. */
const MAX_INPUTS = 40;

/** The inputs of a rule: its letters in the order of their definitions, then the others. A unit on its own ("Đơn vị: tỷ đồng") is for the inputs without one. Null: too many, or in different units of money. */
export function letterInputs(assembly: Assembly, others: readonly RuleInput[]): readonly RuleInput[] | null {
  const letters = [...assembly.scope.used];
  if (letters.length > 1) letters.sort(([, one], [, other]) => one.range.from - other.range.from);
  const units = moneyUnits(assembly.scope.used.values());
  // "a (tỷ đồng)/b (triệu đồng)": the figures as they are typed make no ratio.
  if (units.length > 1 || mixesScales(valuesOf(letters, ([, definition]) => definition)) || letters.some(([, { label }]) => MULTIPLE.test(label))) return null;
  const [shared = null] = units;
  const inputs = valuesOf(letters, ([name, { label, unit, counted, money }]): RuleInput => ({
    name, kind: "number", label: label === "" ? (assembly.context.name ?? name) : label, unit: unit ?? (money ? shared : null), counted,
  }));
  const stated = pick(assembly.statements, "unit")[0];
  // "a = kinh phí (tỷ đồng)" above "Đơn vị: triệu đồng"
  if (stated !== undefined && stated.money !== null && shared !== null && shared !== stated.money) return null;
  const all = [...inputs, ...others];
  if (all.length > MAX_INPUTS) return null;
  // "20 hồ sơ" beside "Đơn vị tính: nghìn hồ sơ"
  if (stated?.money === null && SCALED_UNIT.test(stated.unit) && all.some(({ kind, unit }) => kind === "number" && unit !== null && !SCALED_UNIT.test(unit))) return null;
  return stated === undefined ? all : replaced(all, (input) => (input.unit !== null || (input.kind !== "number" && input.kind !== "peers") ? input : { ...input, unit: stated.unit, counted: input.counted && stated.money === null }));
}

const SCALED_UNIT = /^(?:chục|trăm|nghìn|ngàn|triệu|tỷ)(?: |$)/u;
/** "Doanh thu (tỷ VND)", "GRDP (triệu USD)" */
const CURRENCY = /^(?:\p{L}+ )?(?:usd|eur|vnd|vnđ)$/u;
/** "số hồ sơ x 2": whether the figure is multiplied by its reader or by the rule nobody can tell. */
const MULTIPLE = /\s[x×*]\s?(?!100(?!\d))\d/u;

/** Behind a name in brackets, or behind "ĐVT:". */
const UNIT = /(?:\(|, ?|; ?| [–-] )(?:đvt ?:?|đơn vị tính ?:?|đơn vị ?:) ?([^(),;]+)\)?$|\(([^()]+)\)$/u;
/** Without one of these no unit stands behind a name. */
const BEFORE_UNIT = /[(,;–-]/u;
/** "Số hồ sơ/tháng" */
const PERIOD = /\/ ?(ngày|tuần|tháng|quý|năm)\)?$/iu;

/** "Dân số (nghìn người)" beside "Số thuê bao (thuê bao)", "Số hồ sơ/tháng" beside "Số hồ sơ/năm": figures of which only some are in thousands, or of unlike periods. Money has its own units. */
function mixesScales(definitions: readonly Definition[]): boolean {
  if (definitions.length < 2) return false;
  const units = knownOf(definitions, ({ spoken, money }) => {
    const [whole, stated, bracketed] = (BEFORE_UNIT.test(spoken) ? UNIT.exec(spoken) : null) ?? [];
    return whole === undefined ? null : { money, unit: stated ?? bracketed ?? "" };
  });
  const periods = knownOf(definitions, ({ label }) => (label.includes("/") ? (PERIOD.exec(label)?.[1]?.toLowerCase() ?? null) : null));
  const scales = knownOf(units, ({ money, unit }) => (money ? null : (SCALE.exec(unit)?.[1] ?? "")));
  const currencies = knownOf(units, ({ unit }) => CURRENCY.exec(unit)?.[0] ?? null);
  return differ(scales) || differ(currencies) || differ(periods);
}

function differ(words: readonly string[]): boolean {
  return words.some((word) => word !== words[0]);
}

/** Amounts of money that are added and divided are in one unit: the one that the text names for any of them. */
function moneyUnits(definitions: Iterable<Definition>): readonly string[] {
  const units: string[] = [];
  for (const { money, unit } of definitions) if (money && unit !== null && !units.includes(unit)) units.push(unit);
  return units;
}

/** The letters that the text uses and explains nowhere. */
export function unexplainedLetters({ scope }: Assembly): readonly Definition[] {
  return [...scope.used].filter(([name, { label }]) => label === name && !scope.letters.has(name)).map(([, definition]) => definition);
}

/** Letters that the text defines and never uses. */
export function unusedLetters(assembly: Assembly): readonly RuleDiagnostic[] {
  const { source, scope, statements } = assembly;
  const unused: RuleDiagnostic[] = [];
  for (const { letters, range } of pick(statements, "definition")) {
    for (const letter of letters) if (!scope.used.has(letter) && scope.letters.has(letter)) unused.push(diagnose(source, "rule-variable-unused", range, { letter }));
  }
  return unused;
}
