import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** Holds this year's scores against an earlier year's. */
export const compareTool = {
  name: "compare",
  needsTable: true,
  words: ({ compare }) => compare,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-compare" */ "./CompareScreen").then(({ CompareScreen }) => CompareScreen)),
} as const satisfies Tool<"compare">;
