import { pick, unreadable, withStatements, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import { assembleBands } from "./bands-assembler";
import { namesFigure } from "../measure/guard-subjects";
import { speaksOfNothing } from "../absence/none-assembler";
import type { Quantity } from "../scope/scope";
import { segmentsOf } from "../../node/segments";
import { isWholeAward } from "../award/whole-award";
import { UNNAMED_RATIO } from "../../parse/score/assignment-parser";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { replaced } from "../../lists";

/**
 * "Điểm = a/b × Điểm tối đa. Nếu a/b < 80% thì 0 điểm": a formula with intervals of its measure where another award stands. The formula is what all other values
 * give. undefined: the text is not of this form; null: it is, and cannot be read beyond doubt.
 */
export function assembleExcepted(assembly: Assembly): Assembled | null | undefined {
  const [score, ...others] = pick(assembly.statements, "score");
  const branches = pick(assembly.statements, "branch");
  const exceptions = branches.filter((branch) => !speaksOfNothing(assembly, branch));
  const excepted = exceptions.length > 0 && exceptions.every(({ guard, award }) => guard?.kind === "interval" && isFixed(award));
  const limited = score !== undefined && (score.limits.least !== null || (score.limits.most !== null && !isWholeAward(score.limits.most, assembly.context.max)));
  if (score === undefined || others.length > 0 || !excepted || limited) return undefined;
  const elsewhere = exceptions.find(({ guard }) => guard?.kind === "interval" && guard.words !== null && !namesFigure(assembly.source.tokens, guard.words));
  if (elsewhere !== undefined) return unreadable(assembly, elsewhere.range, "one-measure");
  const statements = replaced(assembly.statements, (statement): Statement => (statement === score ? asRest(score) : statement));
  const built = assembleBands(withStatements(assembly, statements, { scope: { ...assembly.scope, quantities: quantitiesOf(assembly, score) } }));
  if (built?.node.kind !== "bands") return null;
  const { node } = built;
  // Exceptions that leave no value to the formula contradict it.
  const applies = segmentsOf(node).some(({ span }) => span !== null && span === node.otherwise?.span);
  return applies ? built : unreadable(assembly, score.range, "one-formula");
}

function isFixed(award: StatementOf<"branch">["award"]): boolean {
  return award.kind === "max" || award.kind === "points" || award.kind === "number";
}

function asRest({ range, award }: StatementOf<"score">): StatementOf<"branch"> {
  return { kind: "branch", range, guard: { kind: "rest" }, head: { from: range.from, to: range.from }, award, added: false };
}

/** Where the formula's ratio has no name, "tỷ lệ" means it. */
function quantitiesOf(assembly: Assembly, score: StatementOf<"score">): readonly Quantity[] {
  if (assembly.scope.quantities.length > 0) return assembly.scope.quantities;
  const award = resolveAward(score.award, { scope: assembly.scope, range: score.range, words: "", barePercents: [], max: assembly.context.max });
  if (award?.kind !== "measured" || award.measure.expression.kind !== "binary") return [];
  const { expression, scaled, words } = award.measure;
  return [{ name: UNNAMED_RATIO, alias: null, expression, scaled, words }];
}
