import type { AnalyseOptions } from "../core/analyse-options";

/** What a session is told from outside; the rest it finds in the workbook. The pane loads the indicator sets when its first table is on the screen. */
export type SessionOptions = Omit<AnalyseOptions, "state">;
