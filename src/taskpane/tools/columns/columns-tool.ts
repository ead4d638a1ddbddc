import { lazy } from "react";
import type { Tool } from "../tool";

/** What each column of the table was understood to be. */
export const columnsTool = {
  name: "columns",
  needsTable: true,
  words: ({ columns }) => columns,
  Screen: lazy(() => import(/* webpackChunkName: "tool-columns" */ "./ColumnsScreen").then(({ ColumnsScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"columns">;
