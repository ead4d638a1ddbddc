import type { Analysis } from "../core/analysis";
import type { CellChange, FillPreview } from "../core/plan/fill-preview";
import type { FillMode } from "../core/plan/fill-target";
import type { LostColumns } from "../core/score/own-tables";
import type { StepKind } from "../core/state/workbook-state";
import type { HostError } from "../host/port";
import type { LaterPart } from "./later-parts";
import type { StateProblem } from "./state-keeper";
import type { UseCase } from "./use-case";
import type { WatchedWrite } from "./watched";

/** Filling tables with scores. */
export interface Filling {
  /** What filling one table (index in `analysis.tables`) would do. Pure: nothing is read or written. */
  previewFill(table: number, mode: FillMode): FillPreview;
  /** Applies a preview after reading again what it will overwrite; then scans again. */
  applyFill(preview: FillPreview, watched?: WatchedWrite): Promise<Outcome<Applied>>;
}

/** A session that has everything at hand, as on the command line. */
export interface Session extends OpenSession, Filling {}

/**
 * One user's work on one workbook: scan, fill, highlight, undo. The pane, the ribbon commands and
 * the tests all drive the add-in through it; it names no adapter.
 */
export interface OpenSession {
  /** Reads the workbook and analyses it. The last analysis is kept and used by the other methods. */
  scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Outcome<Analysis>>;
  /** What fills tables. A table is on the screen without it: the pane fetches it afterwards. Rejects where it does not arrive. */
  filling(): Promise<Filling>;
  /** Adds (or removes) the conditional formats that mark unmet indicators of a table. */
  highlight(table: number, on: boolean): Promise<Outcome<Applied>>;
  /** Whether unmet indicators are marked in the workbook, as the last scan saw it. */
  readonly highlighted: boolean;
  /** Sets a finding aside, with a reason; it leaves `findings` for `ignored`, in this and every later scan. */
  ignoreFinding(table: number, findingId: string, reason: string): Promise<Outcome<Analysis>>;
  /** Brings a finding back that was set aside. */
  restoreFinding(table: number, findingId: string): Promise<Outcome<Analysis>>;
  /** Takes the last applied plan back; again, the one before it. The journal is in the workbook and outlives the session. */
  undo(): Promise<Outcome<Undone>>;
  /** Does anything else: use cases that only some users need are loaded with the screen that offers them. What it writes may be watched and stopped; a stop is a refusal "cancelled", and nothing is written then. */
  perform<T>(useCase: UseCase<T>, watched?: WatchedWrite): Promise<Outcome<T>>;
  /** Brings what the analysis is made without as yet, and analyses anew with what has arrived. */
  complete(): Promise<void>;
  /** What the analysis is made without as yet: without "checks" nothing that is wrong is found, without "sets" no table is compared with an official one. */
  readonly lacking: readonly LaterPart[];
  /** What undo would take back, or null. */
  readonly undoable: StepKind | null;
  readonly analysis: Analysis | null;
  /**
   * Why nothing that was kept in the workbook could be used, or null. "newer-version": it stays as it
   * is, and what is new is known to this session only. "damaged": the next thing to keep replaces it. "lost": our sheets are there and nothing
   * that was kept with them is, as after saving in a program that drops it.
   */
  readonly stateProblem: StateProblem | null;
}

/** A use case's result as data: success, or what was wrong and where. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export type Failure =
  | { readonly kind: "host"; readonly error: HostError }
  /** Somebody changed cells between preview and apply; nothing was written. */
  | { readonly kind: "conflict"; readonly sheet: string; readonly addresses: readonly string[] }
  /** Written, but reading back shows other contents in these cells. */
  | { readonly kind: "differs"; readonly sheet: string; readonly addresses: readonly string[] }
  /** A sheet of ours lacks columns without which its figures cannot be read; nothing was written. */
  | { readonly kind: "columns-lost"; readonly lost: LostColumns }
  | { readonly kind: "nothing-to-undo" }
  /** Rows, columns or the whole sheet were moved since: undoing would hit other cells. Nothing was written. */
  | { readonly kind: "moved"; readonly sheet: string }
  /** The plan adds, removes or hides sheets, and the workbook's structure is locked; nothing was written. `sheet`: the first that it is about. */
  | { readonly kind: "structure-locked"; readonly sheet: string }
  /** The host failed half way and again when that was to be put right: the workbook may hold a part. Undo takes it back. */
  | { readonly kind: "unfinished"; readonly error: HostError };

export interface Applied {
  readonly changes: readonly CellChange[];
  readonly analysis: Analysis;
  /** Sheets that were added. */
  readonly addedSheets: readonly string[];
}

export interface Undone {
  readonly analysis: Analysis;
  /** Cells that somebody edited since; they were left as they are. */
  readonly left: readonly string[];
  /** Our sheets that hold figures typed since; they were kept. */
  readonly keptSheets: readonly string[];
}
