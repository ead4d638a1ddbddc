import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** Which indicator set the table follows; sets of one's own; official tables as new sheets. */
export const frameworksTool = {
  name: "frameworks",
  needsTable: false,
  words: ({ frameworks }) => frameworks,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-frameworks" */ "./FrameworksScreen").then(({ FrameworksScreen }) => FrameworksScreen)),
} as const satisfies Tool<"frameworks">;
