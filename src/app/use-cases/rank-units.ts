import type { IndexReading } from "../../core/framework/framework";
import type { Consolidation, UnitQuestion } from "../../core/rank/consolidation";
import type { RankLabels } from "../../core/rank/sheets/rank-labels";
import { SUMMARY_SHEET } from "../../core/rank/sheets/rank-labels";
import { wholePlan } from "../../core/rank/sheets/rank-plan";
import type { RankingDifference } from "../../core/rank/ranking-difference";
import { rankingDifference } from "../../core/rank/ranking-difference";
import type { RankingReadings } from "../../core/rank/ranking-readings";
import { keptReadings, otherReadings, readingsOfSet, withReadings } from "../../core/rank/ranking-readings";
import type { ChosenIndexMethod, Decisions } from "../../core/state/workbook-state";
import type { CollectedReadings } from "../rank/collect-readings";
import { collectReadings } from "../rank/collect-readings";
import type { ConsolidationPreview } from "../rank/consolidate-into";
import { previewConsolidation } from "../rank/consolidate-into";
import type { ChosenFile } from "../files/chosen-file";
import type { FileOutcome, ReaderOptions } from "../rank/read-unit-file";
import { readUnitFile } from "../rank/read-unit-file";
import type { UseCaseContext } from "../use-case";
import type { Watched } from "../watched";
import { turnBy } from "../watched";
import { successionsIn } from "./keep-successions";

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
  | { readonly kind: "ranked"; readonly consolidation: Consolidation; readonly readings: RankingReadings }
  /** Nothing was written: it has to be told first which file speaks for a unit. */
  | { readonly kind: "asked"; readonly questions: readonly UnitQuestion[] }
  /** Nothing was written: the set's document can be read in several ways, and nobody said which one counts. */
  | { readonly kind: "index-asked"; readonly set: string; readonly readings: readonly IndexReading[] }
  | { readonly kind: "nothing-to-rank"; readonly collected: CollectedReadings }
  | { readonly kind: "other-layout" };

/** What the user said about the files so far. */
export interface RankAnswers {
  /** Files to leave out and units' names, by file; null before anybody was asked. */
  readonly units: Readonly<Record<string, string | null>> | null;
  /** How the index of a set is made; it is kept in the workbook with the ranking. */
  readonly index: ChosenIndexMethod | null;
  /** How the ranking reads what the set leaves open; it is kept in the workbook with the ranking. Null: as it is kept, else as the units' workbooks do. */
  readonly readings: RankingReadings | null;
}

/** The words on the sheets, and the answers; a question that nobody answered yet is asked. */
export interface RankRequest extends Partial<RankAnswers> {
  readonly labels: RankLabels;
}

/** Writes the consolidation into the open workbook, or brings the one that is there up to date. */
export async function rankUnits(context: UseCaseContext, collected: CollectedReadings, request: RankRequest): Promise<RankOutcome> {
  await context.scan();
  const { units = null } = request;
  const { preview, decided } = previewRanking(context, collected, request);
  if (units === null && preview.questions.length > 0) return { kind: "asked", questions: preview.questions };
  if (preview.ok) {
    await context.carryOut("insert", wholePlan(preview), [], { decided });
    return { kind: "ranked", consolidation: preview.consolidation, readings: keptReadings(context.state.frameworks) ?? readingsOfSet(preview.consolidation.set) };
  }
  switch (preview.reason) {
    case "other-layout": return { kind: "other-layout" };
    case "index-undecided": return { kind: "index-asked", set: preview.set, readings: preview.readings };
    case "nothing-to-rank": return { kind: "nothing-to-rank", collected };
  }
}

/** Another reading of what a set leaves open, and what it would change in a ranking. */
export interface OtherReading {
  readonly readings: RankingReadings;
  readonly difference: RankingDifference;
}

/** A ranking with everything that was typed on its sheets since. */
export interface RankingNow {
  readonly consolidation: Consolidation;
  /** What was typed changed so much of what was written. */
  readonly changed: RankingDifference;
  /** What the other readings of its set would change in it. */
  readonly others: readonly OtherReading[];
}

/** A ranking as it stands by now: a figure of a rival that is typed over changes one's own place, too. Nothing is written; null where its sheets are no longer there. */
export function rankingNow(context: UseCaseContext, collected: CollectedReadings, request: RankRequest, { consolidation, readings }: Extract<RankOutcome, { kind: "ranked" }>): RankingNow | null {
  const { preview: now } = previewRanking(context, collected, request);
  if (!now.ok || !context.sheets.some(({ sheet }) => sheet === SUMMARY_SHEET)) return null;
  const others = otherReadings(consolidation.set, readings).flatMap((other) => {
    const { preview } = previewRanking(context, collected, { ...request, readings: other });
    return preview.ok ? [{ readings: other, difference: rankingDifference(now.consolidation, preview.consolidation) }] : [];
  });
  return { consolidation: now.consolidation, changed: rankingDifference(consolidation, now.consolidation), others };
}

/** What ranking would write, and what it would keep of the user's decisions. */
function previewRanking(context: UseCaseContext, collected: CollectedReadings, { labels, units = null, index = null, readings = null }: RankRequest): { readonly preview: ConsolidationPreview; readonly decided: Decisions } {
  const { frameworks, indexMethods: known } = context.state;
  const indexMethods = index === null ? known : [...known.filter(({ set }) => set !== index.set), index];
  const preview = previewConsolidation(collected, context.sheets, {
    scores: "auto", labels, indexMethods, successions: successionsIn(context), readings: readings ?? keptReadings(frameworks), ...(units === null ? {} : { units }),
  });
  return { preview, decided: { ...(index === null ? {} : { indexMethods }), ...(readings === null ? {} : { frameworks: withReadings(frameworks, readings) }) } };
}
