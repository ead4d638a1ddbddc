import { columnsTool } from "./columns/columns-tool";
import { figuresTool } from "./figures/figures-tool";
import { frameworksTool } from "./frameworks/frameworks-tool";
import { sendTool } from "./send/send-tool";
import type { Tool } from "./tool";

/** All tools, in the order in which they are listed. */
export const TOOLS = [figuresTool, columnsTool, frameworksTool, sendTool] as const satisfies readonly Tool[];

export type ToolName = (typeof TOOLS)[number]["name"];
