import { lazy } from "react";
import type { Tool } from "../tool";

/** The workbooks of many units in one ranking. */
export const rankTool = {
  name: "rank",
  needsTable: false,
  words: ({ rank }) => rank,
  Screen: lazy(() => import(/* webpackChunkName: "tool-rank" */ "./RankScreen").then(({ RankScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"rank">;
