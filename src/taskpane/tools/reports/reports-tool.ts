import { lazy } from "react";
import type { Tool } from "../tool";

/** Makes the documents that are drafted from the table. */
export const reportsTool = {
  name: "reports",
  needsTable: true,
  words: ({ reports }) => reports,
  Screen: lazy(() => import(/* webpackChunkName: "tool-reports" */ "./ReportsScreen").then(({ ReportsScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"reports">;
