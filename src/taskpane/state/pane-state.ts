import type { LaterPart } from "../../app/later-parts";
import type { Failure, OpenSession } from "../../app/session";
import type { Analysis } from "../../core/analysis";
import type { FillMode } from "../../core/plan/fill-target";
import type { Screen } from "./screen";
import { TABLE_SCREEN } from "./screen";

export type PaneTab = "overview" | "findings" | "advice" | "tools";

/** What the pane is waiting for; null where the user may do anything. */
export type Busy = "scan" | "fill" | "highlight" | "state" | "undo" | "tool";

/** What has just been done, said once above the content. */
export type Notice =
  | { readonly kind: "filled"; readonly cells: number; readonly addedSheets: readonly string[] }
  /** The user stopped what would have written; the workbook is as it was. */
  | { readonly kind: "stopped" }
  | { readonly kind: "highlighted" | "unhighlighted" | "ignored" | "restored" }
  | { readonly kind: "undone"; readonly left: readonly string[]; readonly keptSheets: readonly string[] }
  /** `whole`: with all checks that there are. */
  | { readonly kind: "checked"; readonly errors: number; readonly others: number; readonly whole: boolean }
  /** What a tool has done, in its own words. */
  | { readonly kind: "said"; readonly text: string; readonly undoable: boolean };

/** Everything that the pane shows; replaced as a whole, never changed. */
export interface PaneState {
  /** The last analysis stays on the screen while a new one is made; null before the first. */
  readonly analysis: Analysis | null;
  readonly busy: Busy | null;
  /** How far the work under way is: sheets read by a scan, what a tool counts, or cells of the workbook that are written. */
  readonly progress: { readonly done: number; readonly total: number; readonly writing: boolean } | null;
  /** A scan in the background, after an edit. */
  readonly refreshing: boolean;
  /** What the analysis is made without as yet. */
  readonly lacking: readonly LaterPart[];
  /** What is lacking is being fetched; otherwise it did not arrive. */
  readonly completing: boolean;
  /** What was under way last was stopped by the user. */
  readonly stopped: boolean;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  /** The index of the table shown. */
  readonly table: number;
  readonly tab: PaneTab;
  /** The mode chosen for filling, kept for the next time. */
  readonly mode: FillMode;
  readonly screen: Screen;
  /** Whether the table shown holds our scores already: filling it again, in one of the modes, would change nothing. */
  readonly filled: boolean;
  readonly highlighted: boolean;
  readonly undoable: OpenSession["undoable"];
  /** Why what was kept in the workbook is not used, or null. */
  readonly stateProblem: OpenSession["stateProblem"];
}

export const initialState: PaneState = {
  analysis: null,
  busy: null,
  progress: null,
  refreshing: false,
  lacking: [],
  completing: false,
  stopped: false,
  failure: null,
  notice: null,
  table: 0,
  tab: "overview",
  mode: "dti",
  screen: TABLE_SCREEN,
  filled: false,
  highlighted: false,
  undoable: null,
  stateProblem: null,
};
