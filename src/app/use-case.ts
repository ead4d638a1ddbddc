import type { Analysis, TableAnalysis } from "../core/analysis";
import type { Framework } from "../core/framework/framework";
import type { Grid } from "../core/grid/grid";
import type { CellChange } from "../core/plan/fill-preview";
import type { WritePlan } from "../core/plan/write-plan";
import type { Decisions, StepKind, StepTerms, WorkbookState } from "../core/state/workbook-state";
import type { Workbook } from "../host/port";
import type { LaterPart, LaterParts } from "./later-parts";
import type { Applied } from "./session";
import type { SessionOptions } from "./session-options";

/**
 * One thing that a user does with a workbook, in a file of its own under use-cases/. It may throw a
 * `UseCaseFailure` or a `HostError`; `Session.perform` turns both into data.
 */
export type UseCase<T> = (context: UseCaseContext) => Promise<T>;

/** What use cases share: the workbook as last read, and the only ways to change it. */
export interface UseCaseContext {
  readonly workbook: Workbook;
  readonly options: SessionOptions;
  /** The sheets as last read. */
  readonly sheets: readonly Grid[];
  /** What the last scan found, without the findings that are set aside; null before the first. */
  readonly analysis: Analysis | null;
  /** What is kept in the workbook. */
  readonly state: WorkbookState;
  /** Reads and analyses the workbook again. */
  scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Analysis>;
  /** Carries a plan out with its inverse in the journal, and keeps what was decided for it, then reads again. */
  carryOut(kind: StepKind, plan: WritePlan, changes?: readonly CellChange[], terms?: StepTerms): Promise<Applied>;
  /** Names of the sheets that bore conditional formats of ours when they were last read. */
  readonly highlightedSheets: readonly string[];
  /** Whether the workbook took no more sheets when it was last read. */
  readonly lockedStructure: boolean;
  /** The last reading analysed as if something else were decided; nothing is kept. */
  analysed(decided: Decisions): Promise<Analysis>;
  /** Keeps `next` in the workbook and analyses its sheets, as last read, anew. */
  keep(next: WorkbookState): Promise<Analysis>;
  /** The indicator sets that come with the add-in; empty until they are loaded. */
  readonly frameworks: readonly Framework[];
  /** What the analysis is made without as yet. */
  readonly lacking: readonly LaterPart[];
  /** Takes what has been loaded into use and analyses anew what a scan has read. */
  useLoaded(parts: LaterParts): Promise<void>;
  /** The plan with what it takes for granted of the tables' rows, so that a row that moves meanwhile is noticed. */
  bound(plan: WritePlan): WritePlan;
  /** A table of the last analysis; an index that is not there is a mistake of the caller's. */
  tableAt(index: number): TableAnalysis;
  /** A sheet as last read; a name that is not there is a mistake of the caller's. */
  gridOf(sheet: string): Grid;
}
