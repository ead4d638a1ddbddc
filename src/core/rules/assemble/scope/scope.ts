import type { Expression } from "../../ast";
import { describedLetters } from "./described-letters";
import { readDefinition, type Definition } from "../../parse/clause/definition";
import { UNNAMED_RATIO } from "../../parse/score/assignment-parser";
import { expressionWords } from "../../evaluate/measure-value";
import { repairPrecedence } from "./precedence";
import type { RuleDiagnostic } from "../../rule";
import { diagnose, wordsOf, type Source } from "../../text/source";
import type { Statement } from "../../parse/statement/statement";
import { someTerm } from "../../parse/term/term";
import type { TextReading } from "../../text-reading";
import type { TokenRange } from "../../text/token";
import { withoutHundred, toExpression } from "./expression";

/** A quantity with a name: "Tỷ lệ = (b+c)/a". */
export interface Quantity {
  readonly name: string;
  /** The letter that stands for it, or null. */
  readonly alias: string | null;
  readonly expression: Expression;
  /** Whether the text multiplies by a bare 100, so that its bare numbers are percentages. */
  readonly scaled: boolean;
  readonly words: string;
}

/** The names that the clauses of a text (or of one of its parts) can use. */
export interface Scope {
  readonly source: Source;
  readonly letters: ReadonlyMap<string, Definition>;
  /** What other words say of letters that no clause defines. */
  readonly described: ReadonlyMap<string, Definition>;
  readonly quantities: readonly Quantity[];
  /** Collects the letters used, to ask for and to tell the unused ones. */
  readonly used: Map<string, Definition>;
  readonly diagnostics: RuleDiagnostic[];
  /** How the user reads what the text leaves open; undefined where the user has said nothing. */
  readonly reading: TextReading | undefined;
}

/** More formulas with names of their own belong to no real text. */
const MAX_QUANTITIES = 40;

/** Builds the scope of statements. Null: a name is defined twice or a formula cannot be read; the place is in the diagnostics. */
export function buildScope(source: Source, statements: readonly Statement[], diagnostics: RuleDiagnostic[], reading: TextReading | undefined): Scope | null {
  const letters = new Map<string, Definition>();
  const own = new Set<string>();
  for (const statement of statements) {
    if (statement.kind !== "definition") continue;
    if (statement.letters.some((letter) => own.has(letter))) return refuse(source, statement.range, diagnostics, "one-definition");
    for (const letter of statement.letters) {
      own.add(letter);
      letters.set(letter, readDefinition(source, statement.label));
    }
  }
  // Each formula sees those that were read before it.
  const quantities: Quantity[] = [];
  const scope: Scope = { source, letters, described: describedLetters(source, statements), quantities, used: new Map(), diagnostics, reading };
  for (const statement of inDependencyOrder(statements)) {
    if (repeatsRatio(source, statement, statements)) continue;
    const quantity = quantityOf(source, statement, scope);
    if (quantity === undefined) continue;
    if (quantity === null || quantities.length >= MAX_QUANTITIES || quantities.some((other) => clashes(other, quantity))) return refuse(source, statement.range, diagnostics, "formula");
    quantities.push(quantity);
  }
  return scope;
}

/** The same ratio in the same words as before: "Số A / Tổng số B ≥ 60%: …; Số A / Tổng số B < 60%: …". */
function repeatsRatio(source: Source, statement: Statement, statements: readonly Statement[]): boolean {
  if (statement.kind !== "word-ratio") return false;
  const first = statements.find(({ kind }) => kind === "word-ratio");
  if (first?.kind !== "word-ratio" || first === statement || first.name !== statement.name || first.scaled !== statement.scaled) return false;
  const same = (one: TokenRange, other: TokenRange): boolean => wordsOf(source, one).toLowerCase() === wordsOf(source, other).toLowerCase();
  return same(first.numerator, statement.numerator) && same(first.denominator, statement.denominator);
}

/** Formulas behind those whose names they use: "T = (T1 + T2)/2; T1 = a/b; T2 = c/d". Those that use each other stay where they are. */
function inDependencyOrder(statements: readonly Statement[]): readonly Statement[] {
  const formulas = statements.filter(({ kind }) => kind === "assignment").length;
  // One alone uses no other, and more than these are refused anyway.
  if (formulas < 2 || formulas > MAX_QUANTITIES) return statements;
  const ordered: Statement[] = [];
  let waiting = statements;
  while (waiting.length > 0) {
    const names = new Set(waiting.flatMap((one) => (one.kind === "assignment" ? [one.name, ...(one.alias === null ? [] : [one.alias])] : [])));
    const usesWaiting = (one: Statement): boolean => one.kind === "assignment" && someTerm(one.term, (part) => {
      const name = part.kind === "letter" ? part.name : part.kind === "quantity" ? part.words : null;
      return name !== null && name !== one.name && name !== one.alias && names.has(name);
    });
    const ready = waiting.filter((one) => !usesWaiting(one));
    if (ready.length === 0) break;
    ordered.push(...ready);
    waiting = waiting.filter(usesWaiting);
  }
  return [...ordered, ...waiting];
}

/** The same name twice; or two ratios in words, whose sides would have the same names. */
function clashes(one: Quantity, other: Quantity): boolean {
  const worded = ({ expression }: Quantity): boolean => expression.kind === "binary" && expression.left.kind === "input" && expression.left.name === "numerator";
  return one.name === other.name || (one.alias !== null && one.alias === other.alias) || (worded(one) && worded(other));
}

function refuse(source: Source, range: TokenRange, diagnostics: RuleDiagnostic[], expected: string): null {
  diagnostics.push(diagnose(source, "rule-unreadable", range, { expected }));
  return null;
}

/** undefined: the statement names no quantity; null: its formula cannot be read. */
function quantityOf(source: Source, statement: Statement, scope: Scope): Quantity | null | undefined {
  if (statement.kind === "word-ratio") {
    scope.used.set("numerator", readDefinition(source, statement.numerator));
    scope.used.set("denominator", readDefinition(source, statement.denominator));
    const expression: Expression = { kind: "binary", operator: "/", left: { kind: "input", name: "numerator" }, right: { kind: "input", name: "denominator" } };
    return { name: statement.name, alias: statement.alias, expression, scaled: statement.scaled, words: UNNAMED_RATIO };
  }
  if (statement.kind !== "assignment") return undefined;
  const { term, scaled } = withoutHundred(statement.term);
  const repaired = repairPrecedence(term, scope, statement.termRange);
  const expression = repaired === null ? null : toExpression(repaired, scope, statement.range);
  if (expression === null) return null;
  return { name: statement.name, alias: statement.alias, expression, scaled, words: repaired === term ? wordsOf(source, statement.termRange) : expressionWords(expression) };
}
