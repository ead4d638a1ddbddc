import type { Award, RuleNode } from "../../ast";
import type { RuleContext, RuleDiagnostic, RuleInput } from "../../rule";
import { diagnose, type Source } from "../../text/source";
import type { Statement } from "../../parse/statement/statement";
import type { Scope } from "./scope";
import type { TokenRange } from "../../text/token";

/** What an assembler needs: the statements of one text (or one part of it) and their scope. */
export interface Assembly {
  readonly source: Source;
  readonly scope: Scope;
  readonly statements: readonly Statement[];
  readonly context: RuleContext;
  readonly diagnostics: RuleDiagnostic[];
  /** Whether the statements are one part of several, which alone need not give the maximum. */
  readonly isPart: boolean;
  /** What the heading says that the part is worth, or null. */
  readonly worth: Award | null;
}

/** An assembly with other statements, or with more that is changed. All are objects of one shape, which are read faster than copies with changes. */
export function withStatements(assembly: Assembly, statements: readonly Statement[], changed: Partial<Omit<Assembly, "source" | "statements">> = {}): Assembly {
  return {
    source: assembly.source,
    scope: changed.scope ?? assembly.scope,
    statements,
    context: changed.context ?? assembly.context,
    diagnostics: changed.diagnostics ?? assembly.diagnostics,
    isPart: changed.isPart ?? assembly.isPart,
    worth: changed.worth ?? assembly.worth,
  };
}

/** A node with the inputs that are not letters; letters are collected by the scope. */
export interface Assembled {
  readonly node: RuleNode;
  readonly inputs: readonly RuleInput[];
}

/** A place that leaves in doubt what a text means, and what was expected there. */
export interface Doubt {
  readonly range: TokenRange;
  readonly expected: string;
}

/** Notes why a text cannot be read, at its place, and gives null. `expected` names what the reader looked for. */
export function unreadable(assembly: Assembly, range: TokenRange, expected: string): null {
  assembly.diagnostics.push(diagnose(assembly.source, "rule-unreadable", range, { expected }));
  return null;
}

/** The place of a finding about the text as a whole. */
export function wholeRange({ source }: Pick<Assembly, "source">): TokenRange {
  return { from: 0, to: source.tokens.length };
}

/** The statements of some kinds, in text order. */
export function pick<Kind extends Statement["kind"]>(statements: readonly Statement[], ...kinds: readonly Kind[]): readonly Extract<Statement, { kind: Kind }>[] {
  let picked: Extract<Statement, { kind: Kind }>[] | null = null;
  for (const statement of statements) {
    if (!isOneOf(statement, kinds)) continue;
    if (picked === null) picked = [statement];
    else picked.push(statement);
  }
  return picked ?? NONE;
}

/** Most kinds stand in no text. */
const NONE: readonly never[] = [];

function isOneOf<Kind extends Statement["kind"]>(statement: Statement, kinds: readonly Kind[]): statement is Extract<Statement, { kind: Kind }> {
  // The many kinds of statements make reading the property dear, so it is read once.
  const own: string = statement.kind;
  for (let index = 0; index < kinds.length; index++) if (kinds[index] === own) return true;
  return false;
}
