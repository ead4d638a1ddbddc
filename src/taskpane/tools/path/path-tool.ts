import { lazy } from "react";
import type { Tool } from "../tool";

/** Finds the least that must be done to win so many points. */
export const pathTool = {
  name: "path",
  needsTable: true,
  words: ({ path }) => path,
  Screen: lazy(() => import(/* webpackChunkName: "tool-path" */ "./PathScreen").then(({ PathScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"path">;
