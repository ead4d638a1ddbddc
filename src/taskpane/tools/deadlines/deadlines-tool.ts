import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** What is due by when. */
export const deadlinesTool = {
  name: "deadlines",
  needsTable: true,
  words: ({ deadlines }) => deadlines,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-deadlines" */ "./DeadlinesScreen").then(({ DeadlinesScreen }) => DeadlinesScreen)),
} as const satisfies Tool<"deadlines">;
