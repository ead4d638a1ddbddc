import type { RowLevel, TableRow } from "../appendix-table";
import type { LevelInput } from "./assign-levels";
import { assignLevels } from "./assign-levels";
import { parseTableCode } from "../codes/table-code";

/**
 * The rows of a table over several sheets with the levels that their codes have in the whole: one sheet alone
 * may show groups without their parts, or parts without their groups.
 */
export function withChainLevels(rows: readonly TableRow[]): readonly TableRow[] {
  const levels = assignLevels(rows.map(levelInput));
  return rows.map((row, index) => {
    const level = levels[index];
    return level === undefined || kindOf(row) !== "coded" || level === row.level ? row : { ...row, level };
  });
}

function levelInput(row: TableRow): LevelInput {
  return { draft: { kind: kindOf(row) }, code: parseTableCode(row.code), counted: row.level !== "input" };
}

/** What a row was before it had its level. */
function kindOf({ level, code }: TableRow): LevelInput["draft"]["kind"] {
  if (isOutside(level)) return level;
  if (code === "") return level === "pillar" || level === "group" ? "band" : "uncoded";
  return "coded";
}

function isOutside(level: RowLevel): level is "total" | "heading" | "option" {
  return level === "total" || level === "heading" || level === "option";
}
