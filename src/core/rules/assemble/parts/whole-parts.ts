import { isNear } from "../../../text/decimal";
import type { IntervalGuard, Limit } from "../../parse/statement/guard";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { isSymbol, textOf } from "../../text/clauses/clause";
import type { Source } from "../../text/source";
import type { TokenRange } from "../../text/token";
import { isNothing } from "../award/whole-award";
import { shareOf } from "../levels/stated/prorata-levels";
import type { PartText } from "./parts-assembler";

type Branch = StatementOf<"branch">;

const PREFACES: readonly Statement["kind"][] = ["lead", "unit", "additive"];

/**
 * "- 100% lãnh đạo có chữ ký số: 3 điểm; không đạt thì tính theo tỷ lệ⏎- 100% công chức có chữ ký số: 2 điểm; không đạt thì tính theo tỷ lệ": several things of which all is asked, each
 * with its points, which together make the maximum, and with a share of them, or nothing, for less. Null: they are not, or one of them does not say what less gives.
 */
export function wholeParts({ tokens }: Source, statements: readonly Statement[], max: number | undefined): readonly PartText[] | null {
  const stated = statements.filter(({ kind }) => !PREFACES.includes(kind));
  const parts: PartText[] = [];
  let points = 0;
  for (let index = 0; index < stated.length; index += 2) {
    const [all, less] = [stated[index], stated[index + 1]];
    const thing = all?.kind === "branch" ? thingOf(tokens, all) : null;
    if (all?.kind !== "branch" || thing === null || less?.kind !== "branch" || !tellsLess(less)) return null;
    points += all.award.kind === "points" ? all.award.value : Number.NaN;
    parts.push({ heading: thing, stated: all.award, statements: [all, less.award.kind === "prorata" ? { ...less, award: shareOf(all.award) } : less] });
  }
  const names = new Set(parts.map(({ heading }) => textOf(tokens, heading)));
  return parts.length > 1 && names.size === parts.length && max !== undefined && isNear(points, max) ? parts : null;
}

/** "lãnh đạo có chữ ký số" of "100% lãnh đạo có chữ ký số", "lãnh đạo có chữ ký số đạt 100%". Null: not all is asked, or it does not say of what. */
function thingOf(tokens: Source["tokens"], { guard, head }: Branch): TokenRange | null {
  if (guard?.kind !== "interval" || !isAll(guard.low) || (guard.high !== null && !isAll(guard.high))) return null;
  const behind = { from: head.from + 2, to: head.to };
  return guard.words ?? (guard.unit !== null && isSymbol(tokens, head.from + 1, "%") ? behind : null);
}

/** "không đạt thì tính theo tỷ lệ", "dưới 100%: 0 điểm" */
function tellsLess({ guard, award }: Branch): boolean {
  return (award.kind === "prorata" || isNothing(award)) && (guard?.kind === "rest" || (guard?.kind === "interval" && isAllBelow(guard)));
}

function isAllBelow({ words, unit, low, high }: IntervalGuard): boolean {
  return words === null && unit === null && low === null && high !== null && !high.inclusive && isAll({ ...high, inclusive: true });
}

function isAll(limit: Limit | null): boolean {
  return limit !== null && limit.inclusive && limit.amount.kind === "percent" && limit.amount.value === 1;
}
