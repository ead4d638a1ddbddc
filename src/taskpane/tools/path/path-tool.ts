import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** Finds the least that must be done to win so many points. */
export const pathTool = {
  name: "path",
  needsTable: true,
  words: ({ path }) => path,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-path" */ "./PathScreen").then(({ PathScreen }) => PathScreen)),
} as const satisfies Tool<"path">;
