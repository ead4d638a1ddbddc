import type { Analysis } from "../../core/analysis";
import type { UseCaseContext } from "../use-case";

/** Sets a finding aside, with a reason; an id that no finding of the table has changes nothing. */
export async function ignoreFinding(context: UseCaseContext, table: number, findingId: string, reason: string): Promise<Analysis> {
  const { findings, ignored } = context.tableAt(table);
  const isKnown = [...findings, ...ignored.map(({ finding }) => finding)].some(({ id }) => id === findingId);
  if (!isKnown) return context.keep(context.state);
  const others = context.state.ignored.filter(({ id }) => id !== findingId);
  return context.keep({ ...context.state, ignored: [...others, { id: findingId, reason }] });
}

/** Brings a finding back that was set aside. */
export async function restoreFinding(context: UseCaseContext, table: number, findingId: string): Promise<Analysis> {
  context.tableAt(table);
  return context.keep({ ...context.state, ignored: context.state.ignored.filter(({ id }) => id !== findingId) });
}
