import { lazy } from "react";
import type { Tool } from "../tool";

/** The quarters that were kept, and how scores and figures moved. */
export const trendTool = {
  name: "trend",
  needsTable: true,
  words: ({ trend }) => trend,
  Screen: lazy(() => import(/* webpackChunkName: "tool-trend" */ "./TrendScreen").then(({ TrendScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"trend">;
