import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** Shows the scores that other figures would give. */
export const whatIfTool = {
  name: "what-if",
  needsTable: true,
  words: ({ whatIf }) => whatIf,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-what-if" */ "./WhatIfScreen").then(({ WhatIfScreen }) => WhatIfScreen)),
} as const satisfies Tool<"what-if">;
