import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** The council's workspace: final scores, rows to look at, the index. */
export const councilTool = {
  name: "council",
  needsTable: true,
  words: ({ council }) => council,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-council" */ "./CouncilScreen").then(({ CouncilScreen }) => CouncilScreen)),
} as const satisfies Tool<"council">;
