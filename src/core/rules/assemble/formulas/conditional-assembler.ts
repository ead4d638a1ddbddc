import { textOf } from "../../text/clauses/clause";
import { pick, withStatements, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import { OPENINGS } from "../absence/none-assembler";
import { assembleScore } from "./score-assembler";
import { UNLIMITED } from "../../parse/award/bound-parser";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { RuleInput } from "../../rule";
import { spanOf, wordsOf } from "../../text/source";
import { NEGATIONS } from "../../text/words/vocabulary";

type Branch = StatementOf<"branch">;

/** Words of a condition that do not tell what it is about. */
const IDLE: readonly string[] = [...NEGATIONS, ...OPENINGS, "có", "đã"];

/**
 * "Không có kế hoạch: 0 điểm; Có kế hoạch: Điểm = a/b × Điểm tối đa": a formula for those that have the thing, and what the others get. undefined: the text is not of this
 * form; null: it is, and its formula cannot be read beyond doubt.
 */
export function assembleConditional(assembly: Assembly): Assembled | null | undefined {
  const { statements, source, scope, context } = assembly;
  const [one, other, ...more] = pick(statements, "branch");
  if (one === undefined || other === undefined || more.length > 0 || one.guard !== null || other.guard !== null || one.added || other.added) return undefined;
  const [without, having] = isNegated(assembly, one) ? [one, other] : [other, one];
  if (!isNegated(assembly, without) || isNegated(assembly, having) || subjectOf(assembly, without) !== subjectOf(assembly, having)) return undefined;
  const resolve = ({ award, range }: Branch): ReturnType<typeof resolveAward> => resolveAward(award, { scope, range, words: "", barePercents: [], max: context.max });
  const award = resolve(without);
  if (award?.kind !== "fixed" || award.bare || resolve(having)?.kind !== "measured") return undefined;
  const formula = statements.filter((statement) => statement !== without).map((statement): Statement => (statement === having ? { kind: "score", range: having.range, award: having.award, limits: UNLIMITED } : statement));
  const built = assembleScore(withStatements(assembly, formula));
  if (built?.node.kind !== "bands") return null;
  const exists: RuleInput = { name: "exists", kind: "flag", label: wordsOf(source, having.head), unit: null, counted: false, fallback: 1 };
  return { node: { ...built.node, absent: { award: award.award, span: spanOf(source, without.range) } }, inputs: [exists, ...built.inputs] };
}

function isNegated({ source }: Assembly, { head }: Branch): boolean {
  return source.tokens.slice(head.from, head.to).some(({ text }) => NEGATIONS.includes(text));
}

/** What a condition is about: its words without "có", "đã", "không", "chưa" before them. */
function subjectOf({ source }: Assembly, { head }: Branch): string {
  let from = head.from;
  while (from < head.to && IDLE.includes(source.tokens[from]?.text ?? "")) from++;
  return textOf(source.tokens, { from, to: head.to });
}
