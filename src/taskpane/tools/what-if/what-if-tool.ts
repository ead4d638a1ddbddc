import { lazy } from "react";
import type { Tool } from "../tool";

/** Shows the scores that other figures would give. */
export const whatIfTool = {
  name: "what-if",
  needsTable: true,
  words: ({ whatIf }) => whatIf,
  Screen: lazy(() => import(/* webpackChunkName: "tool-what-if" */ "./WhatIfScreen").then(({ WhatIfScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"what-if">;
