import { lazy } from "react";
import type { Tool } from "../tool";

/** Holds this year's scores against an earlier year's. */
export const compareTool = {
  name: "compare",
  needsTable: true,
  words: ({ compare }) => compare,
  Screen: lazy(() => import(/* webpackChunkName: "tool-compare" */ "./CompareScreen").then(({ CompareScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"compare">;
