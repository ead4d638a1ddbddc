import { assembleBands } from "./bands-assembler";
import { pick, unreadable, type Assembled, type Assembly } from "./assembly";
import { assembleChoice } from "./choice-assembler";
import { assembleCount } from "./count-assembler";
import { assemblePeers, comparesUnits } from "./peers-assembler";
import { assembleScore } from "./score-assembler";
import { spanOf } from "./source";

/** Finds the form of a rule without parts, and builds its node. Null: no form fits beyond doubt; the place is in the diagnostics. */
export function assemble(assembly: Assembly): Assembled | null {
  const { statements } = assembly;
  if (comparesUnits(assembly)) return assemblePeers(assembly);
  if (pick(statements, "sum").length > 0) return assembleSum(assembly);
  if (pick(statements, "each").length > 0) return assembleCount(assembly);
  if (pick(statements, "score").length > 0) return assembleScore(assembly);
  const branches = pick(statements, "branch");
  if (branches.length === 0) return unreadable(assembly, { from: 0, to: assembly.source.tokens.length }, "award");
  const compared = branches.filter(({ guard }) => guard !== null);
  const worded = branches.filter(({ guard, award }) => guard === null && !(award.kind === "points" && award.value === 0) && !(award.kind === "number" && award.value === 0));
  const scores = compared.some(({ guard }) => guard?.kind === "interval");
  return scores && worded.length === 0 ? assembleBands(assembly) : assembleChoice(assembly);
}

function assembleSum(assembly: Assembly): Assembled | null {
  const [sum, ...others] = pick(assembly.statements, "sum");
  const stray = others[0] ?? pick(assembly.statements, "branch", "score", "each", "minmax", "assignment")[0];
  if (sum === undefined || stray !== undefined) return unreadable(assembly, (stray ?? sum)?.range ?? { from: 0, to: 0 }, "one-sum");
  return { node: { kind: "sum", from: sum.from, to: sum.to, span: spanOf(assembly.source, sum.range) }, inputs: [] };
}
