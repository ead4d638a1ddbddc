import type { Expression } from "../../ast";
import { describedLetters } from "./described-letters";
import { undefinedLetter, readDefinition, type Definition } from "../../parse/clause/definition";
import { UNNAMED_RATIO } from "../../parse/score/assignment-parser";
import { expressionWords } from "../../evaluate/measure-value";
import { repairPrecedence } from "./precedence";
import type { RuleDiagnostic } from "../../rule";
import { diagnose, wordsOf, type Source } from "../../text/source";
import type { Statement } from "../../parse/statement/statement";
import { someTerm, type Term } from "../../parse/term/term";
import type { TextReading } from "../../text-reading";
import type { TokenRange } from "../../text/token";

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

/** "a/b*100", "a*100/b" and "a/b*100 - 100" without the bare hundred. */
export function withoutHundred(term: Term): { readonly term: Term; readonly scaled: boolean } {
  if (term.kind !== "binary") return { term, scaled: false };
  if (term.operator === "*" && isHundred(term.right)) return { term: term.left, scaled: true };
  if (term.operator === "*" && isHundred(term.left)) return { term: term.right, scaled: true };
  const left = withoutHundred(term.left);
  if (term.operator === "/") return left.scaled ? { term: { ...term, left: left.term }, scaled: true } : { term, scaled: false };
  if (term.operator !== "-" && term.operator !== "+") return { term, scaled: false };
  const one: Term = { kind: "number", value: 1, percent: true };
  return left.scaled && isHundred(term.right) ? { term: { ...term, left: left.term, right: one }, scaled: true } : { term, scaled: false };
}

function isHundred(term: Term): boolean {
  return term.kind === "number" && !term.percent && term.value === 100;
}

/** Arithmetic over letters and quantities of the scope; notes the letters used. Null: it speaks of scores or of a name nobody knows. */
export function toExpression(term: Term, scope: Scope, range: TokenRange): Expression | null {
  switch (term.kind) {
    case "number": return { kind: "number", value: term.value };
    case "letter": return useLetter(term.name, scope, range);
    case "quantity": return term.owner === "own" ? (findQuantity(term.words, scope)?.expression ?? null) : null;
    case "max": case "points": case "prorata": return null;
    case "extreme": {
      const operands = term.operands.map((operand) => toExpression(operand, scope, range));
      const whole = operands.filter((operand): operand is Expression => operand !== null);
      return whole.length === operands.length ? { kind: "extreme", extreme: term.extreme, operands: whole } : null;
    }
    case "binary": {
      const left = toExpression(term.left, scope, range);
      const right = left === null ? null : toExpression(term.right, scope, range);
      if (left === null || right === null || (term.operator === "/" && dividesWorded(left, right))) return null;
      // "a/b × 100%" is a/b.
      const times = term.operator === "*" ? [left, right].find(({ kind }, index) => isOne([right, left][index]) && kind !== "number") : undefined;
      return times ?? { kind: "binary", operator: term.operator, left, right };
    }
  }
}

/** "b = tổng số hộ/tổng số doanh nghiệp; Tỷ lệ = a/b": the stroke of a definition in words means "or" where its letter is divided again; "T/80%" divides by a figure. */
function dividesWorded(left: Expression, right: Expression): boolean {
  const worded = (side: Expression): boolean => side.kind === "binary" && side.left.kind === "input" && side.left.name === "numerator";
  return (worded(left) && right.kind !== "number") || worded(right);
}

function isOne(expression: Expression | undefined): boolean {
  return expression?.kind === "number" && expression.value === 1;
}

function useLetter(name: string, scope: Scope, range: TokenRange): Expression {
  const alias = scope.quantities.find((quantity) => quantity.alias === name || quantity.name === name);
  if (alias !== undefined) return alias.expression;
  const known = scope.letters.get(name) ?? scope.described.get(name);
  if (known === undefined && !scope.used.has(name)) scope.diagnostics.push(diagnose(scope.source, "rule-variable-undefined", range, { letter: name }));
  scope.used.set(name, known ?? scope.used.get(name) ?? undefinedLetter(name, range));
  return { kind: "input", name };
}

/** The quantity that words mean: by its full name, or the only ratio there is where the words just say "tỷ lệ". */
export function findQuantity(words: string, scope: Scope): Quantity | null {
  const exact = scope.quantities.find(({ name, alias }) => name === words || alias === words);
  if (exact !== undefined) return exact;
  const only = scope.quantities.length === 1 ? scope.quantities[0] : undefined;
  if (only === undefined) return null;
  if (only.name.startsWith(words)) return only;
  if (namesOther(words, only.name, scope)) return null;
  return words.startsWith(only.name) || (isGenericName(words) && (isGenericName(only.name) || only.name.length === 1)) ? only : null;
}

/** Words that say the same of any ratio. */
const SAME: ReadonlySet<string> = new Set("tỷ lệ trọng suất tốc độ % đạt được thực hiện hoàn thành tế đánh giá của địa phương đơn vị này đó trên nêu chung tính kết quả là số các trong năm".split(" "));
/** "tỷ lệ" for "tỷ lệ đạt được": a ratio's name as it is shown, without what any ratio may be called besides. */
export function shownName(words: string): string {
  const [first = "", second = "", ...others] = words.split(" ");
  return isRatioName(words) && others.every((word) => SAME.has(word)) ? `${first} ${second}` : words;
}

/** Words that make another ratio even of one that is just called so. */
const ALTERING: ReadonlySet<string> = new Set(["tăng", "giảm", "trước", "quân", "nghèo", "không", "chưa"]);

/** "Tỷ lệ xã" where the text defines "Tỷ lệ hộ", "Tỷ lệ năm trước" where it defines "Tỷ lệ": words that stand in no name of the text. */
function namesOther(words: string, name: string, { letters, used }: Scope): boolean {
  const own = name.split(" ");
  const plain = own.every((word) => SAME.has(word));
  const extra = words.split(" ").filter((word) => !own.includes(word) && (plain ? ALTERING.has(word) : !SAME.has(word)));
  if (extra.length === 0) return false;
  const known = [...letters.values(), ...used.values()].flatMap(({ label }) => label.toLowerCase().split(/[^\p{L}\d]+/u));
  return extra.some((word) => !known.includes(word));
}

const SMALL_T = 0x74;
const CASE_BIT = 0x20;

/** Whether a name promises a ratio. */
export function isRatioName(words: string): boolean {
  return words.charCodeAt(0) === SMALL_T && /^(?:tỷ lệ|tỷ trọng|tỷ suất|tốc độ tăng)/u.test(words);
}

/** "% hài lòng", "Phần trăm hộ nghèo", "Mức độ hài lòng (%)", "Kết quả (đvt: %)" */
const PERCENT_NAMED = /^(?:%|phần trăm)(?:\s|$)|\(\s*(?:(?:đvt|đơn vị(?: tính)?)\s*:?\s*)?(?:%|phần trăm)\s*\)/iu;

/** The same of words in either case, most of which begin with another letter; also of those that name a percentage. */
export function isRatioLabel(label: string): boolean {
  return ((label.charCodeAt(0) | CASE_BIT) === SMALL_T && isRatioName(label.toLowerCase())) || isPercentage(label);
}

/** Whether a name says that its figure is a percentage. */
export function isPercentage(label: string): boolean {
  return (label.includes("%") || label.includes("trăm")) && PERCENT_NAMED.test(label);
}

/** Whether a name can stand for whatever the one formula of the text gives. */
function isGenericName(words: string): boolean {
  return isRatioName(words) || /^(?:mức độ|kết quả)$/u.test(words);
}
