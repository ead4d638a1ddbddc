import { compileCached } from "../../rules";
import type { Rule } from "../../rules/rule";
import type { IndicatorNode } from "../../score/indicator-tree";
import type { CheckContext } from "../check-context";

/**
 * The rule of a row as its text has it, also where the row counts for nothing now ("chưa chấm điểm"):
 * the text may be wrong all the same. Null where the row has none of its own.
 */
export function rowRule({ rules }: CheckContext, { index, row }: IndicatorNode): Rule | null {
  const compiled = rules[index] ?? null;
  if (compiled) return compiled;
  const isScored = row.level === "indicator" || row.level === "sub";
  return isScored && row.texts.rule ? compileCached(row.texts.rule, { name: row.name }) : null;
}
