import type { Grid } from "../core/grid/grid";
import type { Capture } from "../core/plan/capture";
import type { WritePlan } from "../core/plan/write-plan";

/**
 * The one way to a workbook. Adapters: host/excel (Office.js) and host/file (.xlsx bytes).
 * Every method rejects with a `HostError` and nothing else; the app words it.
 */
export interface Workbook extends WorkbookStore {
  /** Whether notes can be read and written; where they cannot, none are told and a plan with some is refused as "unsupported". */
  readonly takesNotes: boolean;
  /** Every worksheet, in the workbook's order, hidden ones included. At most 3 round trips, one more for every 2 MB, and one more where cells may be locked or belong to an array. */
  read(onProgress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<WorkbookSnapshot>;
  /**
   * What stands where the plan would write. One round trip, one more for every 2 MB, and one more on a
   * sheet with highlights of ours, or one that is asked for notes: Excel tells the places of both only once they are loaded.
   * For writing, a protected sheet is refused at once where the host can tell; to look, it is not.
   */
  capture(plan: WritePlan, purpose?: CapturePurpose): Promise<Capture>;
  /**
   * Carries the plan out in one batch: all or nothing as far as the host allows. One round trip, one more
   * for every 2 MB. `state`, where given, replaces what `readState` tells, in the same batch and before
   * everything else: whatever is written, the way back is in the workbook already. `watched` hears how
   * much of it is written; a stop counts between two round trips, and what was written by then stays.
   */
  write(plan: WritePlan, state?: string | null, watched?: Watched): Promise<void>;
}

/** How far a piece of work is, and whether it is to stop. */
export interface Watched {
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export type CapturePurpose = "write" | "look";

/** CONTRACT 4: the one custom XML part (namespace `STATE_NAMESPACE`) in which we keep what we know of a workbook. */
export interface WorkbookStore {
  /** The part's XML, or null where the workbook has none. */
  readState(): Promise<string | null>;
  /** Replaces the part; null takes it out. */
  writeState(xml: string | null): Promise<void>;
}

/** What a pane needs beside the workbook's contents; the file adapter has no such thing. */
export interface WorkbookView {
  /** Shows and selects a range ("A1" notation) of a sheet. */
  select(sheet: string, address: string): Promise<void>;
  /** Calls back after any edit, by anybody, until the returned function is called. Bursts are not merged here. */
  onEdit(listener: (edit: WorkbookEdit) => void): Promise<() => Promise<void>>;
}

export interface WorkbookEdit {
  readonly sheet: string;
  readonly address: string;
  /** Whether this add-in made it. */
  readonly own: boolean;
}

export interface WorkbookSnapshot {
  /** The workbook's name, or null where the host does not tell. */
  readonly name: string | null;
  readonly sheets: readonly Grid[];
  /** The name of the sheet that the user sees. */
  readonly activeSheet: string | null;
  /** What `readState` tells; read with the rest. */
  readonly state: string | null;
  /** Names of the sheets that bear conditional formats of ours. */
  readonly highlightedSheets: readonly string[];
  /** Whether sheets can neither be added nor removed. */
  readonly lockedStructure: boolean;
}

/**
 * The most cells that the rectangle from a sheet's first filled cell to its last may have: whoever looks at a sheet looks at all of it. A stray cell at the foot
 * of a column beside 40 others is within, one in the last corner is not.
 */
export const LARGEST_AREA = 50_000_000;

/** Why a host could not do it. `detail` is the host's own wording, for support, never shown alone. */
export type HostFailure =
  | "not-a-workbook"
  | "legacy-format"
  | "encrypted"
  | "too-large"
  | "busy"
  | "read-only"
  | "protected"
  | "closed"
  | "unsupported"
  | "cancelled"
  /** A file of the add-in itself did not arrive. */
  | "not-loaded"
  | "unknown";

/** Whether a part of the add-in did not arrive over the network: so the bundler names the error. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

export class HostError extends Error {
  readonly failure: HostFailure;
  /** The sheet it happened on, where that is known. */
  readonly sheet: string | null;

  constructor(failure: HostFailure, detail: string, sheet: string | null = null) {
    super(detail);
    this.name = "HostError";
    this.failure = failure;
    this.sheet = sheet;
  }
}
