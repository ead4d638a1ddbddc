import { pick, type Assembly } from "./assembly";
import type { Guard } from "../parse/guard";
import type { Statement, StatementOf } from "../parse/statement";
import type { TokenRange } from "../text/token";
import { isLoss } from "./whole-award";

/** "Để xảy ra 01 vụ trừ 2 điểm" where no other level is told: what every one of them takes away. */
export function withSingleLoss(assembly: Assembly): readonly Statement[] {
  const { statements } = assembly;
  const [level, ...others] = pick(statements, "branch").filter(({ guard }) => guard !== null);
  if (level === undefined || others.length > 0 || !isOne(level.guard)) return statements;
  const { award, range } = level;
  if (!isLoss(award) || award.kind !== "binary") return statements;
  const each: StatementOf<"each"> = { kind: "each", range, what: thingOf(assembly, level.head), award: award.right, cap: null, direction: "subtract" };
  return statements.map((statement) => (statement === level ? each : statement));
}

/** "01 vụ" */
function isOne(guard: Guard | null): boolean {
  if (guard?.kind !== "interval" || guard.subject !== null || guard.unit === null) return false;
  const { low, high } = guard;
  return low?.amount.kind === "plain" && low.amount.value === 1 && high?.amount.value === 1;
}

function thingOf({ source }: Assembly, head: TokenRange): TokenRange {
  const number = source.tokens.findIndex(({ value }, index) => index >= head.from && index < head.to && value === 1);
  return { from: number < 0 ? head.from : number + 1, to: head.to };
}
