import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** The quarters that were kept, and how scores and figures moved. */
export const trendTool = {
  name: "trend",
  needsTable: true,
  words: ({ trend }) => trend,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-trend" */ "./TrendScreen").then(({ TrendScreen }) => TrendScreen)),
} as const satisfies Tool<"trend">;
