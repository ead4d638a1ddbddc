import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** What each column of the table was understood to be. */
export const columnsTool = {
  name: "columns",
  needsTable: false,
  words: ({ columns }) => columns,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-columns" */ "./ColumnsScreen").then(({ ColumnsScreen }) => ColumnsScreen)),
} as const satisfies Tool<"columns">;
