import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** Forms out to the agencies, and their answers back into the workbook. */
export const collectTool = {
  name: "collect",
  needsTable: true,
  words: ({ collect }) => collect,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-collect" */ "./CollectScreen").then(({ CollectScreen }) => CollectScreen)),
} as const satisfies Tool<"collect">;
