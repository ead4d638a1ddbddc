import { assemble } from "./assemble";
import { unreadable, type Assembled, type Assembly } from "./assembly";
import { parseClause } from "./clause-parser";
import { splitClauses } from "./clause-splitter";
import { letterInputs, unusedLetters } from "./letter-inputs";
import { tokenize } from "./lexer";
import { normalize } from "./normalize";
import { findParts } from "./part-finder";
import { assembleParts } from "./parts-assembler";
import { withoutHundredRemarks } from "./remark";
import type { Rule, RuleContext, RuleDiagnostic } from "./rule";
import { kindOf } from "./rule-kind";
import { buildScope } from "./scope";
import { diagnose, type Source } from "./source";
import type { Statement } from "./statement";
import type { Names } from "./term-parser";
import { ruleStatements } from "./tail";
import { hasPhrase, isSymbol, isWord, type Clause } from "./clause";
import type { Token } from "./token";

/** Longer texts are no scoring rules, and are refused unread. */
const MAX_LENGTH = 100_000;

/**
 * Compiles one scoring text. Never throws and never guesses: what cannot be read beyond doubt has the kind `unreadable`, no `ast`, and a diagnostic
 * `rule-unreadable` at the place. Linear in the length of the text.
 */
export function compileRule(text: string, context: RuleContext = {}): Rule {
  const diagnostics: RuleDiagnostic[] = [];
  const assembled = text.length > MAX_LENGTH ? null : read(text, context, diagnostics);
  if (assembled !== null) return { kind: kindOf(assembled.node), text, inputs: assembled.inputs, ast: assembled.node, diagnostics };
  const told = diagnostics.some(({ code }) => code === "rule-unreadable");
  if (!told) diagnostics.push({ code: "rule-unreadable", start: 0, end: text.length, facts: { expected: "rule" } });
  return { kind: "unreadable", text, inputs: [], ast: null, diagnostics };
}

function read(text: string, context: RuleContext, diagnostics: RuleDiagnostic[]): Assembled | null {
  const normal = normalize(text);
  const { tokens, clauses } = splitClauses(withoutHundredRemarks(tokenize(normal.text)));
  const source: Source = { normal, tokens };
  const all = parseAll(source, clauses);
  const { statements, bad } = ruleStatements(all.map(({ statement }) => statement));
  if (bad !== null) {
    diagnostics.push(diagnose(source, "rule-unreadable", bad.range, { expected: "clause" }));
    return null;
  }
  const numbered = new Set(all.filter(({ clause }) => clause.number !== null).map(({ statement }) => statement));
  const parts = findParts(source, statements, numbered);
  const scope = buildScope(source, parts === null ? statements : [], new Map(), diagnostics);
  if (scope === null) return null;
  const assembly: Assembly = { source, scope, statements, context, diagnostics, isPart: false };
  const assembled = parts === null ? assemble(assembly) : assembleParts(assembly, parts);
  return assembled === null ? null : withLetters(assembly, assembled);
}

interface ParsedClause {
  readonly clause: Clause;
  readonly statement: Statement;
}

/** Reads all clauses; a second time with the names that the first reading has found. */
function parseAll(source: Source, clauses: readonly Clause[]): readonly ParsedClause[] {
  const parse = (names: Names): readonly ParsedClause[] => clauses.map((clause) => ({ clause, statement: parseClause(source.tokens, clause, names) }));
  const bareFractions = meansMaximum(source.tokens);
  const first = parse({ quantities: [], bareFractions });
  const quantities = first.flatMap(({ statement }) => (statement.kind === "assignment" || statement.kind === "word-ratio" ? [statement.name, ...(statement.alias === null ? [] : [statement.alias])] : []));
  const own = [...new Set(quantities)].filter((name) => name !== "tỷ lệ");
  if (own.length === 0 || own.length > MAX_NAMES) return first;
  return parse({ quantities: own.sort((a, b) => b.length - a.length), bareFractions });
}

/** Whether the text speaks of "điểm tối đa" and gives no points in numbers but 0. */
function meansMaximum(tokens: readonly Token[]): boolean {
  const named = tokens.some((_, index) => hasPhrase(tokens, index, "điểm tối đa"));
  const counted = tokens.some((token, index) => token.value > 0 && isWord(tokens, index + 1, "điểm") && !isSymbol(tokens, index - 1, "/") && !hasPhrase(tokens, index + 1, "điểm tối đa"));
  return named && !counted;
}

/** More names than this come from no real text. */
const MAX_NAMES = 20;

function withLetters(assembly: Assembly, assembled: Assembled): Assembled | null {
  const inputs = letterInputs(assembly, assembled.inputs);
  if (inputs === null) return unreadable(assembly, { from: 0, to: assembly.source.tokens.length }, "inputs");
  assembly.diagnostics.push(...unusedLetters(assembly));
  return { ...assembled, inputs };
}
