import { assemble } from "./assemble/assemble";
import { unreadable, wholeRange, type Assembled, type Assembly } from "./assemble/scope/assembly";
import { inputNames } from "./evaluate/figures";
import { splitClauses } from "./text/clause-splitter";
import { withLetteredSides } from "./assemble/measure/lettered-sides";
import { letterInputs, unexplainedLetters, unusedLetters } from "./assemble/measure/letter-inputs";
import { withScopes } from "./assemble/measure/scoped-labels";
import { withoutDivisorGuards } from "./assemble/measure/divisor-guard";
import { misratedLetter } from "./assemble/counts/restated-rates";
import { withoutRestatedWeights } from "./assemble/parts/restated-weights";
import { withSectionScores } from "./assemble/parts/section-scores";
import { withScoreParts } from "./assemble/parts/score-parts";
import { tokenize } from "./text/lexer";
import { withoutBrokenLines } from "./text/broken-line";
import { mistypedPoints } from "./text/mistyped-points";
import { normalize } from "./text/normalize";
import { parseClauses } from "./parse/parse-clauses";
import { contradictsName } from "./assemble/levels/named-otherwise";
import { lostPart, relatingWords } from "./assemble/parts/related-parts";
import { findParts } from "./assemble/parts/part-finder";
import { assembleParts } from "./assemble/parts/parts-assembler";
import { readSections, type Reading } from "./sections/section-assembler";
import { withoutCaptions } from "./sections/caption";
import { isNear } from "../text/decimal";
import { highestShare } from "./node/highest-share";
import { rewritten } from "./rewrites";
import type { Rule, RuleContext, RuleDiagnostic } from "./rule";
import { kindOf } from "./rule-kind";
import { buildScope } from "./assemble/scope/scope";
import { compileUnmarked } from "./compile-unmarked";
import { cutOff } from "./cut-off";
import { isUnmarkedRule } from "./text/unmarked-text";
import { danglingSign } from "./text/dangling-sign";
import { diagnose, type Source } from "./text/source";
import { ruleStatements } from "./parse/clause/tail";
import { disturbs } from "./assemble/disturbing-asides";
import { valuesOf } from "./lists";

/** Longer texts are no scoring rules, and are refused unread. */
const MAX_LENGTH = 100_000;

/**
 * Compiles one scoring text. Never throws and never guesses: what cannot be read beyond doubt has the kind `unreadable`, no `ast`, and a diagnostic
 * `rule-unreadable` at the place. Linear in the length of the text.
 */
export function compileRule(text: string, context: RuleContext = {}): Rule {
  return isUnmarkedRule(text) ? compileUnmarked(text, context, compileMarked) : compileMarked(text, context);
}

function compileMarked(text: string, context: RuleContext): Rule {
  const diagnostics: RuleDiagnostic[] = [];
  const assembled = text.length > MAX_LENGTH || !givesPoints(context) ? null : read(text, context, diagnostics);
  if (assembled !== null) return { ...ruleOf(text, assembled), diagnostics };
  const told = diagnostics.some(({ code }) => code === "rule-unreadable");
  if (!told) diagnostics.push({ code: "rule-unreadable", start: 0, end: text.length, facts: { expected: "rule" } });
  return { kind: "unreadable", text, inputs: [], ast: null, diagnostics };
}

function ruleOf(text: string, { node, inputs }: Assembled): Rule {
  return { kind: kindOf(node, inputs), text, inputs, ast: node, diagnostics: [] };
}

/** A row whose maximum is 0 or less takes points away from others, and tells not how many there are. */
function givesPoints({ max }: RuleContext): boolean {
  return max === undefined || max > 0;
}

function read(text: string, context: RuleContext, diagnostics: RuleDiagnostic[]): Assembled | null {
  const normal = normalize(text);
  return readText({ normal, tokens: withoutBrokenLines(tokenize(normal.text)) }, context, diagnostics);
}

function readText(written: Source, context: RuleContext, diagnostics: RuleDiagnostic[]): Reading | null {
  const notes: RuleDiagnostic[] = [];
  const reading = readSections(written, context, diagnostics, readText) ?? readWhole(written, context, notes);
  const plain = reading === null ? withoutCaptions(written.tokens, context) : null;
  if (plain === null) {
    diagnostics.push(...notes);
    return reading;
  }
  const rest = readText({ ...written, tokens: plain.tokens }, context, diagnostics);
  const whole = rest === null || !plain.namesMaximum || context.max === undefined || isNear(highestShare(rest.node, context.max), 1, 1e-6);
  return whole ? rest : null;
}

/** A text that does not fall into sections. */
function readWhole(written: Source, context: RuleContext, diagnostics: RuleDiagnostic[]): Reading | null {
  const { tokens, clauses } = splitClauses(rewritten(written.tokens, context.max));
  const source: Source = { ...written, tokens };
  const all = parseClauses(source, clauses, context.max);
  const { statements: read, bad, asides } = ruleStatements(tokens, valuesOf(all, ({ statement }) => statement));
  if (bad !== null) {
    diagnostics.push(diagnose(source, "rule-unreadable", bad.range, { expected: "clause" }));
    return null;
  }
  const numbered = new Set(all.filter((one) => one.numbered).map(({ statement }) => statement));
  const statements = withoutRestatedWeights(tokens, withScoreParts(withSectionScores(withoutDivisorGuards(withLetteredSides(tokens, read)), numbered)));
  const parts = findParts(source, statements, numbered, context.max);
  const strange = parts === null ? lostPart(tokens, statements, numbered) : relatingWords(tokens, parts, context.max);
  if (strange !== undefined) {
    diagnostics.push(diagnose(source, "rule-unreadable", strange, { expected: "parts-of-maximum" }));
    return null;
  }
  const worth = parts === null ? statements.find((statement) => statement.kind === "lead" && statement.states !== undefined) : undefined;
  if (worth !== undefined) {
    diagnostics.push(diagnose(source, "rule-unreadable", worth.range, { expected: "parts-of-maximum" }));
    return null;
  }
  const dangling = danglingSign(source, parts !== null) ?? cutOff(source, read) ?? mistypedPoints(source) ?? misratedLetter(statements)?.range ?? null;
  if (dangling !== null) {
    diagnostics.push(diagnose(source, "rule-unreadable", dangling, { expected: "clause" }));
    return null;
  }
  const scope = buildScope(source, parts === null ? statements : [], diagnostics, context.reading);
  if (scope === null) return null;
  const assembly: Assembly = { source, scope, statements, context, diagnostics, isPart: false, worth: null };
  const assembled = parts === null ? assemble(assembly) : assembleParts(assembly, parts);
  if (assembled === null) return null;
  const headings = (parts ?? []).map(({ heading }) => heading);
  const whole = withLetters(assembly, assembled);
  if (whole !== null && contradictsName(assembly, whole.node, whole.inputs)) return unreadable(assembly, wholeRange(assembly), "one-method");
  return whole === null || disturbs(assembly, asides, headings, ruleOf(source.normal.original, whole)) ? null : { ...whole, inputs: withScopes(source, whole.inputs), letters: scope.used };
}

/** "Số hồ sơ đúng hạn (a) chia cho tổng số hồ sơ (b)": a side of a ratio in words that a letter stands for. */
function isLettered({ scope, source }: Assembly, name: string): boolean {
  const side = name === "numerator" || name === "denominator" ? scope.used.get(name) : undefined;
  return side !== undefined && source.tokens.slice(side.range.from, side.range.to).some(({ text }) => scope.used.has(text));
}

function withLetters(assembly: Assembly, assembled: Assembled): Assembled | null {
  const all = letterInputs(assembly, assembled.inputs);
  if (all === null) return unreadable(assembly, wholeRange(assembly), "inputs");
  // "Tỷ lệ xã = a/b; Tỷ lệ thôn = c/d; Điểm = Tỷ lệ xã × Điểm tối đa": a figure that counts for nothing.
  const names = inputNames(assembled.node);
  const inputs = all.filter(({ name }) => names.includes(name) || !isLettered(assembly, name));
  if (inputs.some(({ name }) => !names.includes(name))) return unreadable(assembly, wholeRange(assembly), "inputs");
  const unused = unusedLetters(assembly);
  const [unknown, ...strangers] = unexplainedLetters(assembly);
  assembly.diagnostics.push(...unused);
  // "Tỷ lệ = a\\b", "(a/b)*100 từ 80": of several letters one alone is compared.
  const lone = assembled.node.kind === "bands" && assembled.node.measure.expression.kind === "input" && assembly.scope.letters.size > 1 && assembly.scope.letters.has(assembled.node.measure.expression.name);
  if (lone && !assembly.isPart) return unreadable(assembly, wholeRange(assembly), "inputs");
  // "a = …; b = …; Điểm = a/c": the formula may mean the figure that it leaves out.
  // "Điểm = (x - k)/(h - k); x là số sự cố": it explains what it divides, and not by what.
  const halfTold = strangers.length > 0 && assembly.scope.letters.size > 0;
  if ((unused.length > 0 || halfTold) && unknown !== undefined) return unreadable(assembly, unknown.range, "inputs");
  return { ...assembled, inputs };
}
