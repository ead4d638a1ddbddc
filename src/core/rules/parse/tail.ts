import type { Statement } from "./statement";

/** The statements that make the rule, and the first clause that stands in the way, or null. */
export interface RuleStatements {
  readonly statements: readonly Statement[];
  readonly bad: Statement | null;
}

/**
 * Cuts the tail off. Evidence and examples are dropped unless they give points. An explanation may still define letters and name units, but if it scores, the
 * rule is not what stands above it: then the text is refused there.
 */
export function ruleStatements(all: readonly Statement[]): RuleStatements {
  const statements: Statement[] = [];
  let tail: "none" | "explanation" | "evidence" = "none";
  for (const statement of all) {
    if (statement.kind === "tail") tail = statement.tail;
    else if (tail === "none") {
      if (statement.kind === "unknown") return { statements, bad: statement };
      if (statement.kind === "branch" && statement.ratio !== undefined) statements.push(statement.ratio);
      statements.push(statement, ...whereNothingOccurs(statement));
      if (statement.kind === "word-ratio" && statement.award !== null) statements.push({ kind: "score", range: statement.range, award: statement.award, limits: statement.limits });
    } else if (scores(statement, tail)) return { statements, bad: statement };
    else if (tail === "explanation") {
      if (statement.kind === "unit" || (statement.kind === "definition" && statement.sure)) statements.push(statement);
    }
  }
  return { statements, bad: null };
}

/** "Đạt 100% hoặc không phát sinh hồ sơ: 10 điểm" says twice what is given. */
function whereNothingOccurs(statement: Statement): readonly Statement[] {
  if (statement.kind !== "branch" || statement.guard?.kind !== "interval" || statement.guard.orNothing === null) return [];
  return [{ ...statement, guard: null, head: statement.guard.orNothing }];
}

/** Whether a clause of the tail gives points. Evidence may well speak of scores ("bảng điểm"), as long as it gives none. */
function scores(statement: Statement, tail: "explanation" | "evidence"): boolean {
  if (statement.kind === "unknown") return tail === "explanation" && statement.scores;
  if (statement.kind === "cap") return tail === "explanation";
  return ["branch", "score", "each", "rise", "minmax", "best", "relative", "sum"].includes(statement.kind);
}
