import { columnsTool } from "./columns/columns-tool";
import { pathTool } from "./path/path-tool";
import { reportsTool } from "./reports/reports-tool";
import type { Tool } from "./tool";
import { whatIfTool } from "./what-if/what-if-tool";

/** All tools, in the order in which they are listed. */
export const TOOLS = [reportsTool, pathTool, whatIfTool, columnsTool] as const satisfies readonly Tool[];

export type ToolName = (typeof TOOLS)[number]["name"];
