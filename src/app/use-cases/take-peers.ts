import { peersOfSummary } from "../../core/rank/peers-of-summary";
import { peersPlan } from "../../core/rank/peers-plan";
import { SUMMARY_SHEET } from "../../core/rank/sheets/rank-labels";
import { demandReadableSheets } from "../readable-sheets";
import type { ChosenFile } from "../files/chosen-file";
import type { ReaderOptions } from "../rank/read-unit-file";
import type { UseCaseContext } from "../use-case";

export type PeersOutcome =
  | { readonly kind: "taken"; readonly taken: number; readonly without: readonly string[] }
  /** The file is no consolidation of ours. */
  | { readonly kind: "no-summary" }
  /** No rule of the open workbook compares units. */
  | { readonly kind: "no-comparison" };

/** Takes everybody's measures out of a consolidation into the open workbook of one unit. */
export async function takePeers(context: UseCaseContext, file: ChosenFile, { open }: Pick<ReaderOptions, "open">): Promise<PeersOutcome> {
  const consolidation = await (await open(await file.bytes(), file.name)).read();
  const summary = consolidation.sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
  const measures = summary && peersOfSummary(summary);
  if (!measures) return { kind: "no-summary" };
  const { tables } = await context.scan();
  demandReadableSheets(context);
  const { plan, taken, without } = peersPlan(tables, context.sheets, measures, context.options.labels);
  if (taken === 0 && without.length === 0) return { kind: "no-comparison" };
  if (plan.edits.length > 0) await context.carryOut("insert", plan);
  return { kind: "taken", taken, without };
}
