import { isWord } from "../../../text/clauses/clause";
import type { Statement, StatementOf } from "../../../parse/statement/statement";
import type { Term } from "../../../parse/term/term";
import { speaksOfNothing } from "../../absence/none-assembler";
import { isNothing, isWholeAward } from "../../award/whole-award";
import { pick, type Assembly } from "../../scope/assembly";
import { deniesDividend, deniesDivisor } from "./denied-divisor";
import type { Branch } from "./guarded";

/** A statement that is no level and would change what the levels give. Undefined: there is none. */
export function strayStatement(assembly: Assembly, branches: readonly Branch[]): Statement | undefined {
  const other = pick(assembly.statements, "each", "cap", "additive").find((one) => one.kind !== "cap" || !isReached(one.award, branches, assembly.context.max));
  return other ?? branches.find(({ added }) => added) ?? headingBetween(assembly, branches);
}

/** "Tối đa 10 điểm" beside a level that gives them; where none does, each level may be a step. */
function isReached(cap: Term, branches: readonly Branch[], max: number | undefined): boolean {
  return cap.kind === "max" || (isWholeAward(cap, max) && branches.some(({ award }) => isWholeAward(award, max)));
}

/** "Vùng thuận lợi: đạt 90% … Vùng khó khăn: đạt 60% …": behind a branch another heading says for whom the next ones are. */
function headingBetween({ statements, source }: Assembly, branches: readonly Branch[]): StatementOf<"lead"> | undefined {
  const first = branches[0]?.range.from ?? Infinity;
  const leads = statements.filter(({ range }, index): boolean => range.from > first && statements[index + 1]?.kind === "branch");
  return pick(leads, "lead").find(({ range }) => range.to - range.from > 1 && !isWord(source.tokens, range.from, "điểm", "mức"));
}

/** The branch for nothing to divide by: "b = 0: …", "không phát sinh hồ sơ: điểm tối đa". Without letters, and for 0 points, it is a value of 0. */
export function branchOfNothing(assembly: Assembly, branches: readonly Branch[]): Branch | undefined {
  const { scope } = assembly;
  const divides = scope.quantities.some(({ expression }) => expression.kind === "binary") || scope.letters.size > 1;
  return divides ? branches.find((branch) => speaksOfNothing(assembly, branch) && (branch.guard !== null || (!isNothing(branch.award) && !(deniesDividend(assembly, branch) && fallsFrom(branch, branches, assembly.context.max))) || deniesDivisor(assembly, branch))) : undefined;
}

/** Whether each level gives less than the one before it, and the first of them is this one. */
function fallsFrom(first: Branch, branches: readonly Branch[], max: number | undefined): boolean {
  const given = branches.map(({ award }) => (isNothing(award) ? 0 : isWholeAward(award, max) ? (max ?? Infinity) : award.kind === "points" ? award.value : Number.NaN));
  return branches[0] === first && given.slice(1).every((points, index) => points < (given[index] ?? 0));
}
