import { lazy } from "react";
import type { Tool } from "../tool";

/** Which indicator set the table follows; sets of one's own; official tables as new sheets. */
export const frameworksTool = {
  name: "frameworks",
  needsTable: false,
  words: ({ frameworks }) => frameworks,
  Screen: lazy(() => import(/* webpackChunkName: "tool-frameworks" */ "./FrameworksScreen").then(({ FrameworksScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"frameworks">;
