import { lazy } from "react";
import type { Tool } from "../tool";

/** What is due by when. */
export const deadlinesTool = {
  name: "deadlines",
  needsTable: true,
  words: ({ deadlines }) => deadlines,
  Screen: lazy(() => import(/* webpackChunkName: "tool-deadlines" */ "./DeadlinesScreen").then(({ DeadlinesScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"deadlines">;
