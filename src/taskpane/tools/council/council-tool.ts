import { lazy } from "react";
import type { Tool } from "../tool";

/** The council's workspace: final scores, rows to look at, the index. */
export const councilTool = {
  name: "council",
  needsTable: true,
  words: ({ council }) => council,
  Screen: lazy(() => import(/* webpackChunkName: "tool-council" */ "./CouncilScreen").then(({ CouncilScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"council">;
