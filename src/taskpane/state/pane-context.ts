import { createContext, useContext, useSyncExternalStore } from "react";
import type { TableAnalysis } from "../../core/analysis";
import type { Messages } from "../../i18n/messages";
import type { PaneController } from "./pane-controller";
import type { PaneState } from "./pane-state";

/** What every view works with. */
export interface Pane {
  readonly controller: PaneController;
  readonly messages: Messages;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane's controller and messages, and its state as it is now. */
export function usePane(): Pane & { readonly state: PaneState } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is called outside of PaneContext.");
  const { state } = pane.controller;
  return { ...pane, state: useSyncExternalStore(state.subscribe, state.get) };
}

/** The table that the user looks at; only views that are shown with a table may call it. */
export function useTable(): TableAnalysis {
  const { state } = usePane();
  const table = state.analysis?.tables[state.table];
  if (!table) throw new Error(`There is no table ${state.table} to show.`);
  return table;
}
