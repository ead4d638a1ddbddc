import { highlightPlan, unhighlightPlan } from "../../core/plan/highlight-plan";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/** Adds (or removes) the conditional formats that mark unmet indicators of a table. */
export async function highlight(context: UseCaseContext, table: number, on: boolean): Promise<Applied> {
  const { tree, advice, targets } = context.tableAt(table);
  if (!on) return context.carryOut("unhighlight", unhighlightPlan(tree));
  const columns = tree.parts.map((part, index) => advice.find(({ sheet }) => sheet === part.table.sheet)?.column ?? targets[index]?.column ?? 0);
  return context.carryOut("highlight", context.bound(highlightPlan(tree, columns)));
}
