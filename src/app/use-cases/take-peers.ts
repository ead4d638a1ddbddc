import { peersOfSummary } from "../../core/rank/peers-of-summary";
import { peersPlan } from "../../core/rank/peers-plan";
import type { RankingReadings } from "../../core/rank/ranking-readings";
import { keptReadings, withTablesReadAs } from "../../core/rank/ranking-readings";
import { SUMMARY_SHEET } from "../../core/rank/sheets/rank-labels";
import type { WorkbookSnapshot } from "../../host/port";
import { demandReadableSheets } from "../readable-sheets";
import type { ChosenFile } from "../files/chosen-file";
import type { ReaderOptions } from "../rank/read-unit-file";
import { StateKeeper } from "../state-keeper";
import type { UseCaseContext } from "../use-case";

export type PeersOutcome =
  | {
      readonly kind: "taken";
      readonly taken: number;
      readonly without: readonly string[];
      /** How the ranking reads what the set leaves open, where the open workbook read it otherwise; it reads so by now. */
      readonly readings: RankingReadings | null;
    }
  /** The file is no consolidation of ours. */
  | { readonly kind: "no-summary" }
  /** No rule of the open workbook compares units. */
  | { readonly kind: "no-comparison" };

/** Takes everybody's measures out of a consolidation into the open workbook of one unit, and how they are read there: else the unit would score itself otherwise than the ranking does. */
export async function takePeers(context: UseCaseContext, file: ChosenFile, { open }: Pick<ReaderOptions, "open">): Promise<PeersOutcome> {
  const consolidation = await (await open(await file.bytes(), file.name)).read();
  const summary = consolidation.sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
  const measures = summary && peersOfSummary(summary);
  if (!measures) return { kind: "no-summary" };
  const { tables } = await context.scan();
  demandReadableSheets(context);
  const { plan, taken, without, compared } = peersPlan(tables, context.sheets, measures, context.options.labels);
  if (taken === 0 && without.length === 0) return { kind: "no-comparison" };
  const readings = await readingsKeptIn(consolidation);
  const frameworks = readings && withTablesReadAs(context.state.frameworks, compared, readings);
  if (plan.edits.length > 0 || frameworks) await context.carryOut("insert", plan, [], frameworks ? { decided: { frameworks } } : {});
  return { kind: "taken", taken, without, readings: frameworks ? readings : null };
}

/** null where nobody chose: then the ranking reads as the units' own workbooks do. */
async function readingsKeptIn({ state }: WorkbookSnapshot): Promise<RankingReadings | null> {
  const keeper = new StateKeeper();
  await keeper.adopt(state, false);
  return keptReadings(keeper.state.frameworks);
}
