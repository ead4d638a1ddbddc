import { pick, type Assembly } from "../scope/assembly";
import type { Guard } from "../../parse/statement/guard";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";
import { isSymbol } from "../../text/clauses/clause";
import { isLoss } from "../award/whole-award";
import { replaced } from "../../lists";

/** "Để xảy ra 01 vụ trừ 2 điểm", "01 buổi: 2 điểm; tổng điểm tối đa là 10 điểm" where no other level is told: what every one of them takes away or gives. */
export function withSingleLevel(assembly: Assembly): readonly Statement[] {
  const { statements } = assembly;
  const branches = pick(statements, "branch");
  const [level, ...others] = branches.filter(({ guard }) => guard !== null);
  if (level === undefined || others.length > 0 || !isOne(level.guard)) return statements;
  const { award, range } = level;
  const loss = isLoss(award) && award.kind === "binary" ? award.right : null;
  if (loss === null && (branches.length > 1 || !(isExceeded(assembly, award) || isWorth(assembly, level)))) return statements;
  const each: StatementOf<"each"> = { kind: "each", range, what: thingOf(assembly, level.head), award: loss ?? award, cap: null, direction: loss === null ? "add" : "subtract" };
  return replaced(statements, (statement) => (statement === level ? each : statement));
}

/** Whether more than one of them may give: the text ends their points above those of one. */
function isExceeded({ statements }: Assembly, award: Term): boolean {
  const [cap, ...others] = pick(statements, "cap");
  return cap?.award.kind === "points" && others.length === 0 && award.kind === "points" && cap.award.value > award.value && award.value > 0;
}

/** "01 tin = 0,5 điểm" of 5, and nothing else. */
function isWorth({ statements, source, context }: Assembly, { award, head }: StatementOf<"branch">): boolean {
  return statements.length === 1 && isSymbol(source.tokens, head.to, "=") && award.kind === "points" && award.value > 0 && context.max !== undefined && award.value * 2 <= context.max;
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
