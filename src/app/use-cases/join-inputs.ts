import { withJoin, withoutKeys } from "../../core/inputs/input-join";
import { joinEdits, splitEdits } from "../../core/plan/join-plan";
import { relinkEdits } from "../../core/plan/relink-plan";
import type { Edit } from "../../core/plan/write-plan";
import type { Decisions } from "../../core/state/workbook-state";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/**
 * Makes several figures one, typed in the row of the first key; the value of `kept` becomes the value of
 * all. The user has confirmed both.
 */
export function joinInputs(context: UseCaseContext, keys: readonly string[], kept: string): Promise<Applied> {
  const joins = withJoin(context.state.joins, { keys });
  return decide(context, { joins }, joinEdits(keys, kept, context.sheets, context.options.labels));
}

/** Gives each figure of a join its own row again, with the value that they had together. */
export function splitInputs(context: UseCaseContext, keys: readonly string[]): Promise<Applied> {
  const joins = withoutKeys(context.state.joins, keys);
  const rows = (context.analysis?.tables ?? []).flatMap(({ inputs }) => inputs.filter(({ key, owner }) => keys.includes(key) && owner !== undefined));
  return decide(context, { joins }, splitEdits(rows, context.sheets, context.options.labels));
}

/** Carries a decision about figures out, with the score formulas that look figures up elsewhere because of it. */
export async function decide(context: UseCaseContext, decided: Decisions, edits: readonly Edit[] = []): Promise<Applied> {
  const next = await context.analysed(decided);
  const relinked = (context.analysis?.tables ?? []).flatMap((before, index) => {
    const after = next.tables[index];
    return after ? relinkEdits(before, after, context.sheets, context.options.labels) : [];
  });
  return context.carryOut("join", context.bound({ kind: "join", edits: [...edits, ...relinked] }), [], { decided });
}
