import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** Makes the documents that are drafted from the table. */
export const reportsTool = {
  name: "reports",
  needsTable: true,
  words: ({ reports }) => reports,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-reports" */ "./ReportsScreen").then(({ ReportsScreen }) => ReportsScreen)),
} as const satisfies Tool<"reports">;
