import type { Statement } from "./statement";

/** The statements that make the rule, and the first clause that stands in the way, or null. */
export interface RuleStatements {
  readonly statements: readonly Statement[];
  readonly bad: Statement | null;
}

/**
 * Cuts the tail off. Evidence and examples are dropped unread. An explanation may still define letters and name units, but if it scores, the
 * rule is not what stands above it: then the text is refused there.
 */
export function ruleStatements(all: readonly Statement[]): RuleStatements {
  const statements: Statement[] = [];
  let tail: "none" | "explanation" | "evidence" = "none";
  for (const statement of all) {
    if (statement.kind === "tail") tail = statement.tail;
    else if (tail === "none") {
      if (statement.kind === "unknown") return { statements, bad: statement };
      statements.push(statement);
    } else if (tail === "explanation") {
      if (scores(statement)) return { statements, bad: statement };
      if (statement.kind === "unit" || (statement.kind === "definition" && statement.sure)) statements.push(statement);
    }
  }
  return { statements, bad: null };
}

function scores(statement: Statement): boolean {
  return ["unknown", "branch", "score", "each", "cap", "minmax", "best", "sum"].includes(statement.kind);
}
