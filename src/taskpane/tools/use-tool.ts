import { toolWordings } from "../../i18n/tool-wordings";
import type { ToolWordings } from "../../i18n/tool-wordings";
import type { Pane } from "../state/pane-context";
import { usePane } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";
import type { ToolContext } from "./tool-context";

/** What a tool's screen works with: the pane, the way to do something, and the tools' words. */
export function useTool(): Pane & { readonly state: PaneState; readonly tool: ToolContext; readonly words: ToolWordings } {
  const pane = usePane();
  return { ...pane, tool: pane.controller.tools, words: toolWordings(pane.messages.language) };
}
