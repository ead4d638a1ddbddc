import type { Award, Part } from "../../ast";
import { assemble } from "../assemble";
import { addsParts, excludeEachOther, isAlternative, joinsParts, namePart, weighsOtherwise } from "./alternative";
import { contradictsName } from "../doubts/named-otherwise";
import { pick, unreadable, withStatements, type Assembled, type Assembly } from "../scope/assembly";
import type { Definition } from "../../parse/clause/definition";
import type { RuleDiagnostic, RuleInput } from "../../rule";
import { buildScope } from "../scope/scope";
import { wordsOf } from "../../text/source";
import { resolveAward } from "../award/award-resolver";
import { isNothing } from "../award/whole-award";
import { renameNode } from "../../node/rename-node";
import { scaleNode } from "../../node/scale-node";
import { someTerm, type Term } from "../../parse/term/term";
import type { Statement } from "../../parse/statement/statement";
import { TEXT_READINGS } from "../../text-reading";
import { shareAt } from "../../node/award-value";
import { highestShare } from "../../node/highest-share";
import type { TokenRange } from "../../text/token";

/** The statements of one numbered part and its heading. */
export interface PartText {
  readonly heading: TokenRange;
  /** What the heading says that the part is worth, or null. */
  readonly stated: Term | null;
  readonly statements: readonly Statement[];
}

interface BuiltPart {
  readonly label: string;
  readonly assembled: Assembled;
  readonly letters: ReadonlyMap<string, Definition>;
}

/**
 * "1. Triển khai … 1/2*Điểm tối đa … 2. Kết nối … 1/2*Điểm tối đa": each part is a rule of its own, and together they must make the maximum.
 * Letters keep their names where all inputs are letters and no two parts share one; else every name gets its part's prefix.
 */
export function assembleParts(assembly: Assembly, texts: readonly PartText[]): Assembled | null {
  const candidates: (readonly BuiltPart[])[] = [];
  const alternative = texts.find(({ heading }) => isAlternative(assembly.source.tokens, heading) || weighsOtherwise(assembly.source.tokens, heading));
  const preface = pick(assembly.statements, "lead").find((one) => !texts[0]?.statements.includes(one) && one.range.to <= (texts[0]?.heading.from ?? 0) && !addsParts(assembly.source.tokens, one.range));
  if (preface !== undefined) return unreadable(assembly, preface.range, "one-method");
  if (excludeEachOther(assembly.source.tokens, texts.map(({ heading }) => heading))) return unreadable(assembly, texts[0]?.heading ?? { from: 0, to: 0 }, "one-method");
  if (alternative !== undefined) return unreadable(assembly, alternative.heading, "one-method");
  // "Tổng hai mục tối đa 8 điểm" of 10
  const total = pick(assembly.statements, "additive").find(({ most }) => most !== null && most !== assembly.context.max);
  if (total !== undefined) return unreadable(assembly, total.range, "cap");
  const joint = texts.flatMap(({ statements }) => pick(statements, "highest-only", "each", "prose")).find(({ range }) => joinsParts(assembly.source.tokens, range));
  if (joint !== undefined) return unreadable(assembly, joint.range, "one-method");
  for (const text of texts) {
    const readings = readingsOf(assembly, text);
    if (readings.length === 0) return null;
    candidates.push(readings);
  }
  const [built, ...others] = combinationsOf(candidates).filter((parts) => makesMaximum(assembly, parts));
  return built === undefined || others.length > 0 ? unreadable(assembly, texts[0]?.heading ?? { from: 0, to: 0 }, "parts-of-maximum") : join(assembly, built);
}

/** The part as its own words read. Where they do not tell whether one of its options applies or all of them add up, both: what the other parts leave of the maximum tells. */
function readingsOf(assembly: Assembly, text: PartText): readonly BuiltPart[] {
  const diagnostics: RuleDiagnostic[] = [];
  const stated = buildPart(withStatements(assembly, text.statements, { diagnostics }), text);
  const readings = stated === null ? readEitherWay(assembly, text) : [stated];
  if (stated !== null || readings.length === 0) assembly.diagnostics.push(...diagnostics);
  return readings;
}

function readEitherWay(assembly: Assembly, text: PartText): readonly BuiltPart[] {
  return TEXT_READINGS.options.flatMap((reading) => {
    const built = buildPart(withStatements(assembly, text.statements, { diagnostics: [], context: { ...assembly.context, reading } }), text);
    return built === null ? [] : [built];
  });
}

function buildPart(assembly: Assembly, text: PartText): BuiltPart | null {
  const scope = buildScope(assembly.source, text.statements, assembly.diagnostics, assembly.context.reading);
  const worth = worthOf(assembly, text);
  const name = wordsOf(assembly.source, namePart(assembly.source.tokens, text.heading));
  const part = scope === null ? null : withStatements(assembly, text.statements, { scope, isPart: true, worth, context: { ...assembly.context, name } });
  const assembled = part === null ? null : assemble(part);
  if (part !== null && assembled !== null && contradictsName(part, assembled.node, assembled.inputs)) return unreadable(assembly, text.heading, "one-method");
  const weighed = assembled === null || worth === null ? assembled : weigh(assembly, text, assembled, worth);
  return scope === null || weighed === null ? null : { label: wordsOf(assembly.source, text.heading), assembled: weighed, letters: scope.used };
}

/** More combinations than this leave no doubt that the text is unclear. */
const MAX_COMBINATIONS = 16;

function combinationsOf(candidates: readonly (readonly BuiltPart[])[]): readonly (readonly BuiltPart[])[] {
  return candidates.reduce<readonly (readonly BuiltPart[])[]>((before, parts) => (before.length * parts.length > MAX_COMBINATIONS ? [] : before.flatMap((built) => parts.map((part) => [...built, part]))), [[]]);
}

function makesMaximum({ context }: Assembly, built: readonly BuiltPart[]): boolean {
  const total = built.reduce((sum, { assembled }) => sum + highestShare(assembled.node, context.max ?? null), 0);
  return Math.abs(total - 1) < 1e-6;
}

/** What a heading says that its part is worth; null where it says nothing: "(mục 2)". */
function worthOf(assembly: Assembly, { stated, heading }: PartText): Award | null {
  const award = stated === null ? null : resolveAward(stated, { scope: assembly.scope, range: heading, words: "", barePercents: [], max: assembly.context.max });
  return award?.kind === "fixed" && !award.bare ? award.award : null;
}

/** A part must be worth what its heading says. Where "Điểm tối đa" inside it means all of the part, it is scaled to that; points for each thing end there, losses begin there. */
function weigh(assembly: Assembly, text: PartText, assembled: Assembled, worth: Award): Assembled | null {
  const stated = shareAt(worth, 0, assembly.context.max ?? null);
  const { node: whole } = assembled;
  if (whole.kind === "count" && whole.direction === "subtract") return stated < 1 ? { ...assembled, node: { ...whole, from: worth } } : assembled;
  if (whole.kind === "count" && whole.cap === null) return stated < 1 ? { ...assembled, node: { ...whole, cap: worth } } : assembled;
  const own = highestShare(assembled.node, assembly.context.max ?? null);
  if (Math.abs(own - stated) < 1e-6) return assembled;
  const node = Math.abs(own - 1) < 1e-6 && stated > 0 && stated < 1 && text.statements.every(givesOfMaximum) ? scaleNode(assembled.node, stated) : null;
  return node === null ? unreadable(assembly, text.heading, "parts-of-maximum") : { ...assembled, node };
}

/** Whether what a statement gives is a share of the maximum, or nothing. */
function givesOfMaximum(statement: Statement): boolean {
  if (statement.kind !== "branch" && statement.kind !== "score") return true;
  return isNothing(statement.award) || someTerm(statement.award, ({ kind }) => kind === "max" || kind === "prorata");
}

/** Whether no letter of two parts has two definitions. */
function meanTheSame(one: BuiltPart["letters"], other: BuiltPart["letters"]): boolean {
  return [...one].every(([letter, { range }]) => (other.get(letter)?.range.from ?? range.from) === range.from);
}

function join(assembly: Assembly, built: readonly BuiltPart[]): Assembled {
  const distinct = built.every((part, index) => part.assembled.inputs.length === 0 && built.slice(0, index).every((before) => meanTheSame(before.letters, part.letters)));
  const parts: Part[] = [];
  const inputs: RuleInput[] = [];
  built.forEach(({ label, assembled, letters }, index) => {
    const rename = (name: string): string => (distinct ? name : `part${String(index + 1)}.${name}`);
    parts.push({ label: label === "" ? null : label, node: renameNode(assembled.node, rename) });
    for (const [letter, definition] of letters) {
      if (distinct) assembly.scope.used.set(letter, definition);
      else inputs.push({ name: rename(letter), kind: "number", label: definition.label, unit: definition.unit, counted: definition.counted });
    }
    inputs.push(...assembled.inputs.map((input) => ({ ...input, name: rename(input.name) })));
  });
  return { node: { kind: "parts", parts }, inputs };
}
