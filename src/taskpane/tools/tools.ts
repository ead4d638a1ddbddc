import { columnsTool } from "./columns/columns-tool";
import { rankTool } from "./rank/rank-tool";
import type { Tool } from "./tool";

/** All tools, in the order in which they are listed. */
export const TOOLS = [columnsTool, rankTool] as const satisfies readonly Tool[];

export type ToolName = (typeof TOOLS)[number]["name"];
