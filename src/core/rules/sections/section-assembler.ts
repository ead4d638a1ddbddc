import type { Part } from "../ast";
import { addsParts, isPlainName, joinsParts } from "../assemble/parts/alternative";
import { weighNode } from "../node/weigh-node";
import { renameNode } from "../node/rename-node";
import type { Assembled } from "../assemble/scope/assembly";
import { isHarmless } from "../parse/aside/aside";
import { isIdleHeading, selectsItems } from "../parse/aside/heading";
import { parseClauses } from "../parse/parse-clauses";
import { simplified } from "../parse/simplify/simplified";
import { splitClauses } from "../text/clauses/clause-splitter";
import { isSymbol } from "../text/clauses/clause";
import type { TokenRange } from "../text/token";
import { relatingWords } from "../assemble/parts/related-parts";
import type { Definition } from "../parse/clause/definition";
import type { RuleContext, RuleDiagnostic, RuleInput } from "../rule";
import { wordsOf, type Source } from "../text/source";
import { isPoints } from "../text/words/vocabulary";
import { findSections, type Section, type Sections } from "./section-finder";

/** What a text or a section of it says. */
export interface Reading extends Assembled {
  /** The inputs that are letters of the text. */
  readonly letters: ReadonlyMap<string, Definition>;
}

/** Reads a text, or a section of one. Null: it cannot be read; why is in the diagnostics. */
export type ReadText = (source: Source, context: RuleContext, diagnostics: RuleDiagnostic[]) => Reading | null;

/** Where the sections of a text are, if it falls into any. */
export type FindSections = (tokens: Source["tokens"], max: number | undefined) => Sections | null;

/**
 * A text in sections that say in points what they are worth: each is read as a text of its own, with its heading as its name and its worth as its maximum. Null: it has no such
 * sections, or one of them does not read alone.
 */
export function readSections(source: Source, context: RuleContext, diagnostics: RuleDiagnostic[], readText: ReadText, find: FindSections = findSections): Reading | null {
  const { max } = context;
  const found = max === undefined ? null : find(source.tokens, max);
  if (max === undefined || found === null || !found.preface.every((line) => isPreface(source, line, found.sections.length, max))) return null;
  if (found.sections.some(({ name }) => !isPlainName(source.tokens, name))) return null;
  if (found.sections.some(({ body }) => joinsParts(source.tokens, body))) return null;
  const texts = found.sections.map(({ name }) => ({ heading: name, stated: null, statements: [] }));
  if (relatingWords(source.tokens, texts, max) !== undefined) return null;
  const notes: RuleDiagnostic[] = [];
  const parts: { readonly label: string; readonly reading: Reading }[] = [];
  for (const section of withoutClosingSum(source, found.sections, max)) {
    const reading = readSection(source, section, context, notes, readText);
    const node = reading === null ? null : weighNode(reading.node, section.worth, max);
    if (reading === null || node === null) return null;
    parts.push({ label: wordsOf(source, section.name), reading: { ...reading, node } });
  }
  if (notes.some(({ code, facts }) => code === "rule-variable-undefined" && parts.filter(({ reading }) => reading.letters.has(String(facts["letter"]))).length > 1)) return null;
  diagnostics.push(...notes);
  return joined(parts);
}

/** "Nội dung gồm hai phần:", "Điểm là tổng điểm hai phần sau:", or an idle sentence before the first section. */
function isPreface(source: Source, line: TokenRange, sections: number, max: number): boolean {
  if (addsSections(source, line, sections, max)) return true;
  if (limitsPoints(source, line, max) || selectsItems(source.tokens, line)) return false;
  return isSymbol(source.tokens, line.to - 1, ":") ? addsParts(source.tokens, line) && isIdleHeading(source.tokens, line) : isHarmless(source.tokens, { range: line, behind: null, leads: false }, "");
}

/** "Tổng hai mục tối đa 8 điểm" of 10 */
function limitsPoints({ tokens }: Source, { from, to }: TokenRange, max: number): boolean {
  for (let index = from; index < to; index++) if (isPoints(tokens, index) && tokens[index]?.value !== max) return true;
  return false;
}

/** The sections without a last line that says that they add up. */
function withoutClosingSum(source: Source, sections: readonly Section[], max: number): readonly Section[] {
  return sections.map((section, index) => {
    const line = index === sections.length - 1 ? lastLine(source.tokens, section.body) : null;
    return line !== null && addsSections(source, line, sections.length, max) ? { ...section, body: { from: section.body.from, to: line.from } } : section;
  });
}

function lastLine(tokens: Source["tokens"], { from, to }: TokenRange): TokenRange | null {
  let start = to;
  while (start > from && tokens[start - 1]?.kind !== "newline") start--;
  return start > from ? { from: start, to } : null;
}

/** Whether a line says that all sections add up, and no more. */
function addsSections({ normal, tokens }: Source, { from, to }: TokenRange, sections: number, max: number): boolean {
  if (!tokens.slice(from, to).some(({ text }) => text === "tổng" || text === "cộng")) return false;
  const line = splitClauses(simplified(tokens.slice(from, to)));
  const [only, ...others] = parseClauses({ normal, tokens: line.tokens }, line.clauses, max).map(({ statement }) => statement);
  return others.length === 0 && only?.kind === "additive" && (only.items ?? sections) === sections && (only.most ?? max) === max;
}

function readSection({ normal, tokens }: Source, { name, worth, body }: Section, context: RuleContext, notes: RuleDiagnostic[], readText: ReadText): Reading | null {
  const own = { normal, tokens: tokens.slice(body.from, body.to) };
  return readText(own, { ...context, name: wordsOf({ normal, tokens }, name), max: worth }, notes);
}

/** The sides of a ratio in words. */
const SIDES: readonly string[] = ["numerator", "denominator"];

/** Letters keep their names where all inputs are letters and no two sections share one; else every name gets its section's prefix. */
function joined(sections: readonly { readonly label: string; readonly reading: Reading }[]): Reading {
  const names = sections.flatMap(({ reading }) => reading.inputs.map(({ name }) => name));
  const lettered = sections.every(({ reading }) => reading.inputs.every(({ name }) => reading.letters.has(name) && !SIDES.includes(name)));
  const distinct = lettered && new Set(names).size === names.length;
  const parts: Part[] = [];
  const inputs: RuleInput[] = [];
  const letters = new Map<string, Definition>();
  sections.forEach(({ label, reading }, index) => {
    const rename = (name: string): string => (distinct ? name : `part${String(index + 1)}.${name}`);
    parts.push({ label: label === "" ? null : label, node: renameNode(reading.node, rename) });
    inputs.push(...reading.inputs.map((input) => ({ ...input, name: rename(input.name) })));
    if (distinct) for (const [letter, definition] of reading.letters) letters.set(letter, definition);
  });
  return { node: { kind: "parts", parts }, inputs, letters };
}
