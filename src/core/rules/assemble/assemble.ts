import { assembleForm } from "./assemble-form";
import { withBarePoints } from "./award/bare-points";
import { pointsInDoubt } from "./award/points-in-doubt";
import { contradictedMaximum } from "./doubts/contradicted-maximum";
import { withSingleLevel } from "./counts/single-level";
import { withGrowthGuards } from "./levels/stated/growth-guards";
import { gluedOptions } from "./options/glued-options";
import { comparesUnits } from "./peers/peers-assembler";
import { pick, unreadable, withStatements, type Assembled, type Assembly, type Doubt } from "./scope/assembly";
import { unheededStatement } from "./doubts/unheeded-statements";

/** Finds the form of a rule without parts, and builds its node. Null: no form fits beyond doubt; the place is in the diagnostics. */
export function assemble(typed: Assembly): Assembled | null {
  const stated = withStatements(typed, withBarePoints(typed.statements, typed.context.max));
  const assembly = withStatements(stated, withGrowthGuards(withStatements(stated, withSingleLevel(stated))));
  const amiss = amissIn(assembly);
  if (amiss !== null) return unreadable(assembly, amiss.range, amiss.expected);
  const assembled = assembleForm(assembly);
  const unheeded = assembled === null ? null : unheededStatement(assembly, assembled.node);
  return unheeded === null ? assembled : unreadable(assembly, unheeded.range, unheeded.expected);
}

/** The first statement that agrees with no form. Null: there is none. */
function amissIn(assembly: Assembly): Doubt | null {
  const { statements } = assembly;
  const [part] = pick(statements, "score-part");
  if (part !== undefined) return { range: part.range, expected: "one-formula" };
  const unclear = gluedOptions(assembly) ?? pointsInDoubt(assembly);
  if (unclear !== undefined) return { range: unclear, expected: "clause" };
  const contradicted = contradictedMaximum(assembly);
  if (contradicted !== null) return { range: contradicted, expected: "maximum" };
  const [highest] = pick(statements, "highest-only");
  if (highest !== undefined && (comparesUnits(assembly) || pick(statements, "sum", "each", "score", "additive").length > 0)) return { range: highest.range, expected: "one-method" };
  const [floor] = pick(statements, "floor");
  return floor !== undefined && pick(statements, "each").length === 0 ? { range: floor.range, expected: "least" } : null;
}
