import { hasPhrase, isSymbol, isWord, textOf, type Clause } from "../text/clauses/clause";
import { breakClause, breakComparison, type Piece } from "./clause/clause-breaker";
import { parseClause } from "./clause/clause-parser";
import { listMarker } from "./clause/definition-parser";
import { withLosses } from "./loss-head";
import type { Source } from "../text/source";
import type { Statement } from "./statement/statement";
import type { Names } from "./words/names";
import type { Token } from "../text/token";

/** A clause and what it says. */
export interface ParsedClause {
  readonly clause: Clause;
  readonly statement: Statement;
  /** Whether the clause begins a numbered paragraph, or one with a letter that is a heading: "b) Về kết quả (6 điểm):". */
  readonly numbered: boolean;
}

/** More names than this come from no real text. */
const MAX_NAMES = 20;
const LONGEST_X = 5;
const SMALL_X = 0x78;
const INDEXED_X: readonly string[] = ["xmax", "xmin", "x_max", "x_min"];

/** Reads all clauses; those in which a name could stand that the first reading has found are read a second time. */
export function parseClauses({ tokens }: Source, clauses: readonly Clause[], max: number | undefined): readonly ParsedClause[] {
  const unnamed: Names = { quantities: [], bareFractions: meansMaximum(tokens), usesX: usesX(tokens), max };
  const first: ParsedClause[] = [];
  for (const clause of clauses) read(tokens, clause, unnamed, first);
  const unread = first.some(({ statement }) => statement.kind === "unknown");
  const own = unread ? [...new Set([...ownNames(first), ...comparedNames(tokens, first)])].sort(byLength) : ownNames(first);
  if (own.length === 0 || own.length > MAX_NAMES) return withLosses(tokens, first, (range) => parseClause(tokens, { ...range, number: null }, unnamed));
  const named: Names = { ...unnamed, quantities: own };
  const heads = new Set(own.map((name) => name.split(" ")[0]));
  const second: ParsedClause[] = [];
  for (const one of first) {
    if (holdsWord(tokens, one.clause, heads)) read(tokens, one.clause, named, second);
    else second.push(one);
  }
  return withLosses(tokens, second, (range) => parseClause(tokens, { ...range, number: null }, named));
}

/** Adds what a clause says as a whole, else what its pieces say. */
function read(tokens: readonly Token[], clause: Clause, names: Names, into: ParsedClause[]): void {
  const statement = parseClause(tokens, clause, names);
  const pieces = piecesOf(tokens, clause, statement, names);
  if (pieces === null) into.push(parsed(tokens, clause, statement));
  else for (const piece of pieces) into.push(parsed(tokens, piece.clause, piece.statement));
}

function holdsWord(tokens: readonly Token[], { from, to }: Clause, words: ReadonlySet<string | undefined>): boolean {
  for (let index = from; index < to; index++) if (words.has(tokens[index]?.text)) return true;
  return false;
}

function piecesOf(tokens: readonly Token[], clause: Clause, statement: Statement, names: Names): readonly Piece[] | null {
  if (statement.kind === "unknown") return breakClause(tokens, clause, names);
  return statement.kind === "branch" && statement.guard === null ? breakComparison(tokens, clause, statement, names) : null;
}

function parsed(tokens: readonly Token[], clause: Clause, statement: Statement): ParsedClause {
  const heads = statement.kind === "lead" || (statement.kind === "branch" && statement.guard === null);
  return { clause, statement, numbered: clause.number !== null || (heads && listMarker(tokens, clause) > 0) };
}

/** The names that the clauses give to what they compute, the longest first. */
function ownNames(clauses: readonly ParsedClause[]): readonly string[] {
  const names: string[] = [];
  for (const { statement } of clauses) for (const name of namesOf(statement)) if (name !== "tỷ lệ" && !names.includes(name)) names.push(name);
  return names.sort(byLength);
}

const byLength = (one: string, other: string): number => other.length - one.length;

/** What the levels compare, as "chỉ số hài lòng của người dân", and its short form: another one may divide it. */
function comparedNames(tokens: readonly Token[], clauses: readonly ParsedClause[]): readonly string[] {
  return clauses.flatMap(({ statement }) => {
    const words = statement.kind === "branch" && statement.guard?.kind === "interval" ? statement.guard.words : null;
    if (words === null) return NONE;
    const named = tokens.slice(words.from, words.to).every(({ kind }) => kind === "word");
    const name = textOf(tokens, words).replace(/ (?:đạt|là|được)$/u, "");
    return named && name.includes(" ") ? [name, name.split(" của ")[0] ?? name] : NONE;
  });
}

/** The names that a clause gives to what it computes. */
function namesOf(statement: Statement): readonly string[] {
  if (statement.kind === "minmax") return statement.name === null ? [] : [statement.name];
  if (statement.kind === "score-part") return [statement.name];
  if (statement.kind !== "assignment" && statement.kind !== "word-ratio") return NONE;
  return statement.alias === null ? [statement.name] : [statement.name, statement.alias];
}

const NONE: readonly string[] = [];

/** Whether the text speaks of "điểm tối đa" and gives no points in numbers but 0. */
function meansMaximum(tokens: readonly Token[]): boolean {
  let named = false;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.text !== "điểm") continue;
    if (hasPhrase(tokens, index, "điểm tối đa")) named = true;
    else if ((tokens[index - 1]?.value ?? 0) > 0 && !isSymbol(tokens, index - 2, "/")) return false;
  }
  return named;
}

/** Whether "x" is a letter of the text: it is defined, its largest and smallest values are named, or a bracket begins with it. */
function usesX(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? "";
    if (text.charCodeAt(0) !== SMALL_X || text.length > LONGEST_X) continue;
    if (INDEXED_X.includes(text) || (text === "x" && (isSymbol(tokens, index - 1, "(") || isSymbol(tokens, index + 1, "=", ":") || isWord(tokens, index + 1, "là") || namesCount(tokens, index + 2)))) return true;
  }
  return false;
}

/** The "số" of "x - số trạm". */
function namesCount(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index - 1, "-") && isWord(tokens, index, "số", "tổng");
}
