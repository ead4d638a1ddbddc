import type { Consolidation, UnitQuestion } from "../../core/rank/consolidation";
import type { RankLabels } from "../../core/rank/sheets/rank-labels";
import type { CollectedReadings } from "../rank/collect-readings";
import { collectReadings } from "../rank/collect-readings";
import { previewConsolidation } from "../rank/consolidate-into";
import type { ChosenFile } from "../files/chosen-file";
import type { FileOutcome, ReaderOptions } from "../rank/read-unit-file";
import { readUnitFile } from "../rank/read-unit-file";
import type { UseCaseContext } from "../use-case";
import type { Watched } from "../watched";
import { turnBy } from "../watched";

/** Reads the workbooks of many units one after the other; a stop between two of them is a cancelled use case. */
export async function readUnits(files: readonly ChosenFile[], options: ReaderOptions, watched: Watched): Promise<CollectedReadings> {
  const outcomes: FileOutcome[] = [];
  for (const [index, file] of files.entries()) {
    await turnBy(watched, index, files.length);
    outcomes.push(await readUnitFile(file, options));
  }
  // Whoever stops while the last file is read wants nothing written either.
  await turnBy(watched, files.length, files.length);
  return collectReadings(outcomes);
}

/** What came of ranking in the open workbook. */
export type RankOutcome =
  | { readonly kind: "ranked"; readonly consolidation: Consolidation }
  /** Nothing was written: it has to be told first which file speaks for a unit. */
  | { readonly kind: "asked"; readonly questions: readonly UnitQuestion[] }
  | { readonly kind: "nothing-to-rank"; readonly collected: CollectedReadings }
  | { readonly kind: "other-layout" };

/** Writes the consolidation into the open workbook, or brings the one that is there up to date. */
export async function rankUnits(context: UseCaseContext, collected: CollectedReadings, options: { readonly labels: RankLabels; readonly units: Readonly<Record<string, string | null>> | null }): Promise<RankOutcome> {
  await context.scan();
  const preview = previewConsolidation(collected, context.sheets, { scores: "auto", labels: options.labels, ...(options.units === null ? {} : { units: options.units }) });
  if (options.units === null && preview.questions.length > 0) return { kind: "asked", questions: preview.questions };
  if (!preview.ok) return preview.reason === "other-layout" ? { kind: "other-layout" } : { kind: "nothing-to-rank", collected };
  await context.carryOut("insert", preview.plan);
  return { kind: "ranked", consolidation: preview.consolidation };
}
