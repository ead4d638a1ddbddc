import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** The workbooks of many units in one ranking. */
export const rankTool = {
  name: "rank",
  needsTable: false,
  words: ({ rank }) => rank,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-rank" */ "./RankScreen").then(({ RankScreen }) => RankScreen)),
} as const satisfies Tool<"rank">;
