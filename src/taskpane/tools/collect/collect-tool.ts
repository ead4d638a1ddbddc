import { lazy } from "react";
import type { Tool } from "../tool";

/** Forms out to the agencies, and their answers back into the workbook. */
export const collectTool = {
  name: "collect",
  needsTable: true,
  words: ({ collect }) => collect,
  Screen: lazy(() => import(/* webpackChunkName: "tool-collect" */ "./CollectScreen").then(({ CollectScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"collect">;
