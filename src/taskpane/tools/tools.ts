import { collectTool } from "./collect/collect-tool";
import { columnsTool } from "./columns/columns-tool";
import { compareTool } from "./compare/compare-tool";
import { councilTool } from "./council/council-tool";
import { deadlinesTool } from "./deadlines/deadlines-tool";
import { figuresTool } from "./figures/figures-tool";
import { frameworksTool } from "./frameworks/frameworks-tool";
import { pathTool } from "./path/path-tool";
import { rankTool } from "./rank/rank-tool";
import { reportsTool } from "./reports/reports-tool";
import { sendTool } from "./send/send-tool";
import type { Tool } from "./tool";
import { trendTool } from "./trend/trend-tool";
import { whatIfTool } from "./what-if/what-if-tool";

/** All tools, in the order in which they are listed. */
export const TOOLS = [figuresTool, collectTool, trendTool, deadlinesTool, councilTool, reportsTool, pathTool, whatIfTool, compareTool, rankTool, sendTool, columnsTool, frameworksTool] as const satisfies readonly Tool[];

export type ToolName = (typeof TOOLS)[number]["name"];
