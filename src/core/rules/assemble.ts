import { assembleBands } from "./bands-assembler";
import { pick, unreadable, type Assembled, type Assembly } from "./assembly";
import { assembleChoice } from "./choice-assembler";
import { assembleCount } from "./count-assembler";
import { assemblePeers, comparesUnits } from "./peers-assembler";
import { assembleScore } from "./score-assembler";
import type { IntervalGuard } from "./guard";
import { spanOf } from "./source";
import type { TokenRange } from "./token";

/** Finds the form of a rule without parts, and builds its node. Null: no form fits beyond doubt; the place is in the diagnostics. */
export function assemble(assembly: Assembly): Assembled | null {
  const { statements } = assembly;
  const contradiction = contradictionIn(assembly);
  if (contradiction !== null) return unreadable(assembly, contradiction, "maximum");
  if (comparesUnits(assembly)) return assemblePeers(assembly);
  if (pick(statements, "sum").length > 0) return assembleSum(assembly);
  if (pick(statements, "each").length > 0) return assembleCount(assembly);
  if (pick(statements, "score").length > 0) return assembleScore(assembly);
  const branches = pick(statements, "branch");
  if (branches.length === 0) return unreadable(assembly, { from: 0, to: assembly.source.tokens.length }, "award");
  const compared = branches.filter(({ guard }) => guard !== null);
  const worded = branches.filter(({ guard, award }) => guard === null && !(award.kind === "points" && award.value === 0) && !(award.kind === "number" && award.value === 0));
  const intervals = compared.filter(({ guard }) => guard?.kind === "interval");
  const scores = intervals.length > 1 || intervals.some(({ guard }) => guard?.kind === "interval" && !isExact(guard));
  return scores && worded.length === 0 ? assembleBands(assembly) : assembleChoice(assembly);
}

/** "Ban hành 01 kế hoạch" alone compares nothing: it is an option in words. */
function isExact(guard: IntervalGuard): boolean {
  return guard.low !== null && guard.low.amount.value === guard.high?.amount.value && guard.low.amount.kind !== "percent" && guard.subject === null;
}

/** A stated maximum that is not the indicator's, or a cap that only "points for each" can take into account. */
function contradictionIn(assembly: Assembly): TokenRange | null {
  const { statements, context } = assembly;
  const maximum = pick(statements, "maximum").find(({ points }) => context.max !== undefined && points !== context.max);
  const counts = pick(statements, "each").length > 0;
  const cap = counts ? undefined : pick(statements, "cap").find(({ award }) => award.kind !== "max");
  return (maximum ?? cap)?.range ?? null;
}

function assembleSum(assembly: Assembly): Assembled | null {
  const [sum, ...others] = pick(assembly.statements, "sum");
  const stray = others[0] ?? pick(assembly.statements, "branch", "score", "each", "minmax", "assignment")[0];
  if (sum === undefined || stray !== undefined) return unreadable(assembly, (stray ?? sum)?.range ?? { from: 0, to: 0 }, "one-sum");
  return { node: { kind: "sum", from: sum.from, to: sum.to, span: spanOf(assembly.source, sum.range) }, inputs: [] };
}
