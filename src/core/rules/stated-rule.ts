import { misratedLetter } from "./assemble/counts/restated-rates";
import { withoutDivisorGuards } from "./assemble/measure/divisor-guard";
import { withLetteredSides } from "./assemble/measure/lettered-sides";
import { findParts } from "./assemble/parts/part-finder";
import { lostPart, relatingWords } from "./assemble/parts/related-parts";
import type { PartText } from "./assemble/parts/parts-assembler";
import { withoutRestatedWeights } from "./assemble/parts/restated-weights";
import { addendsOf, withScoreParts } from "./assemble/parts/score-parts";
import { withSectionScores } from "./assemble/parts/section-scores";
import { pick, type Doubt } from "./assemble/scope/assembly";
import { cutOff } from "./cut-off";
import { valuesOf } from "./lists";
import type { Aside } from "./parse/aside/aside";
import { ruleStatements } from "./parse/clause/tail";
import { parseClauses } from "./parse/parse-clauses";
import type { Statement } from "./parse/statement/statement";
import type { Clause } from "./text/clauses/clause";
import { danglingSign } from "./text/dangling-sign";
import { limitingBracket } from "./text/limiting-bracket";
import { mistypedPoints } from "./text/spelling/mistyped-points";
import type { Source } from "./text/source";
import type { TokenRange } from "./text/token";

/** What the clauses of a text state: one rule, or the parts of one. */
export interface StatedRule {
  /** What every clause of the rule says, in text order, before sides, scores and parts are brought together. */
  readonly read: readonly Statement[];
  readonly statements: readonly Statement[];
  /** Those that begin a numbered paragraph. */
  readonly numbered: ReadonlySet<Statement>;
  /** Null: the text is one rule. */
  readonly parts: readonly PartText[] | null;
  /** What stands beside the rule. */
  readonly asides: readonly Aside[];
  /** The first clause that no reader knows, or null. */
  readonly unknown: Statement | null;
}

export function stateRule(source: Source, clauses: readonly Clause[], max: number | undefined): StatedRule {
  const { tokens } = source;
  const all = parseClauses(source, clauses, max);
  const numbered = new Set(all.filter((one) => one.numbered).map(({ statement }) => statement));
  const { statements: read, bad: unknown, asides } = ruleStatements(tokens, valuesOf(all, ({ statement }) => statement));
  if (unknown !== null) return { read, statements: read, numbered, parts: null, asides, unknown };
  const statements = withoutRestatedWeights(tokens, withScoreParts(withSectionScores(withoutDivisorGuards(withLetteredSides(tokens, read)), numbered)));
  return { read, statements, numbered, parts: findParts(source, statements, numbered, max), asides, unknown };
}

/** The first doubt that the statements leave before anything is assembled from them; null: none. */
export function doubtOf(source: Source, { read, statements, numbered, parts, unknown }: StatedRule, max: number | undefined): Doubt | null {
  if (unknown !== null) return { range: unknown.range, expected: "clause" };
  const apart = unitsApart(read);
  if (apart !== undefined) return { range: apart, expected: "clause" };
  const strange = parts === null ? (lostPart(source.tokens, statements, numbered) ?? statedWorth(statements)) : relatingWords(source.tokens, parts, max);
  if (strange !== undefined) return { range: strange, expected: "parts-of-maximum" };
  const broken = danglingSign(source, parts !== null) ?? cutOff(source, read) ?? mistypedPoints(source) ?? limitingBracket(source, wordedCases(read)) ?? misratedLetter(statements)?.range;
  return broken === undefined ? null : { range: broken, expected: "clause" };
}

/** The words of options: "cập nhật thường xuyên (ít nhất 2 tin/tuần)". */
function wordedCases(read: readonly Statement[]): readonly TokenRange[] {
  return pick(read, "branch").filter(({ guard }) => guard === null).map(({ head }) => head);
}

/** "1. Đối với trường học:" in a text that does not add up the scores below such headings by their names. */
function unitsApart(read: readonly Statement[]): TokenRange | undefined {
  const scores = pick(read, "score-part");
  const added = pick(read, "score").some(({ award }) => scores.length > 1 && scores.every(({ name }) => addendsOf(award).includes(name)));
  return added ? undefined : pick(read, "lead").find(({ ofUnits }) => ofUnits === true)?.range;
}

/** A heading that says what a part is worth, in a text without parts. */
function statedWorth(statements: readonly Statement[]): TokenRange | undefined {
  return statements.find((statement) => statement.kind === "lead" && statement.states !== undefined)?.range;
}
